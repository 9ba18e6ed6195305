package io.seedtree.rng.math;

/** Logarithm of 1 + x, in double precision. Error: below one unit in the last place. */
/*
 * Design. K. C. Ng's method in Sun's freely distributable mathematical library (FDLIBM s_log1p.c;
 * Copyright (C) 1993 by Sun Microsystems, Inc. Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice is preserved): 1 + x = 2^k (1 + f), log(1 + f)
 * by a rational form in s = f / (2 + f), and a correction for what 1 + x loses. Order of the sums and
 * each fma are those of the C library's fused variant (2.39 and later, and the stable updates of 2.36 to
 * 2.38): any other choice changes last bits.
 */
final class Log1p {

    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double TWO_THIRDS = 0x1.5555555555555p-1;

    /** Coefficients of the odd series of log((1 + s) / (1 - s)) in s^2. */
    private static final double L1 = 0x1.5555555555593p-1;
    private static final double L2 = 0x1.999999997fa04p-2;
    private static final double L3 = 0x1.2492494229359p-2;
    private static final double L4 = 0x1.c71c51d8e78afp-3;
    private static final double L5 = 0x1.7466496cb03dep-3;
    private static final double L6 = 0x1.39a09d078c69fp-3;
    private static final double L7 = 0x1.2f112df3e5244p-3;

    /** High words of sqrt(2) - 1, sqrt(1/2) - 1 and of 2^-54, 2^-29, 1, 2^53 and infinity. */
    private static final int SQRT2_MINUS_1 = 0x3fda827a;
    private static final int SQRT_HALF_MINUS_1 = 0xbfd2bec3;
    private static final int TWO_TO_MINUS_54 = 0x3c900000;
    private static final int TWO_TO_MINUS_29 = 0x3e200000;
    private static final int ONE = 0x3ff00000;
    private static final int TWO_TO_53 = 0x43400000;
    private static final int INFINITY = 0x7ff00000;

    private static final long FRACTION = 0x000fffffffffffffL;
    private static final int SQRT2_FRACTION = 0x6a09e;

    private Log1p() {
    }

    static double log1p(double x) {
        int high = (int) (Double.doubleToRawLongBits(x) >> 32);
        if (high < SQRT2_MINUS_1) {
            int size = high & 0x7fffffff;
            if (size >= ONE) {
                return x == -1.0 ? Double.NEGATIVE_INFINITY : Double.NaN;
            }
            if (size < TWO_TO_MINUS_29) {
                return size < TWO_TO_MINUS_54 ? x : Math.fma(-(x * x), 0.5, x);
            }
            if (high > 0 || high <= SQRT_HALF_MINUS_1) {
                double halfSquare = x * 0.5 * x;
                return x - (halfSquare - series(x, halfSquare));
            }
        } else if (high >= INFINITY) {
            return x + x;
        }
        return reduced(x, high < TWO_TO_53);
    }

    private static double reduced(double x, boolean addOne) {
        double u = addOne ? 1.0 + x : x;
        long bits = Double.doubleToRawLongBits(u);
        int k = (int) (bits >> 52) - 1023;
        double lost = addOne ? lostByAddingOne(x, u, k > 0) / u : 0.0;

        long fraction = bits & FRACTION;
        int high = (int) (fraction >> 32);
        boolean aboveSqrt2 = high >= SQRT2_FRACTION;
        long exponentBits = aboveSqrt2 ? 0x3feL : 0x3ffL;
        double f = Double.longBitsToDouble(fraction | (exponentBits << 52)) - 1.0;
        boolean small = aboveSqrt2 ? (0x100000 - high) >> 2 == 0 : high == 0;
        return combine(f, aboveSqrt2 ? k + 1 : k, lost, small);
    }

    private static double lostByAddingOne(double x, double u, boolean large) {
        return large ? 1.0 - (u - x) : x - (u - 1.0);
    }

    private static double combine(double f, int exponent, double lost, boolean small) {
        double k = exponent;
        double low = Math.fma(k, LN2_LOW, lost);
        double halfSquare = f * 0.5 * f;
        if (small) {
            if (f == 0.0) {
                return Math.fma(k, LN2_HIGH, low);
            }
            double r = Math.fma(-TWO_THIRDS, f, 1.0) * halfSquare;
            return Math.fma(k, LN2_HIGH, -(r - low - f));
        }
        double series = series(f, halfSquare);
        if (exponent == 0) {
            return f - (halfSquare - series);
        }
        return Math.fma(k, LN2_HIGH, -(halfSquare - (low + series) - f));
    }

    /** s (f^2/2 + R(s^2)), which taken from f^2/2 leaves f - log(1 + f). */
    private static double series(double f, double halfSquare) {
        double s = f / (f + 2.0);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double z6 = z2 * z4;
        double r = Math.fma(z, L1, z2 * Math.fma(L3, z, L2));
        r = Math.fma(z4, Math.fma(L5, z, L4), r);
        r = Math.fma(z6, Math.fma(L7, z, L6), r);
        return (r + halfSquare) * s;
    }
}
