package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.fit.law.Law;
import java.util.Arrays;

/** The cells in which the values of a sample are counted, with their exact probabilities. */
/*
 * Design. The borders are where the distribution function reaches given levels, so they come from the law and
 * the size of the sample only. From each end inwards a cell has 2 % of the nearer tail, but at least what is
 * expected 10 times: far out there are the tails that algorithms treat apart, and towards the middle the
 * cells are as many as a sample can tell apart. Integers get a cell of their own wherever they have as much.
 */
final class Cells {

    /** The least expectation in a cell, as is usual for Pearson's statistic. */
    private static final double LEAST_EXPECTATION = 10.0;
    private static final double SHARE_OF_TAIL = 0.02;
    /** A border of a continuous law need not be at its level, only near it. */
    private static final double NEAR = 0.1;
    private static final double BEYOND_LONG = 0x1.0p63;

    private final double[] borders;
    private final double[] probabilities;

    private Cells(double[] borders, double[] probabilities) {
        this.borders = borders;
        this.probabilities = probabilities;
    }

    /**
     * Makes the cells of a law.
     *
     * @param law the law
     * @param size the number of values that will be counted
     */
    static Cells of(Law law, int size) {
        double least = LEAST_EXPECTATION / size;
        double[] borders = new double[size];
        double[] probabilities = new double[size];
        int count = 0;
        double below = 0.0;
        double border = Double.NEGATIVE_INFINITY;
        double width = least;
        while (1.0 - below >= 2.0 * least && 1.0 - below - width >= least) {
            border = quantile(law, border, below, width);
            double here = law.cdf().applyAsDouble(border);
            if (1.0 - here < least) {
                break;
            }
            borders[count] = border;
            probabilities[count++] = here - below;
            below = here;
            width = Math.max(least, SHARE_OF_TAIL * Math.min(below, 1.0 - below));
        }
        probabilities[count] = 1.0 - below;
        return new Cells(Arrays.copyOf(borders, count), Arrays.copyOf(probabilities, count + 1));
    }

    private static double quantile(Law law, double last, double below, double width) {
        double level = below + width;
        return law.isInteger() ? integerQuantile(law, last, level)
                : realQuantile(law, last, level, level + NEAR * width);
    }

    /** The first integer where the distribution function is at a level. */
    private static double integerQuantile(Law law, double last, double level) {
        double low = Math.max(last, -BEYOND_LONG);
        double step = last == low ? 1.0 : 2.0 * BEYOND_LONG;
        while (law.cdf().applyAsDouble(low + step) < level) {
            step *= 2.0;
        }
        double high = low + step;
        double middle = Math.floor(low + step / 2.0);
        while (low < middle && middle < high) {
            if (law.cdf().applyAsDouble(middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
            middle = Math.floor(low + (high - low) / 2.0);
        }
        return high;
    }

    /** A place above the last border where the distribution function is between two levels, or jumps. */
    private static double realQuantile(Law law, double last, double level, double enough) {
        long low = rank(last);
        long high = rank(Double.POSITIVE_INFINITY);
        while (low + 1 < high) {
            long middle = low + ((high - low) >>> 1);
            double here = law.cdf().applyAsDouble(value(middle));
            if (here < level) {
                low = middle;
            } else {
                high = middle;
                if (here <= enough) {
                    break;
                }
            }
        }
        return value(high);
    }

    /** Counts a sample in ascending order. */
    long[] count(double[] sorted) {
        long[] counts = new long[probabilities.length];
        int from = 0;
        for (int i = 0; i < borders.length; i++) {
            int to = upperBound(sorted, from, borders[i]);
            counts[i] = to - from;
            from = to;
        }
        counts[borders.length] = sorted.length - from;
        return counts;
    }

    /** The expected counts. */
    double[] expected(int size) {
        return Arrays.stream(probabilities).map(p -> p * size).toArray();
    }

    /** The number of cells. */
    int size() {
        return probabilities.length;
    }

    /** The first index from which on values are greater. */
    private static int upperBound(double[] sorted, int from, double value) {
        int low = from;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place of a double among all of them in their order. */
    private static long rank(double value) {
        long bits = Double.doubleToLongBits(value);
        return bits < 0 ? Long.MIN_VALUE - bits : bits;
    }

    private static double value(long rank) {
        return Double.longBitsToDouble(rank < 0 ? Long.MIN_VALUE - rank : rank);
    }
}
