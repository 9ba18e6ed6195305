package io.seedtree.bench.battery.fit.law;

/**
 * What the tests of mean and variance need to know of a distribution.
 *
 * @param mean the mean; NaN if it is not to be tested
 * @param variance the variance
 * @param excess the fourth central moment over the squared variance, less 3; NaN if there is none, or if it
 *     is not known: then the variance is not tested
 */
public record Moments(double mean, double variance, double excess) {

    /** No moments, or none that a sample would be near to. */
    public static final Moments NONE = new Moments(Double.NaN, Double.NaN, Double.NaN);

    /**
     * Returns the moments of which only mean and variance are tested or known.
     *
     * @param mean the mean
     * @param variance the variance
     * @return the moments
     */
    public static Moments ofMean(double mean, double variance) {
        return new Moments(mean, variance, Double.NaN);
    }

    /**
     * Returns the moments of a multiple with an offset.
     *
     * @param offset what is added
     * @param factor what is multiplied by before
     * @return the moments
     */
    public Moments moved(double offset, double factor) {
        return new Moments(offset + factor * mean, factor * factor * variance, excess);
    }

    /**
     * Says whether the mean is to be tested.
     *
     * @return whether there is one
     */
    public boolean hasMean() {
        return Double.isFinite(mean) && variance > 0.0 && Double.isFinite(variance);
    }
}
