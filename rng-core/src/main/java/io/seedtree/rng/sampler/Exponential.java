package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The exponential distribution, NumPy's {@code exponential}: {@code scale * e} with a standard
 * exponential {@code e} by the ziggurat.
 */
public final class Exponential extends MappedSampler {

    private final double scale;

    private Exponential(double scale) {
        super(StandardExponential.of());
        this.scale = scale;
    }

    /**
     * Returns the distribution.
     *
     * @param scale the mean, at least 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code scale} is negative, -0.0 included
     */
    public static Exponential of(double scale) {
        return new Exponential(Constraints.nonNegative("exponential", "scale", scale));
    }

    @Override
    public double draw(BitGenerator bits) {
        return value(StandardExponential.next(bits));
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = value(values[i]);
        }
    }

    private double value(double e) {
        return scale * e;
    }
}
