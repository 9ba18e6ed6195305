package io.seedtree.rng;

import io.seedtree.rng.sampler.ChiSquare;
import io.seedtree.rng.sampler.F;
import io.seedtree.rng.sampler.Lognormal;
import io.seedtree.rng.sampler.MultivariateNormal;
import io.seedtree.rng.sampler.NoncentralChiSquare;
import io.seedtree.rng.sampler.NoncentralF;
import io.seedtree.rng.sampler.Normal;
import io.seedtree.rng.sampler.StandardCauchy;
import io.seedtree.rng.sampler.StandardNormal;
import io.seedtree.rng.sampler.StandardNormalFloat;
import io.seedtree.rng.sampler.StandardT;
import io.seedtree.rng.sampler.Wald;

/**
 * The draws of {@link Generator} that are normal, or made of normal values.
 *
 * <p>For one thread at a time, as the generator.
 */
public sealed interface NormalDraws extends Draws permits Generator {

    /**
     * Draws a value of the normal distribution with mean 0 and standard deviation 1.
     *
     * @return the value
     */
    default double standardNormal() {
        return StandardNormal.of().draw(bitGenerator());
    }

    /**
     * Draws values of the normal distribution with mean 0 and standard deviation 1: those of as many
     * single draws.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] standardNormal(int size) {
        return StandardNormal.of().draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the standard normal distribution: {@code standard_normal(dtype=float32)}.
     *
     * @return the value
     */
    default float standardNormalFloat() {
        return StandardNormalFloat.of().draw(bitGenerator());
    }

    /**
     * Draws values of the standard normal distribution: {@code standard_normal(dtype=float32)}: those of
     * as many single draws.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default float[] standardNormalFloat(int size) {
        return StandardNormalFloat.of().draw(bitGenerator(), size);
    }

    /**
     * Fills an array: {@code standard_normal(out=values)}.
     *
     * @param values the array to fill
     */
    default void fillStandardNormal(double[] values) {
        StandardNormal.of().fill(bitGenerator(), values);
    }

    /**
     * Fills an array: {@code standard_normal(out=values)}.
     *
     * @param values the array to fill
     */
    default void fillStandardNormal(float[] values) {
        StandardNormalFloat.of().fill(bitGenerator(), values);
    }

    /**
     * Draws a value of the normal distribution.
     *
     * @param loc the mean
     * @param scale the standard deviation, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double normal(double loc, double scale) {
        return Normal.draw(bitGenerator(), loc, scale);
    }

    /**
     * Draws values of the normal distribution: those of as many single draws.
     *
     * @param loc the mean
     * @param scale the standard deviation, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] normal(double loc, double scale, int size) {
        return Normal.of(loc, scale).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the log-normal distribution.
     *
     * @param mean the mean of the logarithm
     * @param sigma the standard deviation of the logarithm, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double lognormal(double mean, double sigma) {
        return Lognormal.draw(bitGenerator(), mean, sigma);
    }

    /**
     * Draws values of the log-normal distribution: those of as many single draws.
     *
     * @param mean the mean of the logarithm
     * @param sigma the standard deviation of the logarithm, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] lognormal(double mean, double sigma, int size) {
        return Lognormal.of(mean, sigma).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the chi-square distribution.
     *
     * @param df the degrees of freedom, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double chisquare(double df) {
        return ChiSquare.draw(bitGenerator(), df);
    }

    /**
     * Draws values of the chi-square distribution: those of as many single draws.
     *
     * @param df the degrees of freedom, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] chisquare(double df, int size) {
        return ChiSquare.of(df).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the non-central chi-square distribution.
     *
     * @param df the degrees of freedom, greater than 0
     * @param nonc the non-centrality, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double noncentralChisquare(double df, double nonc) {
        return NoncentralChiSquare.draw(bitGenerator(), df, nonc);
    }

    /**
     * Draws values of the non-central chi-square distribution: those of as many single draws.
     *
     * @param df the degrees of freedom, greater than 0
     * @param nonc the non-centrality, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] noncentralChisquare(double df, double nonc, int size) {
        return NoncentralChiSquare.of(df, nonc).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of Fisher's F distribution.
     *
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden the degrees of freedom of the denominator, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double f(double dfnum, double dfden) {
        return F.draw(bitGenerator(), dfnum, dfden);
    }

    /**
     * Draws values of Fisher's F distribution: those of as many single draws.
     *
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden the degrees of freedom of the denominator, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] f(double dfnum, double dfden, int size) {
        return F.of(dfnum, dfden).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the non-central F distribution.
     *
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden the degrees of freedom of the denominator, greater than 0
     * @param nonc the non-centrality, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double noncentralF(double dfnum, double dfden, double nonc) {
        return NoncentralF.draw(bitGenerator(), dfnum, dfden, nonc);
    }

    /**
     * Draws values of the non-central F distribution: those of as many single draws.
     *
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden the degrees of freedom of the denominator, greater than 0
     * @param nonc the non-centrality, at least 0; -0.0 is refused
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] noncentralF(double dfnum, double dfden, double nonc, int size) {
        return NoncentralF.of(dfnum, dfden, nonc).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of Student's t distribution.
     *
     * @param df the degrees of freedom, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double standardT(double df) {
        return StandardT.draw(bitGenerator(), df);
    }

    /**
     * Draws values of Student's t distribution: those of as many single draws.
     *
     * @param df the degrees of freedom, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] standardT(double df, int size) {
        return StandardT.of(df).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the Cauchy distribution with mode 0.
     *
     * @return the value
     */
    default double standardCauchy() {
        return StandardCauchy.of().draw(bitGenerator());
    }

    /**
     * Draws values of the Cauchy distribution with mode 0: those of as many single draws.
     *
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default double[] standardCauchy(int size) {
        return StandardCauchy.of().draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the Wald distribution, the inverse Gaussian.
     *
     * @param mean the mean, greater than 0
     * @param scale the scale, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default double wald(double mean, double scale) {
        return Wald.draw(bitGenerator(), mean, scale);
    }

    /**
     * Draws values of the Wald distribution, the inverse Gaussian: those of as many single draws.
     *
     * @param mean the mean, greater than 0
     * @param scale the scale, greater than 0
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default double[] wald(double mean, double scale, int size) {
        return Wald.of(mean, scale).draw(bitGenerator(), size);
    }

    /**
     * Draws a vector of a multivariate normal distribution, by the method {@code svd}.
     *
     * @param mean the mean, at least one element
     * @param cov the covariance: as many rows as the mean has elements, each as long; symmetric and positive
     *     semi-definite within 1e-8
     * @return the vector, as long as the mean
     * @throws IllegalArgumentException if the lengths differ, or the matrix is not finite, not symmetric or
     *     not positive semi-definite
     */
    default double[] multivariateNormal(double[] mean, double[][] cov) {
        return MultivariateNormal.of(mean, cov).draw(bitGenerator());
    }

    /**
     * Draws vectors of a multivariate normal distribution, by the method {@code svd}.
     *
     * @param mean the mean, at least one element
     * @param cov the covariance: as many rows as the mean has elements, each as long; symmetric and positive
     *     semi-definite within 1e-8
     * @param size the number of vectors, at least 0
     * @return the vectors in order of drawing, one a row
     * @throws IllegalArgumentException if the lengths differ, or the matrix is not finite, not symmetric or
     *     not positive semi-definite, or {@code size} is negative
     */
    default double[][] multivariateNormal(double[] mean, double[][] cov, int size) {
        return MultivariateNormal.of(mean, cov).draw(bitGenerator(), size);
    }

    /**
     * Draws a vector of a multivariate normal distribution.
     *
     * @param mean the mean, at least one element
     * @param cov the covariance: as many rows as the mean has elements, each as long; symmetric and positive
     *     semi-definite within 1e-8
     * @param method how the covariance is factored; {@code CHOLESKY} takes positive definite ones only
     * @return the vector, as long as the mean
     * @throws IllegalArgumentException if the lengths differ, or the matrix is not finite, not symmetric or
     *     not positive semi-definite
     */
    default double[] multivariateNormal(double[] mean, double[][] cov, MultivariateNormal.Method method) {
        return MultivariateNormal.of(mean, cov, method).draw(bitGenerator());
    }

    /**
     * Draws vectors of a multivariate normal distribution.
     *
     * @param mean the mean, at least one element
     * @param cov the covariance: as many rows as the mean has elements, each as long; symmetric and positive
     *     semi-definite within 1e-8
     * @param method how the covariance is factored; {@code CHOLESKY} takes positive definite ones only
     * @param size the number of vectors, at least 0
     * @return the vectors in order of drawing, one a row
     * @throws IllegalArgumentException if the lengths differ, or the matrix is not finite, not symmetric or
     *     not positive semi-definite, or {@code size} is negative
     */
    default double[][] multivariateNormal(
            double[] mean, double[][] cov, MultivariateNormal.Method method, int size) {
        return MultivariateNormal.of(mean, cov, method).draw(bitGenerator(), size);
    }
}
