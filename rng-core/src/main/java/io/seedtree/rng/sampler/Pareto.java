package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The Pareto II or Lomax distribution, NumPy's {@code pareto}: {@code expm1(e / a)} with a standard
 * exponential {@code e}.
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

    @Override
    public double draw(BitGenerator bits) {
        return Elementary.expm1(StandardExponential.next(bits) / a);
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
}
