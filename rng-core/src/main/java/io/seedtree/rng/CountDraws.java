package io.seedtree.rng;

import io.seedtree.rng.sampler.Binomial;
import io.seedtree.rng.sampler.Geometric;
import io.seedtree.rng.sampler.Hypergeometric;
import io.seedtree.rng.sampler.LogSeries;
import io.seedtree.rng.sampler.Multinomial;
import io.seedtree.rng.sampler.MultivariateHypergeometric;
import io.seedtree.rng.sampler.NegativeBinomial;
import io.seedtree.rng.sampler.Poisson;
import io.seedtree.rng.sampler.Zipf;

/**
 * The draws of {@link Generator} that count something.
 *
 * <p>For one thread at a time, as the generator.
 */
public sealed interface CountDraws extends Draws permits Generator {

    /**
     * Draws a value of the Poisson distribution.
     *
     * @param lam the mean, in [0, 9.223372006484771e18]
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long poisson(double lam) {
        return KeptSamplers.of(bitGenerator()).poisson(bitGenerator(), lam);
    }

    /**
     * Draws values of the Poisson distribution: those of as many single draws.
     *
     * @param lam the mean, in [0, 9.223372006484771e18]
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] poisson(double lam, int size) {
        return Poisson.of(lam).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the binomial distribution.
     *
     * @param n the number of trials, at least 0
     * @param p the probability of success, in [0, 1]
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long binomial(long n, double p) {
        return KeptSamplers.of(bitGenerator()).binomial(bitGenerator(), n, p);
    }

    /**
     * Draws values of the binomial distribution: those of as many single draws.
     *
     * @param n the number of trials, at least 0
     * @param p the probability of success, in [0, 1]
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] binomial(long n, double p, int size) {
        return Binomial.of(n, p).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the negative binomial distribution.
     *
     * @param n the number of successes, greater than 0
     * @param p the probability of success, in (0, 1]
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long negativeBinomial(double n, double p) {
        return NegativeBinomial.draw(bitGenerator(), n, p);
    }

    /**
     * Draws values of the negative binomial distribution: those of as many single draws.
     *
     * @param n the number of successes, greater than 0
     * @param p the probability of success, in (0, 1]
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] negativeBinomial(double n, double p, int size) {
        return NegativeBinomial.of(n, p).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the geometric distribution on 1, 2, ....
     *
     * @param p the probability of success, in (0, 1]
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long geometric(double p) {
        return Geometric.draw(bitGenerator(), p);
    }

    /**
     * Draws values of the geometric distribution on 1, 2, ...: those of as many single draws.
     *
     * @param p the probability of success, in (0, 1]
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] geometric(double p, int size) {
        return Geometric.of(p).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the zeta distribution. With an exponent near 1 values beyond 2^53 come too often, in
     * NumPy as here.
     *
     * @param a the exponent, greater than 1
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long zipf(double a) {
        return Zipf.draw(bitGenerator(), a);
    }

    /**
     * Draws values of the zeta distribution: those of as many single draws.
     *
     * @param a the exponent, greater than 1
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] zipf(double a, int size) {
        return Zipf.of(a).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the logarithmic series distribution.
     *
     * @param p the shape, in [0, 1)
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long logseries(double p) {
        return LogSeries.draw(bitGenerator(), p);
    }

    /**
     * Draws values of the logarithmic series distribution: those of as many single draws.
     *
     * @param p the shape, in [0, 1)
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] logseries(double p, int size) {
        return LogSeries.of(p).draw(bitGenerator(), size);
    }

    /**
     * Draws a value of the hypergeometric distribution.
     *
     * @param ngood the number of good elements, in [0, 1e9)
     * @param nbad the number of bad elements, in [0, 1e9)
     * @param nsample the number drawn, in [0, ngood + nbad]
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long hypergeometric(long ngood, long nbad, long nsample) {
        return KeptSamplers.of(bitGenerator()).hypergeometric(bitGenerator(), ngood, nbad, nsample);
    }

    /**
     * Draws values of the hypergeometric distribution: those of as many single draws.
     *
     * @param ngood the number of good elements, in [0, 1e9)
     * @param nbad the number of bad elements, in [0, 1e9)
     * @param nsample the number drawn, in [0, ngood + nbad]
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] hypergeometric(long ngood, long nbad, long nsample, int size) {
        return Hypergeometric.of(ngood, nbad, nsample).draw(bitGenerator(), size);
    }

    /**
     * Draws a vector of the multinomial distribution.
     *
     * @param n the number of trials, at least 0
     * @param pvals the probabilities, at least one, each in [0, 1]; all but the last add up to at most 1, and
     *     the last one is what they leave, whatever it says
     * @return the vector: a count for each category
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long[] multinomial(long n, double[] pvals) {
        return Multinomial.of(n, pvals).draw(bitGenerator());
    }

    /**
     * Draws vectors of the multinomial distribution.
     *
     * @param n the number of trials, at least 0
     * @param pvals the probabilities, at least one, each in [0, 1]; all but the last add up to at most 1, and
     *     the last one is what they leave, whatever it says
     * @param size the number of vectors, at least 0
     * @return the vectors in order of drawing, one a row
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[][] multinomial(long n, double[] pvals, int size) {
        return Multinomial.of(n, pvals).draw(bitGenerator(), size);
    }

    /**
     * Draws a vector of the multivariate hypergeometric distribution, by its marginals.
     *
     * @param colors the number of elements of each colour, each at least 0; less than 10^9 in all
     * @param nsample the number drawn, in [0, the sum of the colours]
     * @return the vector: a count for each category
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long[] multivariateHypergeometric(long[] colors, long nsample) {
        return MultivariateHypergeometric.of(colors, nsample).draw(bitGenerator());
    }

    /**
     * Draws vectors of the multivariate hypergeometric distribution, by its marginals.
     *
     * @param colors the number of elements of each colour, each at least 0; less than 10^9 in all
     * @param nsample the number drawn, in [0, the sum of the colours]
     * @param size the number of vectors, at least 0
     * @return the vectors in order of drawing, one a row
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[][] multivariateHypergeometric(long[] colors, long nsample, int size) {
        return MultivariateHypergeometric.of(colors, nsample).draw(bitGenerator(), size);
    }

    /**
     * Draws a vector of the multivariate hypergeometric distribution.
     *
     * @param colors the number of elements of each colour, each at least 0; in all less than 10^9 by {@code
     *     MARGINALS}, at most 2147483640 by {@code COUNT}
     * @param nsample the number drawn, in [0, the sum of the colours]
     * @param method the algorithm
     * @return the vector: a count for each category
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long[] multivariateHypergeometric(
            long[] colors, long nsample, MultivariateHypergeometric.Method method) {
        return MultivariateHypergeometric.of(colors, nsample, method).draw(bitGenerator());
    }

    /**
     * Draws vectors of the multivariate hypergeometric distribution.
     *
     * @param colors the number of elements of each colour, each at least 0; in all less than 10^9 by {@code
     *     MARGINALS}, at most 2147483640 by {@code COUNT}
     * @param nsample the number drawn, in [0, the sum of the colours]
     * @param method the algorithm
     * @param size the number of vectors, at least 0
     * @return the vectors in order of drawing, one a row
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[][] multivariateHypergeometric(
            long[] colors, long nsample, MultivariateHypergeometric.Method method, int size) {
        return MultivariateHypergeometric.of(colors, nsample, method).draw(bitGenerator(), size);
    }
}
