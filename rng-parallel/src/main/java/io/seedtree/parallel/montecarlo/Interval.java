package io.seedtree.parallel.montecarlo;

/**
 * A confidence interval.
 *
 * <p>Immutable and safe to share.
 *
 * @param low the lower end
 * @param high the upper end
 * @param confidence the confidence, inside (0, 1)
 */
public record Interval(double low, double high, double confidence) {

    /**
     * Tells whether a value lies in the interval.
     *
     * @param value the value
     * @return whether it is neither below nor above
     */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /** Returns both ends and the confidence. */
    @Override
    public String toString() {
        return "[" + low + ", " + high + "], confidence " + confidence;
    }
}
