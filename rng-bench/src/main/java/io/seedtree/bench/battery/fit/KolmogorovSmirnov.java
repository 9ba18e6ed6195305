package io.seedtree.bench.battery.fit;

import java.util.function.DoubleUnaryOperator;

/** The two-sided Kolmogorov-Smirnov statistic of a large sample, and its p-value. */
/*
 * Design. The statistic is exact, though the distribution function is asked for a few thousand values only:
 * it ascends, so within a stretch of the sorted sample no value can be further away than the ends of the
 * stretch allow, and a stretch that cannot hold the greatest distance is not looked into. The p-value is
 * Kolmogorov's limit (1933) with the correction of J. Vrbik, "Small-Sample Corrections to Kolmogorov-Smirnov
 * Test Statistic", Pioneer Journal of Theoretical and Applied Statistics 15 (2018).
 */
final class KolmogorovSmirnov {

    /** Below it the other of the two series of the limit is the faster. */
    private static final double CHANGE = 1.0;
    private static final int TERMS = 12;

    private final double[] sorted;
    private final DoubleUnaryOperator cdf;
    private double greatest;

    private KolmogorovSmirnov(double[] sorted, DoubleUnaryOperator cdf) {
        this.sorted = sorted;
        this.cdf = cdf;
    }

    /** The greatest distance between the distribution function and that of a sample in ascending order. */
    static double statistic(double[] sorted, DoubleUnaryOperator cdf) {
        KolmogorovSmirnov test = new KolmogorovSmirnov(sorted, cdf);
        int stretches = (int) Math.sqrt(sorted.length);
        int[] ends = new int[stretches + 1];
        double[] values = new double[stretches + 1];
        for (int i = 0; i <= stretches; i++) {
            ends[i] = (int) ((sorted.length - 1L) * i / stretches);
            values[i] = test.look(ends[i]);
        }
        for (int i = 0; i < stretches; i++) {
            test.search(ends[i], values[i], ends[i + 1], values[i + 1]);
        }
        return test.greatest;
    }

    /** The probability of a larger statistic. */
    static double pValue(double statistic, int size) {
        double root = Math.sqrt(size);
        double z = root * statistic;
        return limit(z + 1.0 / (6.0 * root) + (z - 1.0) / (4.0 * size));
    }

    private double look(int i) {
        double value = cdf.applyAsDouble(sorted[i]);
        double above = (i + 1.0) / sorted.length - value;
        double below = value - (double) i / sorted.length;
        greatest = Math.max(greatest, Math.max(above, below));
        return value;
    }

    /** Looks between two values that have been looked at. */
    private void search(int left, double atLeft, int right, double atRight) {
        if (right - left < 2) {
            return;
        }
        double above = (double) right / sorted.length - atLeft;
        double below = atRight - (left + 1.0) / sorted.length;
        if (Math.max(above, below) <= greatest) {
            return;
        }
        int middle = (left + right) >>> 1;
        double atMiddle = look(middle);
        search(left, atLeft, middle, atMiddle);
        search(middle, atMiddle, right, atRight);
    }

    /** The probability of more than z in Kolmogorov's limit. */
    private static double limit(double z) {
        if (z <= 0.0) {
            return 1.0;
        }
        double sum = 0.0;
        if (z < CHANGE) {
            for (int k = 1; k <= TERMS; k++) {
                double odd = (2 * k - 1) * Math.PI / z;
                sum += Math.exp(-odd * odd / 8.0);
            }
            return Math.max(0.0, 1.0 - Math.sqrt(2.0 * Math.PI) / z * sum);
        }
        for (int k = TERMS; k >= 1; k--) {
            double term = Math.exp(-2.0 * k * k * z * z);
            sum += k % 2 == 1 ? term : -term;
        }
        return Math.min(1.0, 2.0 * sum);
    }
}
