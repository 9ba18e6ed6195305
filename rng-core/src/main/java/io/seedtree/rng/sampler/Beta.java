package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The beta distribution on [0, 1], NumPy's {@code beta}.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. Both parameters at most 1: M. D. Jöhnk, "Erzeugung von betaverteilten und gammaverteilten
 * Zufallszahlen" (1964), with logarithms where a power underflows, and a coin where both parameters are so
 * small that only 0 and 1 can be represented. Otherwise a ratio of gamma values.
 */
public final class Beta implements DoubleSampler {

    private static final double TINY = 3e-103;

    private final double a;
    private final double b;
    private final StandardGamma upper;
    private final StandardGamma lower;

    private Beta(double a, double b) {
        this.a = a;
        this.b = b;
        this.upper = StandardGamma.of(a);
        this.lower = StandardGamma.of(b);
    }

    /**
     * Returns the distribution.
     *
     * @param a the first shape, greater than 0
     * @param b the second shape, greater than 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code a} or {@code b} is not greater than 0
     */
    public static Beta of(double a, double b) {
        Constraints.positive("beta", "a", a);
        Constraints.positive("beta", "b", b);
        return new Beta(a, b);
    }

    @Override
    public double draw(BitGenerator bits) {
        return a <= 1.0 && b <= 1.0 ? small(bits, a, b) : share(upper.draw(bits), lower.draw(bits));
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param a the first shape, greater than 0
     * @param b the second shape, greater than 0
     * @return the value
     * @throws IllegalArgumentException if a parameter is not greater than 0; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double a, double b) {
        return next(bits, Constraints.positive("beta", "a", a), Constraints.positive("beta", "b", b));
    }

    /** Draws one value, without a check of the parameters: each may be 0. */
    static double next(BitGenerator bits, double a, double b) {
        if (a <= 1.0 && b <= 1.0) {
            return small(bits, a, b);
        }
        double part = StandardGamma.next(bits, a);
        return share(part, StandardGamma.next(bits, b));
    }

    private static double share(double part, double rest) {
        return part / (part + rest);
    }

    private static double small(BitGenerator bits, double a, double b) {
        if (a < TINY && b < TINY) {
            return (a + b) * bits.nextDouble() < a ? 1.0 : 0.0;
        }
        while (true) {
            double u = bits.nextDouble();
            double v = bits.nextDouble();
            double x = Elementary.pow(u, 1.0 / a);
            double y = Elementary.pow(v, 1.0 / b);
            if (x + y <= 1.0 && u + v > 0.0) {
                boolean underflow = !(x > 0.0 && y > 0.0);
                return underflow ? logistic(Elementary.log(u) / a - Elementary.log(v) / b) : x / (x + y);
            }
        }
    }

    /** The share of exp(d) in exp(d) + 1. */
    private static double logistic(double d) {
        return d > 0.0
                ? Elementary.exp(-Elementary.log1p(Elementary.exp(-d)))
                : Elementary.exp(d - Elementary.log1p(Elementary.exp(d)));
    }
}
