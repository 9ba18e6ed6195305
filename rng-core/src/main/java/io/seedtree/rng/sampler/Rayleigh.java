package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The Rayleigh distribution, NumPy's {@code rayleigh}: {@code scale * sqrt(2 * e)} with a standard
 * exponential {@code e}.
 */
public final class Rayleigh extends MappedSampler {

    private final double scale;

    private Rayleigh(double scale) {
        super(StandardExponential.of());
        this.scale = scale;
    }

    /**
     * Returns the distribution.
     *
     * @param scale the mode, at least 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code scale} is negative, -0.0 included
     */
    public static Rayleigh of(double scale) {
        return new Rayleigh(Constraints.nonNegative("rayleigh", "scale", scale));
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
        return scale * Math.sqrt(2.0 * e);
    }
}
