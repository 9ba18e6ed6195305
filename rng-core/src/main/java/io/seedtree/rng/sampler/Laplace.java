package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The Laplace or double exponential distribution, NumPy's {@code laplace}, by inversion.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/* Design. The half of the distribution is chosen without a branch, which would go wrong every second time. */
public final class Laplace extends MappedSampler {

    private final double loc;
    private final double scale;

    private Laplace(double loc, double scale) {
        super(PositiveUniform.INSTANCE);
        this.loc = loc;
        this.scale = scale;
    }

    /**
     * Returns the distribution.
     *
     * @param loc the mean
     * @param scale the exponential decay, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code scale} is negative, -0.0 included
     */
    public static Laplace of(double loc, double scale) {
        Constraints.nonNegative("laplace", "scale", scale);
        return new Laplace(loc, scale);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param loc the mean
     * @param scale the exponential decay, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double loc, double scale) {
        Constraints.nonNegative("laplace", "scale", scale);
        return value(loc, scale, PositiveUniform.next(bits));
    }

    @Override
    public double draw(BitGenerator bits) {
        return value(loc, scale, PositiveUniform.next(bits));
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = value(loc, scale, values[i]);
        }
    }

    private static double value(double loc, double scale, double u) {
        return loc - Math.copySign(scale, u - 0.5) * Elementary.log(Math.min(u + u, 2.0 - u - u));
    }
}
