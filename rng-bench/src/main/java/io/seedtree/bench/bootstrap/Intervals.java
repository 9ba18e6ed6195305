package io.seedtree.bench.bootstrap;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Confidence intervals of a bootstrap: percentile, and BCa (bias-corrected and accelerated).
 */
final class Intervals {

    /*
     * Design. Efron, "Better Bootstrap Confidence Intervals" (1987). Resamples equal to the estimate count by
     * half, which matters for quantiles of data with ties.
     */

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** With so many resamples beyond an end, the error itself is uncertain by some 40 %. */
    private static final int LEAST_BEYOND = 10;
    private static final String NO_RESAMPLE = "the statistic is not defined in any resample";

    /**
     * An interval, or why there is none.
     *
     * @param low the lower end; NaN if there is none
     * @param high the upper end; NaN if there is none
     * @param undefined why there is none; null if there is one
     */
    record Interval(double low, double high, @Nullable String undefined) {

        static Interval of(double low, double high) {
            return new Interval(low, high, null);
        }

        static Interval undefined(String reason) {
            return new Interval(Double.NaN, Double.NaN, reason);
        }

        /**
         * Tells whether there is an interval.
         *
         * @return whether it is defined
         */
        boolean isDefined() {
            return undefined == null;
        }
    }

    private final double[] sorted;
    private final double tail;

    /**
     * Makes the intervals of a set of resamples.
     *
     * @param sorted the statistics of the resamples in ascending order, without NaN
     * @param confidence the confidence, in (0, 1)
     */
    Intervals(double[] sorted, double confidence) {
        this.sorted = sorted;
        this.tail = (1.0 - confidence) / 2.0;
    }

    /**
     * Returns the percentile interval.
     *
     * @return the quantiles of the resamples that leave out half of the rest on either side
     */
    Interval percentile() {
        if (sorted.length == 0) {
            return Interval.undefined(NO_RESAMPLE);
        }
        return Interval.of(Quantiles.of(sorted, tail), Quantiles.of(sorted, 1.0 - tail));
    }

    /**
     * Returns how far the ends of the percentile interval are from those of endlessly many resamples: the
     * standard error of each.
     *
     * <p>The number of resamples below a quantile is binomial. So half of the distance between the quantiles
     * one standard deviation of that number below and above is the error, whatever the distribution.
     *
     * @return the error of the lower and of the upper end, or why they are not known
     */
    Interval percentileErrors() {
        if (tail * sorted.length < LEAST_BEYOND) {
            return Interval.undefined("fewer than " + LEAST_BEYOND + " resamples lie beyond");
        }
        double deviation = Math.sqrt(tail * (1.0 - tail) / sorted.length);
        return Interval.of(halfDistance(tail, deviation), halfDistance(1.0 - tail, deviation));
    }

    private double halfDistance(double level, double deviation) {
        return (Quantiles.of(sorted, level + deviation) - Quantiles.of(sorted, level - deviation)) / 2.0;
    }

    /**
     * Returns the BCa interval.
     *
     * @param estimate the statistic of the data
     * @param jackknife the statistic without each value in turn
     * @return the interval, or why it is not defined
     */
    Interval bca(double estimate, Jackknife jackknife) {
        String undefined = sorted.length == 0 ? NO_RESAMPLE : jackknife.whyUndefined();
        if (undefined != null) {
            return Interval.undefined(undefined);
        }
        double below = shareBelow(estimate);
        if (!(below > 0.0 && below < 1.0)) {
            return Interval.undefined("all resamples are on one side of the estimate");
        }
        double bias = NORMAL.inverseCumulativeProbability(below);
        double acceleration = jackknife.acceleration();
        double low = level(bias, acceleration, NORMAL.inverseCumulativeProbability(tail));
        double high = level(bias, acceleration, -NORMAL.inverseCumulativeProbability(tail));
        if (!(low < high)) {
            return Interval.undefined("the acceleration is too large for this confidence");
        }
        return Interval.of(Quantiles.of(sorted, low), Quantiles.of(sorted, high));
    }

    /** The share of resamples below a value, those equal to it counted by half. */
    private double shareBelow(double value) {
        long less = 0;
        long equal = 0;
        for (double statistic : sorted) {
            less += statistic < value ? 1 : 0;
            equal += statistic == value ? 1 : 0;
        }
        return (less + 0.5 * equal) / sorted.length;
    }

    /** The corrected level of an end; NaN beyond the pole of the correction. */
    private static double level(double bias, double acceleration, double end) {
        double moved = bias + end;
        double divisor = 1.0 - acceleration * moved;
        return divisor > 0.0 ? NORMAL.cumulativeProbability(bias + moved / divisor) : Double.NaN;
    }
}
