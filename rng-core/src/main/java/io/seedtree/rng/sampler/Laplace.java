package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The Laplace or double exponential distribution, NumPy's {@code laplace}, by inversion.
 */
public final class Laplace implements DoubleSampler {

    private final double loc;
    private final double scale;

    private Laplace(double loc, double scale) {
        this.loc = loc;
        this.scale = scale;
    }

    /**
     * Returns the distribution.
     *
     * @param loc the mean
     * @param scale the exponential decay, at least 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code scale} is negative, -0.0 included
     */
    public static Laplace of(double loc, double scale) {
        Constraints.nonNegative("laplace", "scale", scale);
        return new Laplace(loc, scale);
    }

    @Override
    public double draw(BitGenerator bits) {
        return value(StandardUniform.positive(bits));
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        StandardUniform.fillPositive(bits, values, from, to);
        for (int i = from; i < to; i++) {
            values[i] = value(values[i]);
        }
    }

    private double value(double u) {
        return u >= 0.5
                ? loc - scale * Elementary.log(2.0 - u - u)
                : loc + scale * Elementary.log(u + u);
    }
}
