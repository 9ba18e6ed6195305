package io.seedtree.junit;

import static io.seedtree.junit.TestRuns.onlyThrown;
import static io.seedtree.junit.TestRuns.published;
import static io.seedtree.junit.TestRuns.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.seedtree.rng.SeedSequence;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The root of a run: given, or fresh and printed once. */
class RunRootTest {

    static class Roots {

        @RepeatedTest(3)
        void repeated(@Seeded SeedSequence seed, TestReporter reporter) {
            reporter.publishEntry("root", SeedSequence.of(seed.entropy()).toString());
        }
    }

    static class OtherRoots extends Roots {
    }

    private static Set<String> roots(EngineExecutionResults results) {
        results.testEvents().assertStatistics(events -> events.failed(0));
        return Set.copyOf(published(results, "root"));
    }

    /** What a run prints, which is the run's own doing and not that of other tests: these run one by one. */
    private static String printed(Runnable body) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            body.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFreshRootIsPrintedOnce() {
        Set<String> found = new HashSet<>();
        String printed = printed(() -> found
                .addAll(roots(run(Map.of(), selectClass(Roots.class), selectClass(OtherRoots.class)))));
        assertEquals(1, found.size());
        String root = found.iterator().next();
        assertEquals(
                "Seedtree: the seed of this run is " + root + "; -Dseedtree.seed=" + root + " repeats it",
                printed.strip());
    }

    static class AtOnce {

        private static final CyclicBarrier BOTH = new CyclicBarrier(2);

        AtOnce() throws Exception {
            BOTH.await();
        }

        @RepeatedTest(2)
        void repeated(@Seeded SeedSequence seed, TestReporter reporter) {
            reporter.publishEntry("root", SeedSequence.of(seed.entropy()).toString());
        }
    }

    @Test
    void aFreshRootIsPrintedOnceWhereTestsStartAtTheSameTime() {
        for (int repeat = 0; repeat < 20; repeat++) {
            Set<String> found = new HashSet<>();
            String printed =
                    printed(() -> found.addAll(roots(run(TestRuns.PARALLEL, selectClass(AtOnce.class)))));
            assertEquals(1, found.size(), found::toString);
            assertEquals(1, printed.lines().count(), printed);
        }
    }

    @Test
    void everyRunHasItsOwn() {
        printed(() -> assertNotEquals(roots(run(Roots.class)), roots(run(Roots.class))));
    }

    /** As where a build runs the suites of a module, or its failed tests once more. */
    @Test
    void everyRunOfALauncherSessionHasTheSame() {
        Set<String> found = new HashSet<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                found.add(entry.getKeyValuePairs().get("root"));
            }
        };
        String printed = printed(() -> {
            try (LauncherSession session = LauncherFactory.openSession()) {
                for (Class<?> tests : List.of(Roots.class, OtherRoots.class)) {
                    session.getLauncher().execute(LauncherDiscoveryRequestBuilder.request()
                            .enableImplicitConfigurationParameters(false).selectors(selectClass(tests))
                            .build(), listener);
                }
            }
        });
        assertEquals(1, found.size(), found::toString);
        assertEquals(1, printed.lines().count(), printed);
    }

    @Test
    void aConfigurationParameterSaysIt() {
        assertEquals("", printed(() -> {
            for (String seed : List.of("7", "0x7", "340282366920938463463374607431768211455")) {
                assertEquals(Set.of(SeedSequence.parse(seed).toString()),
                        roots(run(Map.of("seedtree.seed", seed), selectClass(Roots.class))));
            }
        }));
    }

    @Test
    void aSystemPropertySaysIt() {
        String before = System.getProperty("seedtree.seed");
        System.setProperty("seedtree.seed", "11");
        try {
            assertEquals(Set.of("11"), roots(EngineTestKit.engine("junit-jupiter")
                    .enableImplicitConfigurationParameters(true).selectors(selectClass(Roots.class))
                    .execute()));
        } finally {
            if (before == null) {
                System.clearProperty("seedtree.seed");
            } else {
                System.setProperty("seedtree.seed", before);
            }
        }
    }

    static class Fixed {

        @Test
        void fixed(@Seeded(42) SeedSequence seed, TestReporter reporter) {
            reporter.publishEntry("root", SeedSequence.of(seed.entropy()).toString());
        }
    }

    @Test
    void aFixedRootStays() {
        assertEquals("", printed(() -> {
            assertEquals(Set.of("42"), roots(run(Fixed.class)));
            assertEquals(Set.of("42"), roots(run(Map.of("seedtree.seed", "7"), selectClass(Fixed.class))));
        }));
    }

    static class Once {

        @Test
        void once(@Seeded SeedSequence seed) {
        }
    }

    @Test
    void whatIsNoSeedIsRefused() {
        for (String seed : List.of("", "-1", "forty-two", "42/")) {
            String message = String.valueOf(
                    onlyThrown(run(Map.of("seedtree.seed", seed), selectClass(Once.class)).testEvents())
                            .getMessage());
            assertTrue(message.contains("seedtree.seed must be a seed, such as 42: " + seed + ": malformed"),
                    message);
        }
    }
}
