package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The normal distribution, NumPy's {@code normal}: {@code loc + scale * z} with a standard normal {@code z}.
 */
public final class Normal extends MappedSampler {

    private final double loc;
    private final double scale;

    private Normal(double loc, double scale) {
        super(StandardNormal.of());
        this.loc = loc;
        this.scale = scale;
    }

    /**
     * Returns the distribution.
     *
     * @param loc the mean
     * @param scale the standard deviation, at least 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code scale} is negative, -0.0 included
     */
    public static Normal of(double loc, double scale) {
        Constraints.nonNegative("normal", "scale", scale);
        return new Normal(loc, scale);
    }

    @Override
    public double draw(BitGenerator bits) {
        return value(StandardNormal.next(bits));
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = value(values[i]);
        }
    }

    private double value(double z) {
        return loc + scale * z;
    }
}
