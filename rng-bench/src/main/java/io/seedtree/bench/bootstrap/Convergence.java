package io.seedtree.bench.bootstrap;

import com.google.common.math.StatsAccumulator;
import java.util.ArrayList;
import java.util.List;

/**
 * How the mean of the resampled statistics settles while resamples are added: its 95 % band covers, at each
 * number of resamples, the mean of endlessly many with that probability.
 *
 * @param points the mean after more and more resamples, the last one after all; empty if fewer than two are
 *     defined
 */
record Convergence(List<Point> points) {

    /** Of the normal distribution, for bands of 95 %. */
    static final double DEVIATIONS = 1.959963984540054;

    private static final int POINTS = 60;
    /** Fewer say nothing of their own spread. */
    private static final int FIRST = 10;
    /** From where on the picture shows them, as a part of all: before, the band is so wide that it hides them. */
    private static final int SHOWN = 1000;

    /**
     * The mean after some resamples.
     *
     * @param resamples how many, with those in which the statistic is not defined
     * @param mean the mean of those in which it is
     * @param error the standard error of that mean
     */
    record Point(int resamples, double mean, double error) {

        double low() {
            return mean - DEVIATIONS * error;
        }

        double high() {
            return mean + DEVIATIONS * error;
        }
    }

    /**
     * Follows the mean.
     *
     * @param results the statistics of the resamples in their order; NaN where they are not defined
     * @return the mean at numbers of resamples that grow by a constant factor
     */
    static Convergence of(double[] results) {
        List<Point> points = new ArrayList<>();
        StatsAccumulator seen = new StatsAccumulator();
        int first = Math.min(Math.max(FIRST, results.length / SHOWN), results.length);
        double factor = Math.pow((double) results.length / first, 1.0 / (POINTS - 1));
        double next = first;
        for (int i = 0; i < results.length; i++) {
            if (!Double.isNaN(results[i])) {
                seen.add(results[i]);
            }
            if (i + 1 >= Math.round(next) || i + 1 == results.length) {
                add(points, i + 1, seen);
                while (Math.round(next) <= i + 1) {
                    next *= factor > 1.0 ? factor : 2.0;
                }
            }
        }
        return new Convergence(List.copyOf(points));
    }

    private static void add(List<Point> points, int resamples, StatsAccumulator seen) {
        if (seen.count() > 1) {
            points.add(new Point(resamples, seen.mean(),
                    seen.sampleStandardDeviation() / Math.sqrt(seen.count())));
        }
    }
}
