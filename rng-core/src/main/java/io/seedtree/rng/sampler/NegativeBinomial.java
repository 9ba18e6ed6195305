package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The negative binomial distribution: the number of failures before the {@code n}-th success in trials of
 * probability {@code p}, with {@code n} not necessarily whole. NumPy's {@code negative_binomial}. Cost: a
 * gamma and a Poisson draw.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/* Design. A Poisson number whose mean is gamma-distributed. */
public final class NegativeBinomial implements LongSampler {

    private final double scale;
    private final double n;

    private NegativeBinomial(double n, double p) {
        this.n = n;
        scale = scale(p);
    }

    private static double scale(double p) {
        return (1.0 - p) / p;
    }

    /**
     * Returns the sampler of a number of successes and a probability. Means so large that the Poisson draw
     * could leave the 64-bit integers are refused: {@code (1 - p) / p * (n + 10 * sqrt(n))} is at most
     * 9.223372006484771E18.
     *
     * @param n the number of successes, greater than 0
     * @param p the probability of success, in (0, 1]
     * @return the sampler
     * @throws IllegalArgumentException if a parameter is out of range or NaN, or if both together are
     */
    public static NegativeBinomial of(double n, double p) {
        check(n, p);
        return new NegativeBinomial(n, p);
    }

    private static void check(double n, double p) {
        Constraints.positiveNotNan("negative_binomial", "n", n);
        Constraints.boundedGt01("negative_binomial", "p", p);
        double largestMean = scale(p) * (n + 10.0 * Math.sqrt(n));
        if (!Double.isNaN(largestMean)) {
            Constraints.poissonLam("negative_binomial", "(1 - p) / p * (n + 10 * sqrt(n))", largestMean);
        }
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param n the number of successes, greater than 0
     * @param p the probability of success, in (0, 1]
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static long draw(BitGenerator bits, double n, double p) {
        check(n, p);
        return next(bits, n, scale(p));
    }

    @Override
    public long draw(BitGenerator bits) {
        return next(bits, n, scale);
    }

    private static long next(BitGenerator bits, double n, double scale) {
        return Poisson.next(bits, scale * StandardGamma.next(bits, n));
    }
}
