package io.seedtree.bench.bootstrap;

/**
 * Counts of values in bins of equal width.
 *
 * @param low the lower end of the first bin
 * @param high the upper end of the last bin, which belongs to it
 * @param counts the number of values in each; not to be changed
 */
record Histogram(double low, double high, int[] counts) {

    /**
     * Counts values.
     *
     * @param sorted the values in ascending order, at least one
     * @param bins the number of bins; a single one is made of values that are all equal
     * @return the histogram
     */
    static Histogram of(double[] sorted, int bins) {
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        int[] counts = new int[low < high ? bins : 1];
        for (double value : sorted) {
            // 0/0 is NaN, which is bin 0.
            int bin = (int) ((value - low) / (high - low) * counts.length);
            counts[Math.min(bin, counts.length - 1)]++;
        }
        return new Histogram(low, high, counts);
    }

    /**
     * Returns the lower end of a bin.
     *
     * @param bin the number of the bin
     * @return the value
     */
    double edge(int bin) {
        return low + width() * bin;
    }

    /**
     * Returns the width of a bin.
     *
     * @return the width; 0 if all values are equal
     */
    double width() {
        return (high - low) / counts.length;
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
