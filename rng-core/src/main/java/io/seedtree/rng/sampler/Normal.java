package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The normal distribution, NumPy's {@code normal}: {@code loc + scale * z} with a standard normal {@code z}.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
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
     * @param scale the standard deviation, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code scale} is negative, -0.0 included
     */
    public static Normal of(double loc, double scale) {
        Constraints.nonNegative("normal", "scale", scale);
        return new Normal(loc, scale);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param loc the mean
     * @param scale the standard deviation, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double loc, double scale) {
        Constraints.nonNegative("normal", "scale", scale);
        return value(loc, scale, StandardNormal.next(bits));
    }

    @Override
    public double draw(BitGenerator bits) {
        return value(loc, scale, StandardNormal.next(bits));
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = value(loc, scale, values[i]);
        }
    }

    private static double value(double loc, double scale, double z) {
        return loc + scale * z;
    }
}
