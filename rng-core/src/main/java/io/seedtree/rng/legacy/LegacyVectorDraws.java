package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.MultivariateNormal.CheckValid;

/**
 * The distributions of {@link RandomState} whose values are vectors.
 *
 * <p>For one thread at a time, as the {@code RandomState}.
 */
public sealed interface LegacyVectorDraws permits RandomState {

    /**
     * Draws a vector of the multinomial distribution.
     *
     * @param n the number of trials, at least 0
     * @param pvals the probabilities, each in [0, 1]; all but the last sum to at most 1, and the last is
     *     what they leave
     * @return the number of trials of each outcome
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long[] multinomial(long n, double[] pvals) {
        return LegacyMultinomial.of(n, pvals).draw(source());
    }

    /**
     * Draws vectors of the multinomial distribution: those of as many single draws.
     *
     * @param n the number of trials, at least 0
     * @param pvals the probabilities, each in [0, 1]; all but the last sum to at most 1, and the last is
     *     what they leave
     * @param rows the number of vectors, at least 0
     * @return the values as rows in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code rows} is negative
     */
    default long[][] multinomial(long n, double[] pvals, int rows) {
        return LegacyMultinomial.of(n, pvals).draw(source(), rows);
    }

    /**
     * Draws a vector of the Dirichlet distribution.
     *
     * @param alpha the concentrations, each greater than 0
     * @return the shares, which sum to 1
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double[] dirichlet(double[] alpha) {
        return LegacyDirichlet.of(alpha).draw(source());
    }

    /**
     * Draws vectors of the Dirichlet distribution: those of as many single draws.
     *
     * @param alpha the concentrations, each greater than 0
     * @param rows the number of vectors, at least 0
     * @return the values as rows in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code rows} is negative
     */
    default double[][] dirichlet(double[] alpha, int rows) {
        return LegacyDirichlet.of(alpha).draw(source(), rows);
    }

    /**
     * Draws a vector of a multivariate normal distribution.
     *
     * @param mean the means, at least one
     * @param cov the covariance matrix: as many rows as means, each as long; symmetric and positive
     *     semidefinite within 1e-8
     * @return the vector
     * @throws IllegalArgumentException if the matrix does not fit the means, or is no covariance matrix
     */
    default double[] multivariateNormal(double[] mean, double[][] cov) {
        return LegacyMultivariateNormal.of(mean, cov).draw(source());
    }

    /**
     * Draws vectors of a multivariate normal distribution: those of as many single draws.
     *
     * @param mean the means, at least one
     * @param cov the covariance matrix: as many rows as means, each as long; symmetric and positive
     *     semidefinite within 1e-8
     * @param rows the number of vectors, at least 0
     * @return the values as rows in order of drawing
     * @throws IllegalArgumentException if the matrix does not fit the means, or is no covariance matrix,
     *     or {@code rows} is negative
     */
    default double[][] multivariateNormal(double[] mean, double[][] cov, int rows) {
        return LegacyMultivariateNormal.of(mean, cov).draw(source(), rows);
    }

    /**
     * Draws vectors of a multivariate normal distribution, with a choice of how strictly the matrix is
     * checked.
     *
     * @param mean the means, at least one
     * @param cov the covariance matrix: as many rows as means, each as long
     * @param rows the number of vectors, at least 0
     * @param checkValid what happens to a matrix that is not symmetric and positive semidefinite
     * @param tol the tolerance of that check, at least 0
     * @return the values as rows in order of drawing
     * @throws IllegalArgumentException if the matrix does not fit the means, is not finite or is refused by
     *     {@code checkValid}, or {@code rows} is negative
     */
    default double[][] multivariateNormal(
            double[] mean, double[][] cov, int rows, CheckValid checkValid, double tol) {
        return LegacyMultivariateNormal.of(mean, cov, checkValid, tol).draw(source(), rows);
    }

    private LegacySource source() {
        return ((RandomState) this).source();
    }
}
