package io.seedtree.bench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.bench.cli.ProgressDisplay.Task;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of a run, by a clock of the test's. */
class ProgressLogTest {

    private static final long SECOND = 1_000_000_000;

    private final StringWriter err = new StringWriter();

    @Test
    void firstSecondIsNotShown() {
        long[] now = {-5};
        try (ProgressDisplay log = new ProgressLog(new Task("cmd", "pieces", 0, 100), new PrintWriter(err),
                () -> now[0])) {
            log.show(35);
            now[0] += SECOND - 1;
            log.show(75);
            now[0]++;
            log.show(75);
            log.show(92);
        }
        assertEquals("cmd: 80 % of 100 pieces, 92 a second, 0:00:01 left\n"
                + "cmd: 90 % of 100 pieces, 92 a second, 0:00:01 left\n", err.toString());
    }

    @Test
    void eachTenPerCentIsCountedOnce() {
        long[] now = {0};
        try (ProgressDisplay log = new ProgressLog(new Task("cmd", "pieces", 35, 100), new PrintWriter(err),
                () -> now[0] += SECOND)) {
            for (int done : new int[] {35, 39, 40, 41, 75, 75, 100, 100}) {
                log.show(done);
            }
        }
        assertEquals(List.of("40", "50", "60", "70", "80", "90", "100"),
                err.toString().lines().map(line -> line.split(" ")[1]).toList());
    }

    /** What a checkpoint had was not done in this time. */
    @Test
    void rateIsThatOfThisRun() {
        long[] now = {0};
        try (ProgressDisplay log = new ProgressLog(new Task("cmd", "pieces", 5_000, 100_000),
                new PrintWriter(err), () -> now[0])) {
            now[0] = 2 * SECOND;
            log.show(10_000);
            now[0] = 5_000 * SECOND;
            log.show(20_000);
        }
        assertEquals("cmd: 10 % of 100000 pieces, 2,500 a second, 0:00:36 left\n"
                + "cmd: 20 % of 100000 pieces, 3.0 a second, 7:24:27 left\n", err.toString());
    }
}
