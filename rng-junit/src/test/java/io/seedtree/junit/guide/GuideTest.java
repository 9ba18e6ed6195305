package io.seedtree.junit.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.seedtree.junit.RandomSource;
import io.seedtree.junit.SeedSweep;
import io.seedtree.junit.Seeded;
import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The examples of docs/testing.md behind its first screen. */
class GuideTest {

    @Test
    void aFailedTestIsOpenedByItsAddress() {
        // guide: failed-test
        String failed = "PCG64DXSM:314159/\"[class:org.acme.SorterTest]/[method:sortsAnyOrder]\"/0";
        Generator rng = Address.parse(failed).open();
        // end
        SeedSequence test =
                SeedSequence.of(314159).child("[class:org.acme.SorterTest]/[method:sortsAnyOrder]");
        Generator drawn = Generator.of(new Pcg64Dxsm(test.child(0)));
        assertArrayEquals(drawn.integers(0, 100, 1_000), rng.integers(0, 100, 1_000));
    }

    // guide: seed-sweep
    @SeedSweep(1_000)
    void theFirstIsTheSmallest(Generator rng) {
        long[] values = rng.integers(0, 100, 50);
        assertEquals(Arrays.stream(values).min().orElseThrow(), Sorter.sorted(values)[0]);
    }
    // end

    // guide: random-source
    @ParameterizedTest
    @RandomSource(count = 20, value = {"normal(0, 1)", "integers(0, 10)", "poisson(3.5, size=100)"})
    void everyColumnHasItsCount(double level, int column, long[] counts) {
        assertTrue(Double.isFinite(level));
        assertTrue(counts[column] >= 0);
    }
    // end

    @Seeded
    @TestFactory
    Stream<DynamicTest> sortsWhateverItIsGiven(SeedSequence seed) {
        return Stream.of("ascending", "descending").map(name -> dynamicTest(name, () -> assertEquals(5,
                Sorter.sorted(Generator.defaultRng(seed.child(name)).integers(0, 9, 5)).length)));
    }

    static class Statistical {

        /** Student's t with 49 degrees of freedom, at 0.995, from tables. */
        private static final double T = 2.680;

        private record Interval(double low, double high) {

            boolean contains(double value) {
                return low <= value && value <= high;
            }
        }

        private static Interval intervalOf99Percent(double[] sample) {
            int n = sample.length;
            double mean = Arrays.stream(sample).average().orElseThrow();
            double squares = Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum();
            double half = T * Math.sqrt(squares / (n - 1) / n);
            return new Interval(mean - half, mean + half);
        }

        // guide: allowed-failures
        @Seeded(42)
        @SeedSweep(value = 1_000, allowedFailures = 34)
        void theIntervalCoversTheMean(Generator rng) {
            double[] sample = rng.normal(1.0, 2.0, 50);
            assertTrue(intervalOf99Percent(sample).contains(1.0));
        }
        // end
    }

    @Test
    void aStatisticalTestFailsNowAndThen() {
        var results =
                EngineTestKit.engine("junit-jupiter").selectors(selectClass(Statistical.class)).execute();
        results.containerEvents().assertStatistics(events -> events.failed(0));
        results.testEvents().assertStatistics(events -> events.finished(1_000).failed(0));
        long failed = results.testEvents().aborted().count();
        assertTrue(failed > 0 && failed <= 34, () -> failed + " failed");
    }
}
