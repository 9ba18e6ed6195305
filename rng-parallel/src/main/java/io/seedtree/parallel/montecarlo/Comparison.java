package io.seedtree.parallel.montecarlo;

/** Two alternatives under common random numbers. Immutable. */
public final class Comparison implements Estimated {

    static final int FIRST = 0;
    static final int SECOND = 1;
    static final int DIFFERENCE = 2;
    static final int DIMENSION = 3;

    private final VectorSummary runs;

    Comparison(VectorSummary runs) {
        this.runs = runs;
    }

    /**
     * Returns the number of replications, each of which ran both alternatives.
     *
     * @return the count
     */
    public long replications() {
        return runs.replications();
    }

    /**
     * Returns the estimate of the first alternative.
     *
     * @return the estimate
     */
    public Estimate first() {
        return runs.estimate(FIRST);
    }

    /**
     * Returns the estimate of the second alternative.
     *
     * @return the estimate
     */
    public Estimate second() {
        return runs.estimate(SECOND);
    }

    /** {@inheritDoc} The mean of second minus first, with {@code n - 1} degrees of freedom. */
    @Override
    public Estimate estimate() {
        return runs.estimate(DIFFERENCE);
    }

    /**
     * Returns the correlation of the alternatives; the nearer to 1, the better.
     *
     * @return the correlation
     */
    public double correlation() {
        return runs.correlation(FIRST, SECOND);
    }

    /**
     * Returns what the common numbers gain: by how much more variance the difference of as many independent
     * runs would have.
     *
     * @return the ratio of the variances; below 1 if they do harm
     */
    public double varianceRatio() {
        double independent = runs.covariance(FIRST, FIRST) + runs.covariance(SECOND, SECOND);
        return independent / runs.covariance(DIFFERENCE, DIFFERENCE);
    }

    /** Returns count, mean difference and variance ratio. */
    @Override
    public String toString() {
        return replications() + " replications, second - first " + estimate() + ", variance ratio "
                + varianceRatio();
    }
}
