package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The Gumbel distribution of largest values, NumPy's {@code gumbel}, by inversion.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class Gumbel extends MappedSampler {

    private final double loc;
    private final double scale;

    private Gumbel(double loc, double scale) {
        super(PositiveUniform.INSTANCE);
        this.loc = loc;
        this.scale = scale;
    }

    /**
     * Returns the distribution.
     *
     * @param loc the mode
     * @param scale the scale, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code scale} is negative, -0.0 included
     */
    public static Gumbel of(double loc, double scale) {
        Constraints.nonNegative("gumbel", "scale", scale);
        return new Gumbel(loc, scale);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param loc the mode
     * @param scale the scale, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double loc, double scale) {
        Constraints.nonNegative("gumbel", "scale", scale);
        return next(bits, loc, scale);
    }

    @Override
    public double draw(BitGenerator bits) {
        return next(bits, loc, scale);
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = 1.0 - values[i];
        }
        Elementary.log(values, from, to);
        for (int i = from; i < to; i++) {
            values[i] = -values[i];
        }
        Elementary.log(values, from, to);
        for (int i = from; i < to; i++) {
            values[i] = loc - scale * values[i];
        }
    }

    private static double next(BitGenerator bits, double loc, double scale) {
        return loc - scale * Elementary.log(-Elementary.log(1.0 - PositiveUniform.next(bits)));
    }
}
