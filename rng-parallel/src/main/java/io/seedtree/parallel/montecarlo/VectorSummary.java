package io.seedtree.parallel.montecarlo;

import java.util.Arrays;
import java.util.Objects;

/**
 * Means and covariances of the vectors of all replications. Immutable. The bits do not depend on the
 * schedule, as {@link Summary} says.
 */
public final class VectorSummary {

    private final long count;
    private final double[] means;
    /** Sums of products of deviations, as in {@link CoMoments}. */
    private final double[] products;

    VectorSummary(long count, double[] means, double[] products) {
        this.count = count;
        this.means = means;
        this.products = products;
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
     * Returns the number of components.
     *
     * @return the dimension
     */
    public int dimension() {
        return means.length;
    }

    /**
     * Returns the mean of a component.
     *
     * @param component the index, in [0, dimension)
     * @return the mean; NaN if there are no replications
     * @throws IndexOutOfBoundsException if there is no such component
     */
    public double mean(int component) {
        Objects.checkIndex(component, means.length);
        return count == 0 ? Double.NaN : means[component];
    }

    /**
     * Returns the estimate of the mean of a component. Intervals of several components hold each by itself,
     * not jointly.
     *
     * @param component the index, in [0, dimension)
     * @return the estimate, with {@code n - 1} degrees of freedom
     * @throws IndexOutOfBoundsException if there is no such component
     */
    public Estimate estimate(int component) {
        return new Estimate(mean(component), Math.sqrt(covariance(component, component) / count),
                count - 1.0);
    }

    /**
     * Returns the covariance of two components, with divisor {@code n - 1}; of one with itself, its variance.
     *
     * @param first an index, in [0, dimension)
     * @param second an index, in [0, dimension)
     * @return the covariance; NaN for fewer than two replications
     * @throws IndexOutOfBoundsException if there is no such component
     */
    public double covariance(int first, int second) {
        return count < 2 ? Double.NaN : product(first, second) / (count - 1);
    }

    /**
     * Returns the correlation of two components.
     *
     * @param first an index, in [0, dimension)
     * @param second an index, in [0, dimension)
     * @return the correlation; NaN if one of them has no variance
     * @throws IndexOutOfBoundsException if there is no such component
     */
    public double correlation(int first, int second) {
        return product(first, second)
                / (Math.sqrt(product(first, first)) * Math.sqrt(product(second, second)));
    }

    /** The sum of the products of the deviations of two components. */
    double product(int first, int second) {
        Objects.checkIndex(first, means.length);
        Objects.checkIndex(second, means.length);
        return products[CoMoments.index(Math.max(first, second), Math.min(first, second))];
    }

    /** Returns count and means. */
    @Override
    public String toString() {
        return count + " replications, means " + Arrays.toString(means);
    }
}
