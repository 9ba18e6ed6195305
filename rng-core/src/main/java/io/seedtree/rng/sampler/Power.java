package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The power function distribution on [0, 1], NumPy's {@code power}: {@code pow(-expm1(-e), 1 / a)} with a
 * standard exponential {@code e}.
 */
public final class Power implements DoubleSampler {

    private final double a;

    private Power(double a) {
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

    @Override
    public double draw(BitGenerator bits) {
        double u = -Elementary.expm1(-StandardExponential.next(bits));
        return Elementary.pow(u, 1.0 / a);
    }
}
