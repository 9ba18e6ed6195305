package io.seedtree.junit;

import static io.seedtree.junit.TestRuns.golden;
import static io.seedtree.junit.TestRuns.publish;
import static io.seedtree.junit.TestRuns.published;
import static io.seedtree.junit.TestRuns.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.Generator;
import io.seedtree.rng.legacy.RandomState;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** The streams of tests are those that NumPy makes of their names. */
class SeededGoldenTest {

    @Seeded(42)
    static class Streams {

        Streams(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @BeforeAll
        static void open(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @BeforeEach
        void prepare(TestReporter reporter, Generator rng) {
            publish(reporter, rng);
        }

        @Test
        void one(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @Test
        void several(Generator first, TestReporter reporter, Generator third,
                @Seeded(bitGenerator = "Philox") Generator fourth, @Seeded({1, 2}) Generator fifth,
                @Seeded(root = "7/3/\"rain\"") Generator sixth) {
            publish(reporter, third);
            publish(reporter, first);
            publish(reporter, fourth);
            publish(reporter, fifth);
            publish(reporter, sixth);
        }

        @RepeatedTest(3)
        void repeated(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @ParameterizedTest
        @ValueSource(ints = {5, 7})
        void parameterized(int value, Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @SeedSweep(2)
        void swept(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @Test
        void overloaded(Generator rng, TestReporter reporter) {
            publish(reporter, rng);
        }

        @Test
        void overloaded(Generator rng, TestReporter reporter, @Seeded Generator other) {
            publish(reporter, rng);
        }
    }

    @Seeded(42)
    static class Inside {

        @Nested
        class Inner {

            @Test
            void nested(Generator rng, TestReporter reporter) {
                publish(reporter, rng);
            }
        }
    }

    @Test
    void streamsAreNumpys() {
        EngineExecutionResults results = run(Streams.class);
        results.testEvents().assertStatistics(events -> events.started(11).succeeded(11));
        Map<String, String> found = published(results);
        found.remove("seedtree.sweep");
        assertEquals(lines("streams"), found);
    }

    @Test
    void streamsOfNestedClassesAreNumpys() {
        assertEquals(lines("nested"), published(run(Inside.class)));
    }

    private static Map<String, String> lines(String group) {
        return golden(group).stream().map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, two) -> one,
                        TreeMap::new));
    }

    static class Legacy {

        @Test
        void old(@Seeded(42) RandomState random,
                @Seeded(value = 42, bitGenerator = "PCG64") RandomState other,
                TestReporter reporter) {
            reporter.publishEntry("MT19937", Double.toHexString(random.randn()));
            reporter.publishEntry("PCG64", Double.toHexString(other.randn()));
        }
    }

    @Test
    void randomStatesAreNumpys() {
        Map<String, String> expected = golden("legacy").stream().map(line -> line.split("\t"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Double.toHexString(
                        Double.longBitsToDouble(Long.parseUnsignedLong(parts[1], 16)))));
        assertEquals(expected, published(run(Legacy.class)));
    }
}
