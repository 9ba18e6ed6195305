package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The gamma distribution, NumPy's {@code gamma}: {@code scale} times a standard gamma value.
 */
public final class Gamma implements DoubleSampler {

    private final StandardGamma standard;
    private final double scale;

    private Gamma(double shape, double scale) {
        this.standard = StandardGamma.of(shape);
        this.scale = scale;
    }

    /**
     * Returns the distribution.
     *
     * @param shape the shape, at least 0
     * @param scale the scale, at least 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code shape} or {@code scale} is negative, -0.0 included
     */
    public static Gamma of(double shape, double scale) {
        Constraints.nonNegative("gamma", "shape", shape);
        Constraints.nonNegative("gamma", "scale", scale);
        return new Gamma(shape, scale);
    }

    @Override
    public double draw(BitGenerator bits) {
        return scale * standard.draw(bits);
    }
}
