package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The gamma distribution, NumPy's {@code gamma}: {@code scale} times a standard gamma value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
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
     * @param shape the shape, at least 0; -0.0 is refused
     * @param scale the scale, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code shape} or {@code scale} is negative, -0.0 included
     */
    public static Gamma of(double shape, double scale) {
        Constraints.nonNegative("gamma", "shape", shape);
        Constraints.nonNegative("gamma", "scale", scale);
        return new Gamma(shape, scale);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param shape the shape, at least 0; -0.0 is refused
     * @param scale the scale, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double shape, double scale) {
        Constraints.nonNegative("gamma", "shape", shape);
        Constraints.nonNegative("gamma", "scale", scale);
        return scale * StandardGamma.next(bits, shape);
    }

    @Override
    public double draw(BitGenerator bits) {
        return scale * standard.draw(bits);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        standard.fill(bits, values, from, to);
        for (int i = from; i < to; i++) {
            values[i] *= scale;
        }
    }
}
