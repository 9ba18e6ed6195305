package io.seedtree.junit;

import static io.seedtree.junit.TestRuns.published;
import static io.seedtree.junit.TestRuns.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** The examples of docs/testing.md and of the Javadoc. */
class GuideTest {

    @Seeded
    static class SorterTest {

        @Test
        void sortsAnyOrder(Generator rng) {
            long[] values = rng.integers(0, 100, 1_000);
            long[] expected = values.clone();
            Arrays.sort(expected);
            assertArrayEquals(expected, sorted(values));
        }

        @SeedSweep(100)
        void keepsWhatIsEqualInOrder(Generator rng) {
            long[] values = rng.integers(0, 10, 20);
            assertTrue(sorted(values)[0] <= values[0]);
        }

        @ParameterizedTest
        @RandomSource({"integers(0, 1000)", "uniform(0, 1)"})
        void sortsAnySize(int size, double presorted, Generator rng) {
            long[] values = rng.integers(0, 100, size);
            Arrays.sort(values, 0, (int) (presorted * size));
            assertEquals(size, sorted(values).length);
        }

        @ParameterizedTest
        @RandomSource(count = 20, value = {"normal(0, 1)", "integers(0, 10)", "poisson(3.5, size=100)"})
        void accepts(double level, int column, long[] counts) {
            assertTrue(Double.isFinite(level) && column < 10 && counts.length == 100);
        }

        @TestFactory
        Stream<DynamicTest> sortsWhateverItIsGiven(SeedSequence seed) {
            return Stream.of("ascending", "descending").map(name -> dynamicTest(name,
                    () -> assertEquals(5,
                            sorted(Generator.defaultRng(seed.child(name)).integers(0, 9, 5)).length)));
        }

        private static long[] sorted(long[] values) {
            return Arrays.stream(values).sorted().toArray();
        }
    }

    @Test
    void theFirstScreenRuns() {
        run(SorterTest.class).testEvents().assertStatistics(events -> events.started(133).succeeded(133));
    }

    static class Statistical {

        /** Student's t with 49 degrees of freedom, at 0.995, from tables. */
        private static final double T = 2.680;

        @Seeded(42)
        @SeedSweep(value = 1_000, allowedFailures = 34)
        void theIntervalCoversTheMean(Generator rng) {
            double[] sample = rng.normal(1.0, 2.0, 50);
            double mean = Arrays.stream(sample).average().orElseThrow();
            double squares = Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum();
            assertTrue(Math.abs(mean - 1.0) <= T * Math.sqrt(squares / 49 / 50));
        }
    }

    @Test
    void aStatisticalTestFailsNowAndThen() {
        var results = run(Statistical.class);
        results.containerEvents().assertStatistics(events -> events.failed(0));
        assertEquals(1_000, results.testEvents().finished().count());
        List<String> report = published(results, "seedtree.sweep");
        assertTrue(report.get(0).matches("9[6-9]\\d of 1000 seeds passed; failed: [0-9, ]+; seed .*"),
                report::toString);
    }
}
