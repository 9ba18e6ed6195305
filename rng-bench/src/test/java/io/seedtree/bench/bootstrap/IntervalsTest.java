package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.seedtree.bench.bootstrap.Intervals.Interval;
import io.seedtree.junit.Seeded;
import io.seedtree.rng.Generator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalsTest {

    static List<JsonObject> intervals() {
        return Golden.read("intervals.jsonl");
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void areThoseOfANaiveComputationInPython(JsonObject golden) {
        golden.addProperty("seed", "3");
        golden.addProperty("bit_generator", "PCG64DXSM");
        golden.addProperty("resamples", 200);
        Job job = Golden.job(golden);
        double[] results = Resampling.of(job, null).run(Resampling.node(job)).statistic().values();
        double estimate = job.statistic().prepare(job.data()).get().of(job.data().allIndices());
        Summary summary = Summary.of(job, estimate, results, golden.get("confidence").getAsDouble());
        assertEquals(golden.get("estimate").getAsDouble(), summary.estimate());
        assertEquals(golden.get("standard_error").getAsDouble(), summary.standardError());
        JsonArray percentile = golden.getAsJsonArray("percentile");
        assertEquals(Interval.of(percentile.get(0).getAsDouble(), percentile.get(1).getAsDouble()),
                summary.percentile());
        if (golden.get("bca").isJsonNull()) {
            assertEquals("no variance in the jackknife", summary.bca().undefined());
        } else {
            JsonArray bca = golden.getAsJsonArray("bca");
            double tolerance = 1e-7 * summary.standardError();
            assertNull(summary.bca().undefined());
            assertEquals(bca.get(0).getAsDouble(), summary.bca().low(), tolerance);
            assertEquals(bca.get(1).getAsDouble(), summary.bca().high(), tolerance);
        }
    }

    /** The shortcuts for the values without each row against leaving it out for real. */
    @ParameterizedTest
    @ValueSource(strings = {"mean", "stddev", "median", "p90", "p33", "corr:y"})
    void accelerationIsThatOfLeavingOutRows(String name) {
        double[] x = {3.5, -1.25, 7, 7, 0.5, 2, 11, -4, 2.75, 9};
        double[] y = {1, 0.5, 3, 2.5, 0, 1.5, 6, -2, 8, 2};
        Statistic statistic = Statistic.parse(name);
        double[] without = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            Dataset rest = new Dataset("test", List.of("x", "y"), List.of(without(x, i), without(y, i)));
            without[i] = statistic.prepare(rest).get().of(rest.allIndices());
        }
        Dataset all = new Dataset("test", List.of("x", "y"), List.of(x, y));
        assertEquals(Jackknife.exact(without).acceleration(), statistic.jackknife(all).acceleration(), 1e-12);
    }

    private static double[] without(double[] values, int out) {
        return IntStream.range(0, values.length).filter(i -> i != out).mapToDouble(i -> values[i]).toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "stddev", "median", "p10"})
    void constantColumnHasNoVarianceInTheJackknife(String name) {
        Dataset data = Golden.data(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
        assertEquals("no variance in the jackknife", Statistic.parse(name).jackknife(data).whyUndefined());
    }

    /** Two values, each as often as the other: leaving out any one leaves the same standard deviation. */
    @Test
    void roundingIsNotTakenForVariance() {
        for (int i = 0; i < 100; i++) {
            double low = 0.1 + i / 7.0;
            double high = low + 0.3;
            Dataset data = Golden.data(low, high, low, high, low, high);
            assertEquals("no variance in the jackknife",
                    new StandardDeviation().jackknife(data).whyUndefined());
        }
    }

    @Test
    void jackknifeOfTheStandardDeviationNeedsThreeValues() {
        assertEquals("the jackknife of a standard deviation needs three values",
                new StandardDeviation().jackknife(Golden.data(1, 2)).whyUndefined());
    }

    @Test
    void jackknifeOfTheCorrelationNeedsTwoOtherValues() {
        double[] usual = {1, 2, 3, 5};
        double[] single = {0, 0, 0.1, 0};
        for (List<double[]> columns : List.of(List.of(usual, single), List.of(single, usual))) {
            Dataset data = new Dataset("test", List.of("x", "y"), columns);
            assertEquals("a column is constant without one of its values",
                    new Correlation("y").jackknife(data).whyUndefined());
        }
    }

    @Test
    void allResamplesOnOneSide() {
        Jackknife jackknife = Jackknife.exact(new double[] {1, 2, 4});
        Intervals intervals = new Intervals(new double[] {1, 2, 3}, 0.9);
        assertEquals("all resamples are on one side of the estimate",
                intervals.bca(3.5, jackknife).undefined());
        assertEquals("all resamples are on one side of the estimate",
                intervals.bca(0.5, jackknife).undefined());
        assertTrue(intervals.bca(3, jackknife).isDefined(), "a tie counts by half");
    }

    /** Of uniform values the error is known: the standard deviation of an order statistic. */
    @Test
    void errorsOfTheEndsAreThoseOfQuantiles() {
        double[] sorted = IntStream.rangeClosed(0, 1000).mapToDouble(i -> i / 1000.0).toArray();
        Interval errors = new Intervals(sorted, 0.9).percentileErrors();
        double exact = Math.sqrt(0.05 * 0.95 / 1002);
        assertEquals(exact, errors.low(), 0.001 * exact);
        assertEquals(exact, errors.high(), 0.001 * exact);
    }

    /** Against the spread of the ends themselves over other resamples; an error is uncertain by a third. */
    @Test
    void errorsOfTheEndsAreTheirSpreadBetweenSamples(@Seeded(42) Generator rng) {
        double[] low = new double[200];
        double[] high = new double[low.length];
        double[] lowErrors = new double[low.length];
        double[] highErrors = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            double[] sorted = rng.exponential(1.0, 1000);
            Arrays.sort(sorted);
            Intervals intervals = new Intervals(sorted, 0.95);
            low[i] = intervals.percentile().low();
            high[i] = intervals.percentile().high();
            lowErrors[i] = intervals.percentileErrors().low();
            highErrors[i] = intervals.percentileErrors().high();
        }
        assertEquals(1.0, Arrays.stream(lowErrors).average().orElseThrow() / StandardDeviation.of(low), 0.4);
        assertEquals(1.0, Arrays.stream(highErrors).average().orElseThrow() / StandardDeviation.of(high),
                0.4);
    }

    @Test
    void noResampleIsDefined() {
        Intervals intervals = new Intervals(new double[0], 0.9);
        assertFalse(intervals.percentile().isDefined());
        assertFalse(intervals.percentileErrors().isDefined());
        assertFalse(intervals.bca(1, Jackknife.exact(new double[] {1, 2})).isDefined());
    }

    @Test
    void symmetricResamplesNeedNoCorrection() {
        double[] sorted = IntStream.rangeClosed(-500, 500).asDoubleStream().toArray();
        Intervals intervals = new Intervals(sorted, 0.9);
        Interval bca = intervals.bca(0, Jackknife.exact(new double[] {-1, 0, 1}));
        assertEquals(intervals.percentile().low(), bca.low(), 1e-9);
        assertEquals(intervals.percentile().high(), bca.high(), 1e-9);
        assertEquals(-450, intervals.percentile().low(), 1e-9);
    }
}
