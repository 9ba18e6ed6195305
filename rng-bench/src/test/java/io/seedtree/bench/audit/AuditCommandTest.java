package io.seedtree.bench.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.seedtree.bench.cli.ErrorHandler;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command, with few values. */
class AuditCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        ErrorHandler errors = new ErrorHandler();
        return new CommandLine(new AuditCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .setParameterExceptionHandler(errors).setExecutionExceptionHandler(errors).execute(args);
    }

    @Test
    void oursIsClean() {
        assertEquals(0, run("--size", "2000", "--repetitions", "20", "--seed", "7", "--workers", "3"));
        String text = out.toString();
        assertTrue(text.startsWith(
                "2,000 values, 20 means, 3 workers; results of 12 runs in pools of 1, 2, 3, 8; seed 7;"),
                text);
        for (ParallelSource source : ParallelSource.all()) {
            assertTrue(text.contains(source.name()), text);
        }
        assertTrue(text.contains("\nduplicates  64-bit words drawn before, in the worst run: 0 expected,"
                + " a fault from 1 on\n"), text);
        assertEquals(3,
                text.lines().filter(line -> line.endsWith("no fault") && line.startsWith("Seedtree")).count(),
                text);
        assertEquals(3, text.lines().filter(line -> line.endsWith("streams opened, nothing found")).count(),
                text);
        assertEquals("", err.toString());
    }

    @Test
    void documentHasWhatTheTextHas() {
        assertEquals(0,
                run("--size", "2000", "--repetitions", "20", "--seed", "7", "--workers", "3", "--format",
                        "json"));
        JsonObject document = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertEquals(2_000, document.get("size").getAsLong());
        assertEquals("[1,2,3,8]", document.getAsJsonArray("pools").toString());
        assertTrue(document.get("passed").getAsBoolean());
        assertEquals(ParallelSource.all().stream().map(ParallelSource::name).toList(),
                document.getAsJsonArray("sources").asList().stream()
                        .map(source -> source.getAsJsonObject().get("source").getAsString()).toList());
        JsonObject ours = document.getAsJsonArray("sources").get(5).getAsJsonObject();
        assertEquals("Seedtree", ours.get("owner").getAsString());
        assertEquals(1, ours.get("results").getAsInt());
        assertEquals("[]", ours.get("faults").toString());
        assertEquals(3, document.getAsJsonArray("sessions").size());
    }

    @Test
    void tableHasTheSources() {
        assertEquals(0, run("--size", "2000", "--repetitions", "20", "--format", "csv"));
        List<String> rows = out.toString().lines().toList();
        assertEquals("owner,source,duplicates,variance,covered,results,faults", rows.get(0));
        assertEquals(1 + ParallelSource.all().size(), rows.size());
        assertTrue(rows.get(6).matches("Seedtree,\"RandomStreams.range\\(0, n\\)\",0,[0-9.]+,[0-9.]+,1,"),
                rows.get(6));
    }

    @ParameterizedTest
    @CsvSource({
        "--size, 999, '--size must be in [1000, 100000000]: 999'",
        "--repetitions, 19, '--repetitions must be in [20, 100000]: 19'",
        "--workers, 0, '--workers must be in [1, 1024]: 0'",
        "--workers, 1025, '--workers must be in [1, 1024]: 1025'",
        "--seed, -1, 'seed must be >= 0: -1'"})
    void badOptionsAreUsage(String option, String value, String message) {
        assertEquals(2, run(option, value));
        assertTrue(err.toString().contains(message), err.toString());
        assertEquals("", out.toString());
    }
}
