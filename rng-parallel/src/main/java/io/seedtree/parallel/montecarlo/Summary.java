package io.seedtree.parallel.montecarlo;

/**
 * Mean, spread and extremes of the numbers of all replications. Immutable.
 *
 * <p>The mean is that of the true sum, Python's {@code math.fsum(x) / n}: the sum is kept in twice the
 * precision, which is enough unless the numbers all but cancel. The spread is added up number by number
 * inside a batch (Welford's formula) and batch by batch (Chan's): the same bits on every schedule; another
 * batch size may change the last ones.
 */
public final class Summary implements Estimated {

    private final long count;
    private final double mean;
    private final double squares;
    private final double least;
    private final double greatest;

    Summary(long count, double mean, double squares, double least, double greatest) {
        this.count = count;
        this.mean = mean;
        this.squares = squares;
        this.least = least;
        this.greatest = greatest;
    }

    /**
     * Returns the number of replications.
     *
     * @return the count
     */
    public long replications() {
        return count;
    }

    /**
     * Returns the mean.
     *
     * @return the mean; NaN if there are no replications
     */
    public double mean() {
        return mean;
    }

    /**
     * Returns the variance, with divisor {@code n - 1}.
     *
     * @return the variance; NaN for fewer than two replications
     */
    public double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }

    /**
     * Returns the standard deviation, with divisor {@code n - 1}.
     *
     * @return the standard deviation; NaN for fewer than two replications
     */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /**
     * Returns the least number.
     *
     * @return the minimum; infinity if there are no replications, NaN if one yielded NaN
     */
    public double min() {
        return least;
    }

    /**
     * Returns the greatest number.
     *
     * @return the maximum; minus infinity if there are no replications, NaN if one yielded NaN
     */
    public double max() {
        return greatest;
    }

    /** {@inheritDoc} The mean, with {@code n - 1} degrees of freedom. */
    @Override
    public Estimate estimate() {
        return new Estimate(mean, Math.sqrt(variance() / count), count - 1.0);
    }

    /** Returns count, mean and standard error. */
    @Override
    public String toString() {
        return count + " replications, mean " + estimate();
    }
}
