package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;
import java.util.Arrays;
import java.util.Objects;

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
        return a == 0.0 ? 0.0 : value(StandardExponential.next(bits));
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (a == 0.0) {
            Arrays.fill(values, from, to, 0.0);
        } else {
            StandardExponential.of().fill(bits, values, from, to);
            for (int i = from; i < to; i++) {
                values[i] = value(values[i]);
            }
        }
    }

    private double value(double e) {
        return Elementary.pow(e, 1.0 / a);
    }
}
