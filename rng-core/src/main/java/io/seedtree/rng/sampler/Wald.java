package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The Wald or inverse Gaussian distribution, NumPy's {@code wald}. Two words a value, mostly.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. John R. Michael, William R. Schucany and Roy W. Haas, "Generating Random Variates Using
 * Transformations with Multiple Roots" (1976), the smaller root written without cancellation as NumPy has it
 * since 2.3.4.
 */
public final class Wald implements DoubleSampler {

    private final double mean;
    private final double scale;

    private Wald(double mean, double scale) {
        this.mean = mean;
        this.scale = scale;
    }

    /**
     * Returns the distribution.
     *
     * @param mean the mean, greater than 0
     * @param scale the scale, greater than 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code mean} or {@code scale} is not greater than 0
     */
    public static Wald of(double mean, double scale) {
        Constraints.positive("wald", "mean", mean);
        Constraints.positive("wald", "scale", scale);
        return new Wald(mean, scale);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param mean the mean, greater than 0
     * @param scale the scale, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double mean, double scale) {
        Constraints.positive("wald", "mean", mean);
        Constraints.positive("wald", "scale", scale);
        return next(bits, mean, scale);
    }

    @Override
    public double draw(BitGenerator bits) {
        return next(bits, mean, scale);
    }

    private static double next(BitGenerator bits, double mean, double scale) {
        double z = StandardNormal.next(bits);
        double y = mean * z * z;
        double d = 1.0 + Math.sqrt(1.0 + 4.0 * scale / y);
        double x = mean * (1.0 - 2.0 / d);
        double u = bits.nextDouble();
        return u <= mean / (mean + x) ? x : mean * mean / x;
    }
}
