package io.seedtree.parallel.montecarlo;

/**
 * The result of antithetic pairs. Immutable. One replication is one pair, that is two runs of the simulation.
 */
public final class AntitheticSummary implements Estimated {

    static final int PLAIN = 0;
    static final int MIRRORED = 1;
    static final int AVERAGE = 2;
    static final int DIMENSION = 3;

    private final VectorSummary pairs;

    AntitheticSummary(VectorSummary pairs) {
        this.pairs = pairs;
    }

    /**
     * Returns the number of pairs.
     *
     * @return the number of replications
     */
    public long replications() {
        return pairs.replications();
    }

    /** {@inheritDoc} The mean of the averages of the pairs, with {@code n - 1} degrees of freedom. */
    @Override
    public Estimate estimate() {
        return pairs.estimate(AVERAGE);
    }

    /**
     * Returns the estimate from the plain runs alone: what a job without mirroring computes from the same
     * children.
     *
     * @return the estimate
     */
    public Estimate plain() {
        return pairs.estimate(PLAIN);
    }

    /**
     * Returns the correlation inside the pairs; the nearer to -1, the better.
     *
     * @return the correlation
     */
    public double correlation() {
        return pairs.correlation(PLAIN, MIRRORED);
    }

    /**
     * Returns what the pairing gains: by how much more variance the mean of as many independent runs would
     * have.
     *
     * @return the ratio of the variances; below 1 if pairing does harm
     */
    public double varianceRatio() {
        double independent = (pairs.covariance(PLAIN, PLAIN) + pairs.covariance(MIRRORED, MIRRORED)) / 4.0;
        return independent / pairs.covariance(AVERAGE, AVERAGE);
    }

    /** Returns count, estimate and variance ratio. */
    @Override
    public String toString() {
        return replications() + " pairs, mean " + estimate() + ", variance ratio " + varianceRatio();
    }
}
