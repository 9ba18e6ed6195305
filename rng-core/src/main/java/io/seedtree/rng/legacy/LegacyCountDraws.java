package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.Poisson;

/**
 * The distributions of {@link RandomState} whose values are counts.
 *
 * <p>For one thread at a time, as the {@code RandomState}.
 */
public sealed interface LegacyCountDraws permits RandomState {

    /**
     * Draws a value of the binomial distribution.
     *
     * @param n the number of trials, at least 0
     * @param p the probability of success, in [0, 1]
     * @return the number of successes
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long binomial(long n, double p) {
        return source().binomial(n, p).draw(source());
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
        return LegacyBinomial.of(n, p).draw(source(), size);
    }

    /**
     * Draws a value of the negative binomial distribution.
     *
     * @param n the number of successes, greater than 0
     * @param p the probability of success, in [0, 1]
     * @return the number of failures before them
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long negativeBinomial(double n, double p) {
        return LegacyNegativeBinomial.of(n, p).draw(source());
    }

    /**
     * Draws values of the negative binomial distribution: those of as many single draws.
     *
     * @param n the number of successes, greater than 0
     * @param p the probability of success, in [0, 1]
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] negativeBinomial(double n, double p, int size) {
        return LegacyNegativeBinomial.of(n, p).draw(source(), size);
    }

    /**
     * Draws a value of the Poisson distribution.
     *
     * @param lam the mean, in [0, 9.223372006484771e18]
     * @return the number of events
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long poisson(double lam) {
        return Poisson.of(lam).draw(source().bits());
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
        return Poisson.of(lam).draw(source().bits(), size);
    }

    /**
     * Draws a value of the geometric distribution.
     *
     * @param p the probability of success, in (0, 1]
     * @return the number of trials up to the first success; {@link Long#MIN_VALUE} where it does not fit,
     *     as in NumPy
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long geometric(double p) {
        return LegacyGeometric.of(p).draw(source());
    }

    /**
     * Draws values of the geometric distribution: those of as many single draws.
     *
     * @param p the probability of success, in (0, 1]
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] geometric(double p, int size) {
        return LegacyGeometric.of(p).draw(source(), size);
    }

    /**
     * Draws a value of the logarithmic series distribution.
     *
     * @param p the shape, in [0, 1)
     * @return a count of at least 1
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long logseries(double p) {
        return LegacyLogSeries.of(p).draw(source());
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
        return LegacyLogSeries.of(p).draw(source(), size);
    }

    /**
     * Draws a value of the Zipf distribution.
     *
     * @param a the exponent, greater than 1 and less than 1025; slow near 1
     * @return a rank of at least 1
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long zipf(double a) {
        return LegacyZipf.of(a).draw(source());
    }

    /**
     * Draws values of the Zipf distribution: those of as many single draws.
     *
     * @param a the exponent, greater than 1 and less than 1025; slow near 1
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] zipf(double a, int size) {
        return LegacyZipf.of(a).draw(source(), size);
    }

    /**
     * Draws a value of the hypergeometric distribution.
     *
     * @param ngood the number of good items, at least 0
     * @param nbad the number of bad items, at least 0
     * @param nsample the number of items taken, at least 1 and at most all
     * @return the number of good items among those taken
     * @throws IllegalArgumentException if a parameter is out of its range
     */
    default long hypergeometric(long ngood, long nbad, long nsample) {
        return LegacyHypergeometric.of(ngood, nbad, nsample).draw(source());
    }

    /**
     * Draws values of the hypergeometric distribution: those of as many single draws.
     *
     * @param ngood the number of good items, at least 0
     * @param nbad the number of bad items, at least 0
     * @param nsample the number of items taken, at least 1 and at most all
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a parameter is out of its range, or {@code size} is negative
     */
    default long[] hypergeometric(long ngood, long nbad, long nsample, int size) {
        return LegacyHypergeometric.of(ngood, nbad, nsample).draw(source(), size);
    }

    private LegacySource source() {
        return ((RandomState) this).source();
    }
}
