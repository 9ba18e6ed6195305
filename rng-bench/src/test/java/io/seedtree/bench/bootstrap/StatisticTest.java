package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.seedtree.junit.Seeded;
import io.seedtree.rng.Generator;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticTest {

    static List<JsonObject> quantiles() {
        return Golden.read("quantiles.jsonl");
    }

    private static double of(Statistic statistic, Dataset data, long[] indices) {
        return statistic.prepare(data).get().of(indices);
    }

    @ParameterizedTest
    @MethodSource("quantiles")
    void quantilesAreNumPys(JsonObject golden) {
        double[] values = Golden.doubles(golden.getAsJsonArray("values"));
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Dataset data = Golden.data(values);
        for (JsonElement pair : golden.getAsJsonArray("quantiles")) {
            double q = Golden.bits(pair.getAsJsonArray().get(0));
            double expected = Golden.bits(pair.getAsJsonArray().get(1));
            assertAll(() -> assertEquals(expected, Quantiles.of(sorted, q), () -> "sorted, q = " + q),
                    () -> assertEquals(expected, of(new Quantile("q", q), data, data.allIndices()),
                            () -> "counted, q = " + q));
        }
    }

    @Test
    void countedQuantileIsThatOfTheSortedResample(@Seeded(5) Generator random) {
        for (int repeat = 0; repeat < 200; repeat++) {
            int size = 2 + (int) random.integers(0, 60);
            double[] values = random.standardNormal(size);
            for (int i = 0; i < size; i += 3) {
                values[i] = Math.rint(values[i]) + 0.0;
            }
            Dataset data = Golden.data(values);
            long[] indices = random.integers(0, size, size);
            double[] resample = Arrays.stream(indices).mapToDouble(i -> values[(int) i]).sorted().toArray();
            double q = random.random();
            assertEquals(Quantiles.of(resample, q), of(new Quantile("q", q), data, indices));
        }
    }

    @ParameterizedTest
    @CsvSource({"mean, mean", "stddev, stddev", "median, median", "p50, median", "p50.0, median", "p90, p90",
        "p90.0, p90", "p07, p7", "p2.5, p2.5", "p0, p0", "p100, p100", "p99.9, p99.9", "corr:x y, corr:x y"})
    void namesHaveOneForm(String text, String name) {
        assertEquals(name, Statistic.parse(text).name());
    }

    @Test
    void percentagesAreDividedByAHundred() {
        assertEquals(99.9 / 100, ((Quantile) Statistic.parse("p99.9")).q());
        assertEquals(0.025, ((Quantile) Statistic.parse("p2.5")).q());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mean", "average", "p", "p101", "p100.1", "p-1", "p1e1", "p.5", "p5.", "90",
        "p1000",
        "corr", "corr:", "p 5", "mean "})
    void otherNamesAreRefused(String text) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Statistic.parse(text));
        assertTrue(refusal.getMessage().endsWith(": '" + text + "'"), refusal::getMessage);
    }

    @Test
    void correlationOfAConstantColumnIsNotDefined() {
        Dataset data = new Dataset("test", List.of("x", "y"),
                List.of(new double[] {1, 2, 3}, new double[] {7, 7, 7}));
        assertEquals(Double.NaN, of(new Correlation("y"), data, data.allIndices()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "stddev", "median", "p90", "corr:y"})
    void hugeValuesAreSeenBeforehand(String name) {
        Statistic statistic = Statistic.parse(name);
        Dataset usual =
                new Dataset("test", List.of("x", "y"), List.of(new double[] {1, 2}, new double[] {1e3, 1e9}));
        Dataset huge = new Dataset("test", List.of("x", "y"),
                List.of(new double[] {1e308, -1e308}, new double[] {3, 4}));
        assertTrue(Double.isFinite(statistic.bound(usual)), "usual");
        assertTrue(Double.isInfinite(statistic.bound(huge)), "huge");
    }
}
