package io.seedtree.bench.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.cli.ErrorHandler;
import java.io.PrintWriter;
import java.io.StringWriter;
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
