package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The noncentral F distribution, NumPy's {@code noncentral_f}: as {@link F} with a noncentral numerator.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class NoncentralF implements DoubleSampler {

    private final double dfnum;
    private final double dfden;
    private final NoncentralChiSquare upper;
    private final ChiSquare lower;

    private NoncentralF(double dfnum, double dfden, double nonc) {
        this.dfnum = dfnum;
        this.dfden = dfden;
        this.upper = NoncentralChiSquare.of(dfnum, nonc);
        this.lower = ChiSquare.of(dfden);
    }

    /**
     * Returns the distribution.
     *
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden the degrees of freedom of the denominator, greater than 0
     * @param nonc the noncentrality of the numerator, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code dfnum} or {@code dfden} is not greater than 0, or
     *     {@code nonc} is negative, -0.0 included
     */
    public static NoncentralF of(double dfnum, double dfden, double nonc) {
        Constraints.positive("noncentral_f", "dfnum", dfnum);
        Constraints.positive("noncentral_f", "dfden", dfden);
        Constraints.nonNegative("noncentral_f", "nonc", nonc);
        return new NoncentralF(dfnum, dfden, nonc);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param dfnum the degrees of freedom of the numerator, greater than 0
     * @param dfden those of the denominator, greater than 0
     * @param nonc the noncentrality, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double dfnum, double dfden, double nonc) {
        Constraints.positive("noncentral_f", "dfnum", dfnum);
        Constraints.positive("noncentral_f", "dfden", dfden);
        Constraints.nonNegative("noncentral_f", "nonc", nonc);
        double numerator = NoncentralChiSquare.next(bits, dfnum, nonc) * dfden;
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
