package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * Zipf's distribution: whole numbers from 1 on, with probabilities proportional to {@code k^-a}, cut off at
 * 2^63. NumPy's {@code zipf}. Cost: two uniforms and two powers per attempt; from a = 1025 on the value is 1
 * and nothing is drawn.
 *
 * <p>With an exponent near 1 values beyond 2^53 come too often, in NumPy as here: the test of a candidate
 * rounds to one that every candidate passes. From 1.5 on these are fewer than one value in 10^8.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. Luc Devroye, "Non-Uniform Random Variate Generation" (1986), X.6.1, with the uniform drawn above
 * the value below which every candidate would be too large, so that exponents near 1 terminate.
 */
public final class Zipf implements LongSampler {

    private static final double ALWAYS_ONE_FROM = 1025.0;
    private static final double LARGEST = 0x1.0p63;

    private final double a;
    private final double exponent;
    private final double powerOfTwo;
    private final double lowestUniform;

    private Zipf(double a) {
        this.a = a;
        exponent = a - 1.0;
        powerOfTwo = powerOfTwo(exponent);
        lowestUniform = lowestUniform(exponent);
    }

    /**
     * Returns the sampler of an exponent.
     *
     * @param a the exponent, greater than 1
     * @return the sampler
     * @throws IllegalArgumentException if {@code a} is not greater than 1 or NaN
     */
    public static Zipf of(double a) {
        return new Zipf(Constraints.greaterThan1("zipf", "a", a));
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param a the exponent, greater than 1
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static long draw(BitGenerator bits, double a) {
        Constraints.greaterThan1("zipf", "a", a);
        if (a >= ALWAYS_ONE_FROM) {
            return 1;
        }
        double exponent = a - 1.0;
        return next(bits, exponent, powerOfTwo(exponent), lowestUniform(exponent));
    }

    @Override
    public long draw(BitGenerator bits) {
        return a >= ALWAYS_ONE_FROM ? 1 : next(bits, exponent, powerOfTwo, lowestUniform);
    }

    private static double powerOfTwo(double exponent) {
        return Elementary.pow(2.0, exponent);
    }

    private static double lowestUniform(double exponent) {
        return Elementary.pow(LARGEST, -exponent);
    }

    private static long next(BitGenerator bits, double exponent, double powerOfTwo, double lowestUniform) {
        while (true) {
            double uniform = bits.nextDouble();
            double u = uniform * lowestUniform + (1.0 - uniform);
            double v = bits.nextDouble();
            double x = Math.floor(Elementary.pow(u, -1.0 / exponent));
            if (x > LARGEST || x < 1.0) {
                continue;
            }
            double t = Elementary.pow(1.0 + 1.0 / x, exponent);
            if (v * x * (t - 1.0) / (powerOfTwo - 1.0) <= t / powerOfTwo) {
                return (long) x;
            }
        }
    }
}
