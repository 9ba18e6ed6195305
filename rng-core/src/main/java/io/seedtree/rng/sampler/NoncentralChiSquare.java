package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The noncentral chi-square distribution, NumPy's {@code noncentral_chisquare}.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. Above one degree of freedom a shifted normal squared and a central value of one degree less;
 * otherwise a central value with a Poisson number of further pairs of degrees.
 */
public final class NoncentralChiSquare implements DoubleSampler {

    private final double df;
    private final double nonc;
    private final double shift;
    private final StandardGamma rest;

    private NoncentralChiSquare(double df, double nonc) {
        this.df = df;
        this.nonc = nonc;
        this.shift = Math.sqrt(nonc);
        this.rest = StandardGamma.of((df > 1.0 ? df - 1.0 : df) / 2.0);
    }

    /**
     * Returns the distribution.
     *
     * @param df the degrees of freedom, greater than 0
     * @param nonc the noncentrality, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code df} is not greater than 0, or {@code nonc} is negative, -0.0
     *     included
     */
    public static NoncentralChiSquare of(double df, double nonc) {
        Constraints.positive("noncentral_chisquare", "df", df);
        Constraints.nonNegative("noncentral_chisquare", "nonc", nonc);
        return new NoncentralChiSquare(df, nonc);
    }

    @Override
    public double draw(BitGenerator bits) {
        if (Double.isNaN(nonc)) {
            return Double.NaN;
        }
        if (nonc == 0.0) {
            return ChiSquare.next(bits, df);
        }
        if (df > 1.0) {
            double central = 2.0 * rest.draw(bits);
            double shifted = StandardNormal.next(bits) + shift;
            return central + shifted * shifted;
        }
        return ChiSquare.next(bits, df + 2 * pairs(bits, nonc));
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param df the degrees of freedom, greater than 0
     * @param nonc the noncentrality, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if {@code df} is not greater than 0 or {@code nonc} is negative, -0.0
     *     included; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double df, double nonc) {
        Constraints.positive("noncentral_chisquare", "df", df);
        return next(bits, df, Constraints.nonNegative("noncentral_chisquare", "nonc", nonc));
    }

    /** Draws one value, without a check of the parameters. */
    static double next(BitGenerator bits, double df, double nonc) {
        if (Double.isNaN(nonc)) {
            return Double.NaN;
        }
        if (nonc == 0.0) {
            return ChiSquare.next(bits, df);
        }
        if (df > 1.0) {
            double central = ChiSquare.next(bits, df - 1.0);
            double shifted = StandardNormal.next(bits) + Math.sqrt(nonc);
            return central + shifted * shifted;
        }
        return ChiSquare.next(bits, df + 2 * pairs(bits, nonc));
    }

    /** The Poisson number. One that 64 bits cannot hold is -2^63 in NumPy; Java's conversion saturates. */
    private static long pairs(BitGenerator bits, double nonc) {
        long pairs = Poisson.next(bits, nonc / 2.0);
        return pairs == Long.MAX_VALUE ? Long.MIN_VALUE : pairs;
    }
}
