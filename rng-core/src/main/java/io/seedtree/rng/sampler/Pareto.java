package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The Pareto II or Lomax distribution, NumPy's {@code pareto}: {@code expm1(e / a)} with a standard
 * exponential {@code e}.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class Pareto extends MappedSampler {

    private final double a;

    private Pareto(double a) {
        super(StandardExponential.of());
        this.a = a;
    }

    /**
     * Returns the distribution.
     *
     * @param a the shape, greater than 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code a} is not greater than 0
     */
    public static Pareto of(double a) {
        return new Pareto(Constraints.positive("pareto", "a", a));
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param a the shape, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double a) {
        Constraints.positive("pareto", "a", a);
        return next(bits, a);
    }

    @Override
    public double draw(BitGenerator bits) {
        return next(bits, a);
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] /= a;
        }
        for (int i = from; i < to; i++) {
            values[i] = Elementary.expm1(values[i]);
        }
    }

    private static double next(BitGenerator bits, double a) {
        return Elementary.expm1(StandardExponential.next(bits) / a);
    }
}
