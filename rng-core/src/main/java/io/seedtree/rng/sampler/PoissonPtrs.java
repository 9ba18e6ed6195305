package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.math.LogGamma;
import io.seedtree.rng.sampler.internal.UniformBlock;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Poisson numbers of mean 10 or more. Cost: two uniforms per attempt and about 1.2 attempts. */
/*
 * Design. Wolfgang Hörmann, "The transformed rejection method for generating Poisson random variables",
 * Insurance: Mathematics and Economics 12 (1993), algorithm PTRS with its constants. The attempts take plain
 * values, so that a draw for a mean that is used once makes no object.
 */
final class PoissonPtrs implements LongSampler {

    private static final double[] LOG_FACTORIALS = logFactorials(512);

    private final double lam;
    private final double logLam;
    private final double a;
    private final double b;
    private final double fastAcceptance;

    PoissonPtrs(double lam) {
        this.lam = lam;
        logLam = Elementary.log(lam);
        b = b(lam);
        a = a(b);
        fastAcceptance = fastAcceptance(b);
    }

    private static double b(double lam) {
        return 0.931 + 2.53 * Math.sqrt(lam);
    }

    private static double a(double b) {
        return -0.059 + 0.02483 * b;
    }

    private static double fastAcceptance(double b) {
        return 0.9277 - 3.6224 / (b - 2);
    }

    @Override
    public long draw(BitGenerator bits) {
        return draw(bits, lam, logLam, a, b, fastAcceptance);
    }

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        UniformBlock uniforms = new UniformBlock(bits, to - from, 2);
        for (int i = from; i < to; i++) {
            uniforms.begin(to - i - 1);
            values[i] = draw(uniforms, lam, logLam, a, b, fastAcceptance);
        }
    }

    /** Draws one value for a mean that changes from draw to draw. */
    static long next(BitGenerator bits, double lam) {
        double b = b(lam);
        return draw(bits, lam, Elementary.log(lam), a(b), b, fastAcceptance(b));
    }

    private static long draw(
            RandomGenerator uniforms, double lam, double logLam, double a, double b, double fastAcceptance) {
        while (true) {
            double u = uniforms.nextDouble() - 0.5;
            double v = uniforms.nextDouble();
            double us = 0.5 - Math.abs(u);
            long k = (long) Math.floor((2 * a / us + b) * u + lam + 0.43);
            if (us >= 0.07 && v <= fastAcceptance) {
                return k;
            }
            if (isCandidate(k, us, v) && logHat(us, v, a, b) <= -lam + k * logLam - logFactorial(k)) {
                return k;
            }
        }
    }

    /**
     * Java's conversion stops at the largest value where C's gives the most negative one: both are refused.
     */
    private static boolean isCandidate(long k, double us, double v) {
        return k >= 0 && k != Long.MAX_VALUE && !(us < 0.013 && v > us);
    }

    private static double logHat(double us, double v, double a, double b) {
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        return Elementary.log(v) + Elementary.log(inverseAlpha) - Elementary.log(a / (us * us) + b);
    }

    private static double logFactorial(long k) {
        return k < LOG_FACTORIALS.length ? LOG_FACTORIALS[(int) k] : LogGamma.of((double) k + 1);
    }

    /** Not LogFactorial's: NumPy's Poisson draw has other last bits. */
    private static double[] logFactorials(int count) {
        double[] values = new double[count];
        for (int k = 0; k < count; k++) {
            values[k] = LogGamma.of(k + 1.0);
        }
        return values;
    }
}
