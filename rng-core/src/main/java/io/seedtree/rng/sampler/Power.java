package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The power function distribution on [0, 1], NumPy's {@code power}: {@code pow(-expm1(-e), 1 / a)} with a
 * standard exponential {@code e}.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class Power extends MappedSampler {

    private final double a;

    private Power(double a) {
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
    public static Power of(double a) {
        return new Power(Constraints.positive("power", "a", a));
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
        Constraints.positive("power", "a", a);
        return value(a, StandardExponential.next(bits));
    }

    @Override
    public double draw(BitGenerator bits) {
        return value(a, StandardExponential.next(bits));
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = -Elementary.expm1(-values[i]);
        }
        for (int i = from; i < to; i++) {
            values[i] = Elementary.pow(values[i], 1.0 / a);
        }
    }

    private static double value(double a, double e) {
        return Elementary.pow(-Elementary.expm1(-e), 1.0 / a);
    }
}
