package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The log-normal distribution, NumPy's {@code lognormal}: the exponential function of a normal value.
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
     * @param sigma the standard deviation of it, at least 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code sigma} is negative, -0.0 included
     */
    public static Lognormal of(double mean, double sigma) {
        Constraints.nonNegative("lognormal", "sigma", sigma);
        return new Lognormal(mean, sigma);
    }

    @Override
    public double draw(BitGenerator bits) {
        return Elementary.exp(mean + sigma * StandardNormal.next(bits));
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = mean + sigma * values[i];
        }
        Elementary.exp(values, from, to);
    }
}
