package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The Weibull distribution, NumPy's {@code weibull}: {@code pow(e, 1 / a)} with a standard exponential
 * {@code e}, and 0 without a draw for shape 0.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class Weibull extends MappedSampler {

    private final double a;

    private Weibull(double a) {
        super(a == 0.0 ? new Zeros() : StandardExponential.of());
        this.a = a;
    }

    /**
     * Returns the distribution.
     *
     * @param a the shape, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code a} is negative, -0.0 included
     */
    public static Weibull of(double a) {
        return new Weibull(Constraints.nonNegative("weibull", "a", a));
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param a the shape, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double a) {
        Constraints.nonNegative("weibull", "a", a);
        return next(bits, a);
    }

    @Override
    public double draw(BitGenerator bits) {
        return next(bits, a);
    }

    @Override
    void map(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = value(a, values[i]);
        }
    }

    private static double next(BitGenerator bits, double a) {
        return a == 0.0 ? 0.0 : value(a, StandardExponential.next(bits));
    }

    private static double value(double a, double e) {
        return a == 0.0 ? 0.0 : Elementary.pow(e, 1.0 / a);
    }

    /** What shape 0 is made of: values without a draw. */
    private static final class Zeros implements DoubleSampler, PiecewiseSampler<double[]> {

        @Override
        public double draw(BitGenerator bits) {
            return 0.0;
        }

        @Override
        public Piece decode(BitGenerator bits, int words, double[] values, int from) {
            return new Piece(words, 0);
        }

        @Override
        public boolean drawsHalfWords() {
            return false;
        }

        @Override
        public boolean hasValuePerWord() {
            return true;
        }
    }
}
