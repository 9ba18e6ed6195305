package io.seedtree.bench.bootstrap;

import java.util.Arrays;

/**
 * Counts of values: of each value where there are few of them, else in bins of equal width.
 *
 * @param starts the values, or the lower ends of the bins, in ascending order; not to be changed
 * @param counts the number of values of each; not to be changed
 * @param width the width of a bin, to which its lower end belongs, and to the last one its upper end, too;
 *     0 if each bar is one value
 */
record Histogram(double[] starts, int[] counts, double width) {

    /**
     * Counts values.
     *
     * @param sorted the values in ascending order, at least one
     * @param bins the number of bins, and the largest number of values that are counted one by one
     * @return the histogram
     */
    static Histogram of(double[] sorted, int bins) {
        double[] distinct = Arrays.stream(sorted).distinct().limit(bins + 1L).toArray();
        return distinct.length <= bins ? ofValues(sorted, distinct) : ofBins(sorted, bins);
    }

    private static Histogram ofValues(double[] sorted, double[] distinct) {
        int[] counts = new int[distinct.length];
        int bar = 0;
        for (double value : sorted) {
            bar += value > distinct[bar] ? 1 : 0;
            counts[bar]++;
        }
        return new Histogram(distinct, counts, 0.0);
    }

    private static Histogram ofBins(double[] sorted, int bins) {
        double low = sorted[0];
        double range = sorted[sorted.length - 1] - low;
        int[] counts = new int[bins];
        for (double value : sorted) {
            int bin = (int) ((value - low) / range * bins);
            counts[Math.min(bin, bins - 1)]++;
        }
        double[] starts = new double[bins];
        Arrays.setAll(starts, bin -> low + range / bins * bin);
        return new Histogram(starts, counts, range / bins);
    }

    /**
     * Tells whether each bar is one value.
     *
     * @return true if so, false if each is a bin
     */
    boolean isOfValues() {
        return width == 0.0;
    }

    /**
     * Returns the largest count.
     *
     * @return the count, at least 1
     */
    int largestCount() {
        int largest = 1;
        for (int count : counts) {
            largest = Math.max(largest, count);
        }
        return largest;
    }
}
