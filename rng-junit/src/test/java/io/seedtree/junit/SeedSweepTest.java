package io.seedtree.junit;

import static io.seedtree.junit.TestRuns.onlyThrown;
import static io.seedtree.junit.TestRuns.published;
import static io.seedtree.junit.TestRuns.run;
import static io.seedtree.junit.TestRuns.thrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.seedtree.rng.Generator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Sweeps over seeds: what fails, what is tolerated, what is reported. */
class SeedSweepTest {

    private static final String PLACE = "io.seedtree.junit.SeedSweepTest$";

    private static int number(TestInfo test) {
        return Integer.parseInt(test.getDisplayName().split(" ")[1]);
    }

    private static String stream(String tests, int number) {
        return "; seed " + number + " drew from PCG64DXSM:42/\"[class:" + PLACE + tests
                + "]/[test-template:swept]/[test-template-invocation:#" + number + "]\"/0";
    }

    private static String report(EngineExecutionResults results) {
        List<String> reports = published(results, "seedtree.sweep");
        assertEquals(1, reports.size());
        return reports.get(0);
    }

    @Seeded(42)
    static class Passing {

        @SeedSweep(25)
        void swept(Generator rng) {
            assertTrue(rng.random() < 1);
        }
    }

    @Test
    void aSweepThatPassesSaysSo() {
        EngineExecutionResults results = run(Passing.class);
        results.testEvents().assertStatistics(events -> events.started(25).succeeded(25));
        assertEquals("25 of 25 seeds passed", report(results));
    }

    @Test
    void runsHaveNames() {
        assertEquals(List.of("seed 1 of 25", "seed 25 of 25"),
                run(Passing.class).testEvents().started().stream()
                        .map(event -> event.getTestDescriptor().getDisplayName())
                        .filter(name -> name.matches("seed (1|25) .*")).toList());
    }

    @Seeded(42)
    static class Strict {

        @SeedSweep(10)
        void swept(Generator rng, TestInfo test) {
            assertTrue(number(test) % 4 != 0, "a multiple of 4");
        }
    }

    @Test
    void eachFailureFailsWhereNoneIsAllowed() {
        EngineExecutionResults results = run(Strict.class);
        results.testEvents().assertStatistics(events -> events.started(10).succeeded(8).failed(2));
        results.containerEvents().assertStatistics(events -> events.failed(0));
        assertEquals("8 of 10 seeds passed; failed: 4, 8" + stream("Strict", 4),
                report(results));
    }

    @Seeded(42)
    static class Tolerant {

        @SeedSweep(value = 10, allowedFailures = 2)
        void swept(Generator rng, TestInfo test) {
            assertTrue(number(test) % 4 != 0, "a multiple of 4");
        }
    }

    @Test
    void allowedFailuresAreShownAsAborted() {
        EngineExecutionResults results = run(Tolerant.class);
        results.testEvents().assertStatistics(events -> events.started(10).succeeded(8).aborted(2).failed(0));
        results.containerEvents().assertStatistics(events -> events.failed(0));
        assertEquals("8 of 10 seeds passed; failed: 4, 8" + stream("Tolerant", 4),
                report(results));
        for (Throwable one : thrown(results.testEvents())) {
            Throwable cause = assertInstanceOf(TestAbortedException.class, one).getCause();
            assertInstanceOf(AssertionFailedError.class, cause);
            assertTrue(TestRuns.note(cause).contains("[test-template-invocation:#"), TestRuns.note(cause));
        }
    }

    @Seeded(42)
    static class TooMany {

        @SeedSweep(value = 100, allowedFailures = 2)
        void swept(Generator rng, TestInfo test) {
            int number = number(test);
            assertTrue(number % 25 != 0, () -> "failed at " + number);
        }
    }

    private static void assertTooMany(EngineExecutionResults results) {
        results.testEvents()
                .assertStatistics(events -> events.started(100).succeeded(96).aborted(4).failed(0));
        results.containerEvents().assertStatistics(events -> events.failed(1));
        Throwable verdict = onlyThrown(results.containerEvents());
        assertInstanceOf(AssertionFailedError.class, verdict);
        assertEquals("at most 2 seeds may fail; 96 of 100 seeds passed; failed: 25, 50, 75, 100"
                + stream("TooMany", 25), verdict.getMessage());
        assertTrue(verdict.getCause().getMessage().startsWith("failed at 25 "),
                verdict.getCause()::getMessage);
    }

    @Test
    void moreFailuresThanAllowedFailTheSweep() {
        assertTooMany(run(TooMany.class));
    }

    @Test
    void theVerdictInParallelIsTheSame() {
        for (int repeat = 0; repeat < 5; repeat++) {
            assertTooMany(run(TestRuns.PARALLEL, selectClass(TooMany.class)));
        }
    }

    @Test
    void aSeedAloneIsJudgedAlone() {
        EngineExecutionResults results = run(Map.of(), selectUniqueId("[engine:junit-jupiter]/[class:" + PLACE
                + "TooMany]/[test-template:swept(io.seedtree.rng.Generator, org.junit.jupiter.api.TestInfo)]"
                + "/[test-template-invocation:#50]"));
        results.testEvents().assertStatistics(events -> events.started(1).aborted(1));
        assertEquals("0 of 1 seeds passed; failed: 50" + stream("TooMany", 50), report(results));
    }

    @Seeded(42)
    static class AllFail {

        @SeedSweep(value = 150, allowedFailures = 1)
        void swept(Generator rng) {
            fail("always");
        }
    }

    @Test
    void ofManyFailuresTheFirstAreNamed() {
        String report = report(run(AllFail.class));
        assertTrue(report.startsWith("0 of 150 seeds passed; failed: 1, 2, 3, "), report);
        assertTrue(report.endsWith(", 99, 100 and 50 more" + stream("AllFail", 1)), report);
    }

    @Seeded(42)
    static class Assuming {

        @SeedSweep(value = 10, allowedFailures = 1)
        void swept(TestInfo test) {
            Assumptions.assumeTrue(number(test) > 3);
        }
    }

    @Test
    void whatIsNotAssumedNeitherPassesNorFails() {
        EngineExecutionResults results = run(Assuming.class);
        results.testEvents().assertStatistics(events -> events.succeeded(7).aborted(3));
        assertEquals("7 of 10 seeds passed, 3 aborted", report(results));
    }

    @Seeded(42)
    static class Faulty {

        @SeedSweep(value = 10, allowedFailures = 5)
        void swept(Generator rng, TestInfo test) {
            assertTrue(number(test) % 4 != 0, "a multiple of 4");
            if (number(test) == 5) {
                throw new NullPointerException("at 5");
            }
            if (number(test) == 7) {
                throw new NoClassDefFoundError("at 7");
            }
        }
    }

    @Test
    void onlyFailedAssertionsAreAllowed() {
        EngineExecutionResults results = run(Faulty.class);
        results.testEvents().assertStatistics(events -> events.succeeded(6).aborted(2).failed(2));
        results.containerEvents().assertStatistics(events -> events.failed(0));
        assertEquals("6 of 10 seeds passed; failed: 4, 5, 7, 8" + stream("Faulty", 4), report(results));
    }

    @Seeded(42)
    static class Around {

        private final int number;

        Around(TestInfo test) {
            number = number(test);
            assertNotEquals(3, number);
        }

        @BeforeEach
        void prepare() {
            assertNotEquals(4, number);
        }

        @AfterEach
        void clean() {
            assertNotEquals(5, number);
            assertNotEquals(6, number);
        }

        @SeedSweep(value = 10, allowedFailures = 5)
        void swept(Generator rng) {
            assertNotEquals(6, number);
        }
    }

    @Test
    void failuresAroundTheTestAreCountedAndNeverAllowed() {
        EngineExecutionResults results = run(Around.class);
        results.testEvents().assertStatistics(events -> events.succeeded(6).failed(4));
        results.containerEvents().assertStatistics(events -> events.failed(0));
        assertEquals("6 of 10 seeds passed; failed: 3, 4, 5, 6", report(results));
    }

    static class Fewer {

        @SeedSweep(5)
        void swept(@Seeded(42) Generator rng, TestReporter reporter) {
            reporter.publishEntry("word", Long.toHexString(rng.nextLong()));
        }
    }

    static class More {

        @SeedSweep(50)
        void swept(@Seeded(42) Generator rng, TestReporter reporter) {
            reporter.publishEntry("word", Long.toHexString(rng.nextLong()));
        }
    }

    @Test
    void everySeedDrawsOthers() {
        assertEquals(50, new TreeSet<>(published(run(More.class), "word")).size());
        assertEquals(5, new TreeSet<>(published(run(Fewer.class), "word")).size());
    }

    static class NoSeeds {

        @SeedSweep(0)
        void swept(Generator rng) {
        }
    }

    static class AllMayFail {

        @SeedSweep(value = 5, allowedFailures = 5)
        void swept(Generator rng) {
        }
    }

    static class LessThanNone {

        @SeedSweep(value = 5, allowedFailures = -1)
        void swept(Generator rng) {
        }
    }

    @Test
    void badUseIsRefused() {
        assertEquals("@SeedSweep: number of seeds must be >= 1: 0",
                onlyThrown(run(NoSeeds.class).containerEvents()).getMessage());
        assertEquals("@SeedSweep: allowedFailures must be in [0, 4]: 5",
                onlyThrown(run(AllMayFail.class).containerEvents()).getMessage());
        assertEquals("@SeedSweep: allowedFailures must be in [0, 4]: -1",
                onlyThrown(run(LessThanNone.class).containerEvents()).getMessage());
    }
}
