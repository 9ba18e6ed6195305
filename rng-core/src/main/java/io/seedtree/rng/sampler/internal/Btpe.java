package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.LongSampler;

/**
 * Binomial numbers by rejection, for n p above 30. Cost: two uniforms per attempt and about 1.2 attempts,
 * whatever n and p.
 */
/*
 * Design. Voratas Kachitvichyanukul and Bruce W. Schmeiser, "Binomial random variate generation", CACM 31
 * (1988), algorithm BTPE: a triangle, a parallelogram and two exponential tails cover the density; an attempt
 * that is not in the triangle is compared with the density itself near the mode, and with squeezes and
 * Stirling's series far from it. Names follow the paper. Integers stay long where C's are, because the
 * products wrap and the sums round there. The tests after the attempt are static on plain values: a sampler
 * that is made for one draw then needs no heap.
 */
public final class Btpe implements LongSampler {

    /** The error terms of Stirling's series in the last test. */
    public enum ErrorTerms {
        /** The right ones, in NumPy's Generator since 2.5. */
        CORRECTED(13860.0, -1.0),
        /**
         * As printed in 1988, all four added, and with a digit transposed: NumPy's before 2.5 and of
         * RandomState.
         */
        LEGACY(13680.0, 1.0);

        private final double leading;
        private final double signOfValue;

        ErrorTerms(double leading, double signOfValue) {
            this.leading = leading;
            this.signOfValue = signOfValue;
        }

        private double at(double x) {
            double square = x * x;
            double tail = (462.0 - (132.0 - (99.0 - 140.0 / square) / square) / square) / square;
            return (leading - tail) / x / 166320.0;
        }
    }

    private static final int NEAR_MODE = 20;

    private final ErrorTerms errorTerms;
    private final long n;
    private final double p;
    private final long mode;
    private final double center;
    private final double left;
    private final double right;
    private final double height;
    private final double lambdaLeft;
    private final double lambdaRight;
    private final double p1;
    private final double p2;
    private final double p3;
    private final double p4;

    /**
     * Makes a sampler.
     *
     * @param n number of trials
     * @param p probability of success, at most 0.5, with n p above 30
     * @param errorTerms which error terms
     */
    public Btpe(long n, double p, ErrorTerms errorTerms) {
        this.errorTerms = errorTerms;
        this.n = n;
        this.p = p;
        double q = 1.0 - p;
        double variance = n * p * q;
        double realMode = n * p + p;
        mode = (long) Math.floor(realMode);
        p1 = Math.floor(2.195 * Math.sqrt(variance) - 4.6 * q) + 0.5;
        center = mode + 0.5;
        left = center - p1;
        right = center + p1;
        height = 0.134 + 20.5 / (15.3 + mode);
        lambdaLeft = tailRate((realMode - left) / (realMode - left * p));
        lambdaRight = tailRate((right - realMode) / (right * q));
        p2 = p1 * (1.0 + 2.0 * height);
        p3 = p2 + height / lambdaLeft;
        p4 = p3 + height / lambdaRight;
    }

    private static double tailRate(double a) {
        return a * (1.0 + a / 2.0);
    }

    @Override
    public long draw(BitGenerator bits) {
        while (true) {
            double u = bits.nextDouble() * p4;
            double v = bits.nextDouble();
            if (u <= p1) {
                return (long) Math.floor(center - p1 * v + u);
            }
            long y;
            if (u <= p2) {
                double x = left + (u - p1) / height;
                v = v * height + 1.0 - Math.abs(mode - x + 0.5) / p1;
                if (v > 1.0) {
                    continue;
                }
                y = (long) Math.floor(x);
            } else if (u <= p3) {
                y = (long) Math.floor(left + Elementary.log(v) / lambdaLeft);
                if (y < 0 || v == 0.0) {
                    continue;
                }
                v = v * (u - p2) * lambdaLeft;
            } else {
                y = (long) Math.floor(right - Elementary.log(v) / lambdaRight);
                if (y > n || v == 0.0) {
                    continue;
                }
                v = v * (u - p3) * lambdaRight;
            }
            if (isBelowDensity(v, y, n, p, mode, errorTerms)) {
                return y;
            }
        }
    }

    private static boolean isBelowDensity(double v, long y, long n, double p, long mode, ErrorTerms terms) {
        long k = Math.abs(y - mode);
        double variance = n * p * (1.0 - p);
        boolean isFar = k > NEAR_MODE && k < variance / 2.0 - 1;
        return isFar ? isBelowFar(v, y, k, n, p, mode, terms) : !(v > densityRatio(y, n, p, mode));
    }

    /** The probability of y over that of the mode, by the recurrence. */
    private static double densityRatio(long y, long n, double p, long mode) {
        double s = p / (1.0 - p);
        double a = s * (n + 1);
        double ratio = 1.0;
        for (long i = mode + 1; i <= y; i++) {
            ratio *= a / i - s;
        }
        for (long i = y + 1; i <= mode; i++) {
            ratio /= a / i - s;
        }
        return ratio;
    }

    /** Whether v is below the density at distance k from the mode. */
    private static boolean isBelowFar(
            double v, long y, long k, long n, double p, long mode, ErrorTerms terms) {
        double q = 1.0 - p;
        double variance = n * p * q;
        double rho = (k / variance) * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / variance + 0.5);
        double t = -k * k / (2 * variance);
        double logV = Elementary.log(v);
        if (logV < t - rho) {
            return true;
        }
        if (logV > t + rho) {
            return false;
        }
        double x1 = (double) y + 1;
        double f1 = (double) mode + 1;
        double z = (double) n + 1 - (double) mode;
        double w = (double) n - (double) y + 1;
        double logRatio = (mode + 0.5) * Elementary.log(f1 / x1)
                + (n - mode + 0.5) * Elementary.log(z / w)
                + (y - mode) * Elementary.log(w * p / (x1 * q))
                + terms.at(f1)
                + terms.at(z)
                + terms.signOfValue * terms.at(x1)
                + terms.signOfValue * terms.at(w);
        return !(logV > logRatio);
    }
}
