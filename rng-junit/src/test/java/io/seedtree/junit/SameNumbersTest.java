package io.seedtree.junit;

import static io.seedtree.junit.TestRuns.publish;
import static io.seedtree.junit.TestRuns.published;
import static io.seedtree.junit.TestRuns.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.seedtree.rng.Generator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.DiscoverySelector;

/** A test draws the same numbers alone, with others, in any order and in parallel. */
class SameNumbersTest {

    private static final Map<String, String> SEED = Map.of(RunRoot.PROPERTY, "42");

    @Seeded
    static class Several {

        private final Generator own;

        Several(Generator own) {
            this.own = own;
        }

        @BeforeEach
        void prepare(Generator rng, TestReporter reporter) {
            publish(reporter, own);
            publish(reporter, rng);
        }

        @Test
        void one(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @Test
        void another(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @RepeatedTest(20)
        void repeated(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @SeedSweep(20)
        void swept(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @ParameterizedTest
        @RandomSource(count = 20, value = "normal(0, 1)")
        void parameterized(double value, Generator rng, TestReporter reporter) {
            publish(reporter, rng);
            reporter.publishEntry(rng.address() + " has", Double.toHexString(value));
        }

        @TestFactory
        Stream<DynamicTest> made(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
            return Stream.of(DynamicTest.dynamicTest("nothing", () -> {
            }));
        }

        @Nested
        class Inner {

            @Test
            void inner(Generator rng, TestReporter reporter) {
                publish(reporter, rng);
            }
        }
    }

    private static Map<String, String> drawn(DiscoverySelector... selectors) {
        return drawn(SEED, selectors);
    }

    private static Map<String, String> drawn(Map<String, String> parameters, DiscoverySelector... selectors) {
        var results = run(parameters, selectors);
        assertEquals(List.of(), TestRuns.thrown(results.allEvents()));
        Map<String, String> found = published(results);
        found.remove("seedtree.sweep");
        return found;
    }

    private static void isPartOfAll(String test, Map<String, String> found) {
        Map<String, String> all = drawn(selectClass(Several.class));
        Map<String, String> part = all.entrySet().stream().filter(entry -> entry.getKey().contains(test))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one,
                        TreeMap::new));
        assertFalse(part.isEmpty());
        assertEquals(part, found);
    }

    @Test
    void aTestAloneDrawsTheSame() {
        isPartOfAll("[method:one]",
                drawn(selectMethod(Several.class, "one", Generator.class, TestReporter.class)));
        isPartOfAll("[method:inner]", drawn(selectNestedMethod(List.of(Several.class), Several.Inner.class,
                "inner", Generator.class, TestReporter.class)));
    }

    @Test
    void anInvocationAloneDrawsTheSame() {
        String repeated = "[engine:junit-jupiter]/[class:" + Several.class.getName()
                + "]/[test-template:repeated(io.seedtree.rng.Generator, org.junit.jupiter.api.TestReporter)]";
        isPartOfAll("[test-template:repeated]/[test-template-invocation:#7]",
                drawn(selectUniqueId(repeated + "/[test-template-invocation:#7]")));
        isPartOfAll("[test-template:repeated]", drawn(selectUniqueId(repeated)));
    }

    @Test
    void theOrderOfTestsDoesNotMatter() {
        Map<String, String> all = drawn(selectClass(Several.class));
        for (String seed : List.of("1", "2", "3")) {
            assertEquals(all, drawn(Map.of(RunRoot.PROPERTY, "42",
                    MethodOrderer.DEFAULT_ORDER_PROPERTY_NAME, MethodOrderer.Random.class.getName(),
                    MethodOrderer.Random.RANDOM_SEED_PROPERTY_NAME, seed), selectClass(Several.class)));
        }
    }

    @Test
    void testsInParallelDrawTheSame() {
        Map<String, String> all = drawn(selectClass(Several.class));
        assertTrue(all.size() > 200, all::toString);
        Map<String, String> parallel = new HashMap<>(TestRuns.PARALLEL);
        parallel.putAll(SEED);
        for (int repeat = 0; repeat < 3; repeat++) {
            assertEquals(all, drawn(parallel, selectClass(Several.class)));
        }
    }

    @Test
    void anotherSeedDrawsOthers() {
        Map<String, String> others = drawn(Map.of(RunRoot.PROPERTY, "43"), selectClass(Several.class));
        Map<String, String> all = drawn(selectClass(Several.class));
        assertEquals(all.size(), others.size());
        assertTrue(all.values().stream().noneMatch(others::containsValue));
    }
}
