package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The F distribution, NumPy's {@code f}: the ratio of two chi-square values, each by its degrees of freedom.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class F implements DoubleSampler {

    private final double dfnum;
    private final double dfden;
    private final ChiSquare upper;
    private final ChiSquare lower;

    private F(double dfnum, double dfden) {
        this.dfnum = dfnum;
        this.dfden = dfden;
        this.upper = ChiSquare.of(dfnum);
        this.lower = ChiSquare.of(dfden);
    }

    /**
     * Returns the distribution.
     *
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden the degrees of freedom of the denominator, greater than 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code dfnum} or {@code dfden} is not greater than 0
     */
    public static F of(double dfnum, double dfden) {
        Constraints.positive("f", "dfnum", dfnum);
        Constraints.positive("f", "dfden", dfden);
        return new F(dfnum, dfden);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden those of the denominator, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double dfnum, double dfden) {
        Constraints.positive("f", "dfnum", dfnum);
        Constraints.positive("f", "dfden", dfden);
        double numerator = ChiSquare.next(bits, dfnum) * dfden;
        double denominator = ChiSquare.next(bits, dfden) * dfnum;
        return numerator / denominator;
    }

    @Override
    public double draw(BitGenerator bits) {
        double numerator = upper.draw(bits) * dfden;
        double denominator = lower.draw(bits) * dfnum;
        return numerator / denominator;
    }
}
