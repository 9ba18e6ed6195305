package io.seedtree.bench.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.seedtree.bench.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertTrue(verdict.startsWith("PASSED: 1 checks passed, 0 failed; 0 known failures seen; "), text);
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
        Invocation.of("battery", "--only", QUICK, "--json", file.toString(), "--bit-generator", "SFC64")
                .output();
        JsonObject report = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertEquals("./seedtree battery --only 'collapse of positions' --seed 42 --bit-generator SFC64",
                report.get("command").getAsString());
        JsonObject row = report.getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals(QUICK, row.get("check").getAsString());
        assertEquals("passed", row.get("verdict").getAsString());
        assertEquals("statement", row.getAsJsonArray("findings").get(0).getAsJsonObject().get("kind")
                .getAsString());
    }

    @Test
    void badOptionsAreUsage() {
        Invocation.of("battery", "--only", "nothing of that kind")
                .assertRefused("no check has this in its name: 'nothing of that kind'");
        Invocation.of("battery", "--bit-generator", "PCG").assertRefused("--bit-generator must be one of [");
    }
}
