package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;
import java.util.Objects;

/**
 * The exponential distribution, NumPy's {@code exponential}: {@code scale * e} with a standard
 * exponential {@code e} by the ziggurat.
 */
/* Design. The fill is a loop of its own, because in DoubleSampler's all samplers share one call of draw(). */
public final class Exponential implements DoubleSampler {

    private final double scale;

    private Exponential(double scale) {
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
        return scale * StandardExponential.next(bits);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to; i++) {
            values[i] = draw(bits);
        }
    }
}
