package io.seedtree.bench.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.seedtree.bench.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, with the quickest of the checks. */
class BatteryCommandTest {

    private static final String QUICK = "collapse of positions";

    @Test
    void aRunEndsWithOneVerdict() {
        String text = Invocation.of("battery", "--only", QUICK).output();
        assertTrue(text.startsWith("short form, PCG64DXSM, seed 42; Java "), text);
        assertTrue(text.contains("\ncollapse of positions "), text);
        assertTrue(text.contains("\n  control: java.util.Random with seed + i "), text);
        String verdict = text.lines().reduce((first, last) -> last).orElseThrow();
        assertTrue(
                verdict.startsWith(
                        "PASSED: checks passed 1, failed 0; known failures seen 0; controls found 3 of 3"),
                text);
    }

    @Test
    void theListNamesControls() {
        String text = Invocation.of("battery", "--list").output();
        for (Check check : Checks.all()) {
            assertTrue(text.contains(check.name() + ": " + check.looksAt() + "\n"), text);
            check.controls().forEach(control -> assertTrue(text.contains(control.name()), text));
        }
    }

    @Test
    void everythingFoundIsWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("battery.json");
        Invocation.of("battery", "--only", QUICK, "--json", file.toString(), "--seed", "[1,2]",
                "--bit-generator", "SFC64").output();
        JsonObject report = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertEquals("./seedtree battery --only 'collapse of positions' --seed '[1,2]' --bit-generator SFC64",
                report.get("command").getAsString());
        JsonObject row = report.getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals(QUICK, row.get("check").getAsString());
        assertEquals("passed", row.get("verdict").getAsString());
        assertEquals("statement", row.getAsJsonArray("findings").get(0).getAsJsonObject().get("kind")
                .getAsString());
    }

    @Test
    void documentIsWhatIsWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("battery.json");
        assertEquals(
                Invocation.of("battery", "--only", QUICK, "--json", file.toString(), "--format", "json")
                        .output(),
                Files.readString(file));
    }

    @Test
    void tableHasARowForEachFinding() {
        List<String> rows =
                Invocation.of("battery", "--only", QUICK, "--format", "csv").output().lines().toList();
        assertEquals("check,control,verdict,seconds,finding,kind,text,chance", rows.get(0));
        assertTrue(rows.get(1).matches("collapse of positions,,passed,[0-9.]+,.*,statement,.*,1\\.0"),
                rows.get(1));
        assertTrue(rows.stream().anyMatch(row -> row
                .matches(
                        "collapse of positions,java.util.Random with seed \\+ i,found,[0-9.]+,.*,statement,.*,0\\.0")),
                rows::toString);
    }

    @Test
    void listIsText() {
        Invocation.of("battery", "--list", "--format", "json")
                .assertRefused("the list of checks is text and has no --format json");
    }

    @Test
    void badOptionsAreUsage() {
        Invocation.of("battery", "--only", "nothing of that kind")
                .assertRefused("no check has this in its name: 'nothing of that kind'");
        Invocation.of("battery", "--bit-generator", "PCG").assertRefused("--bit-generator must be one of [");
    }
}
