package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The chi-square distribution, NumPy's {@code chisquare}: twice a gamma value of shape {@code df / 2}.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class ChiSquare implements DoubleSampler {

    private final StandardGamma half;

    private ChiSquare(double df) {
        this.half = StandardGamma.of(df / 2.0);
    }

    /**
     * Returns the distribution.
     *
     * @param df the degrees of freedom, greater than 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code df} is not greater than 0
     */
    public static ChiSquare of(double df) {
        return new ChiSquare(Constraints.positive("chisquare", "df", df));
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param df the degrees of freedom, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double df) {
        return next(bits, Constraints.positive("chisquare", "df", df));
    }

    @Override
    public double draw(BitGenerator bits) {
        return 2.0 * half.draw(bits);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        half.fill(bits, values, from, to);
        for (int i = from; i < to; i++) {
            values[i] *= 2.0;
        }
    }

    /** Draws one value, without a check of the degrees of freedom. */
    static double next(BitGenerator bits, double df) {
        return 2.0 * StandardGamma.next(bits, df / 2.0);
    }
}
