package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The log-normal distribution, NumPy's {@code lognormal}: the exponential function of a normal value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class Lognormal extends MappedSampler {

    private final double mean;
    private final double sigma;

    private Lognormal(double mean, double sigma) {
        super(StandardNormal.of());
        this.mean = mean;
        this.sigma = sigma;
    }

    /**
     * Returns the distribution.
     *
     * @param mean the mean of the underlying normal distribution
     * @param sigma the standard deviation of it, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code sigma} is negative, -0.0 included
     */
    public static Lognormal of(double mean, double sigma) {
        Constraints.nonNegative("lognormal", "sigma", sigma);
        return new Lognormal(mean, sigma);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param mean the mean of the underlying normal distribution
     * @param sigma the standard deviation of it, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double mean, double sigma) {
        Constraints.nonNegative("lognormal", "sigma", sigma);
        return next(bits, mean, sigma);
    }

    @Override
    public double draw(BitGenerator bits) {
        return next(bits, mean, sigma);
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = mean + sigma * values[i];
        }
        Elementary.exp(values, from, to);
    }

    private static double next(BitGenerator bits, double mean, double sigma) {
        return Elementary.exp(mean + sigma * StandardNormal.next(bits));
    }
}
