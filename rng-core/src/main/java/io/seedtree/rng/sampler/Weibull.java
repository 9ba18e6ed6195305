package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The Weibull distribution, NumPy's {@code weibull}: {@code pow(e, 1 / a)} with a standard exponential
 * {@code e}, and 0 without a draw for shape 0.
 */
public final class Weibull implements DoubleSampler {

    private final double a;

    private Weibull(double a) {
        this.a = a;
    }

    /**
     * Returns the distribution.
     *
     * @param a the shape, at least 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code a} is negative, -0.0 included
     */
    public static Weibull of(double a) {
        return new Weibull(Constraints.nonNegative("weibull", "a", a));
    }

    @Override
    public double draw(BitGenerator bits) {
        if (a == 0.0) {
            return 0.0;
        }
        return Elementary.pow(StandardExponential.next(bits), 1.0 / a);
    }
}
