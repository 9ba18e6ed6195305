package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * Student's t distribution, NumPy's {@code standard_t}: a normal value by the root of a gamma value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class StandardT implements DoubleSampler {

    private final StandardGamma half;
    private final double root;

    private StandardT(double df) {
        this.half = StandardGamma.of(df / 2.0);
        this.root = Math.sqrt(df / 2.0);
    }

    /**
     * Returns the distribution.
     *
     * @param df the degrees of freedom, greater than 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code df} is not greater than 0
     */
    public static StandardT of(double df) {
        return new StandardT(Constraints.positive("standard_t", "df", df));
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
        Constraints.positive("standard_t", "df", df);
        double numerator = StandardNormal.next(bits);
        double denominator = StandardGamma.next(bits, df / 2.0);
        return Math.sqrt(df / 2.0) * numerator / Math.sqrt(denominator);
    }

    @Override
    public double draw(BitGenerator bits) {
        double numerator = StandardNormal.next(bits);
        double denominator = half.draw(bits);
        return root * numerator / Math.sqrt(denominator);
    }
}
