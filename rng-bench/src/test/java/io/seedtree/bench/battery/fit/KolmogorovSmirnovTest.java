package io.seedtree.bench.battery.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.junit.Seeded;
import io.seedtree.rng.Generator;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistic that skips most values, against Commons' that skips none; and the p-value. */
class KolmogorovSmirnovTest {

    private static final org.apache.commons.statistics.inference.KolmogorovSmirnovTest COMMONS =
            org.apache.commons.statistics.inference.KolmogorovSmirnovTest.withDefaults();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 500, 5000})
    void theStatisticIsExact(int size, @Seeded(42) Generator rng) {
        for (int repeat = 0; repeat < 20; repeat++) {
            double[] sample = rng.random(size);
            Arrays.sort(sample);
            assertEquals(COMMONS.test(sample, x -> x).getStatistic(),
                    KolmogorovSmirnov.statistic(sample, x -> x), 1e-15);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 1000, 100_000})
    void thePValueIsNearlyExact(int size, @Seeded(42) Generator rng) {
        for (int repeat = 0; repeat < 20; repeat++) {
            var exact = COMMONS.test(rng.random(size), x -> x);
            assertEquals(exact.getPValue(), KolmogorovSmirnov.pValue(exact.getStatistic(), size),
                    0.05 / size + 1e-6);
        }
    }

    /** N. V. Smirnov, "Table for Estimating the Goodness of Fit of Empirical Distributions" (1948). */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 1.0, 1.36, 1.63, 2.0})
    void theLimitIsSmirnovs(double z) {
        double[] places = {0.5, 0.8, 1.0, 1.36, 1.63, 2.0};
        double[] values = {0.036055, 0.455857, 0.730000, 0.950512, 0.990154, 0.999329};
        int size = 2_000_000_000;
        assertEquals(values[Arrays.binarySearch(places, z)],
                1.0 - KolmogorovSmirnov.pValue(z / Math.sqrt(size), size), 1e-5);
    }
}
