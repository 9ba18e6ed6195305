package io.seedtree.parallel.montecarlo;

/**
 * An estimated number with its standard error.
 *
 * <p>Immutable and safe to share.
 *
 * @param value the estimate
 * @param standardError the estimated standard deviation of the estimate; NaN if there were too few
 *     replications
 * @param degreesOfFreedom those of Student's t, by which intervals are made; less than 1 if there were too
 *     few replications
 */
public record Estimate(double value, double standardError, double degreesOfFreedom) {

    /**
     * Returns a confidence interval, by Student's t.
     *
     * <p>It has its confidence as far as the mean of the replications is normally distributed, and for a
     * number of replications that was fixed beforehand; {@link StopRule} says what stopping at a target does.
     *
     * @param confidence the confidence, such as 0.95
     * @return the interval; its ends are NaN if there were too few replications
     * @throws IllegalArgumentException if the confidence is not inside (0, 1)
     */
    public Interval interval(double confidence) {
        if (!(confidence > 0.0 && confidence < 1.0)) {
            throw new IllegalArgumentException("interval: confidence must be in (0, 1): " + confidence);
        }
        double reach = degreesOfFreedom < 1.0
                ? Double.NaN
                : standardError * StudentT.twoSided(1.0 - confidence, degreesOfFreedom);
        return new Interval(value - reach, value + reach, confidence);
    }

    /** Returns value and standard error. */
    @Override
    public String toString() {
        return value + ", standard error " + standardError;
    }
}
