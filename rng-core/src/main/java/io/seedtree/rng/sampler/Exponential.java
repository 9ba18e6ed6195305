package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The exponential distribution, NumPy's {@code exponential}: {@code scale * e} with a standard
 * exponential {@code e} by the ziggurat.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
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
     * @param scale the mean, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code scale} is negative, -0.0 included
     */
    public static Exponential of(double scale) {
        return new Exponential(Constraints.nonNegative("exponential", "scale", scale));
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param scale the mean, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double scale) {
        Constraints.nonNegative("exponential", "scale", scale);
        return value(scale, StandardExponential.next(bits));
    }

    @Override
    public double draw(BitGenerator bits) {
        return value(scale, StandardExponential.next(bits));
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = value(scale, values[i]);
        }
    }

    private static double value(double scale, double e) {
        return scale * e;
    }
}
