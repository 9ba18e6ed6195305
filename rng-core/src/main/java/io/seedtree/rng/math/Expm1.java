package io.seedtree.rng.math;

/** Exponential function less one. Error: below one unit in the last place. */
/*
 * Design. K. C. Ng's method in Sun's freely distributable mathematical library (FDLIBM s_expm1.c;
 * Copyright (C) 1993 by Sun Microsystems, Inc. Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice is preserved): x = k log(2) + r, a rational form
 * of r for expm1(r), and four ways to scale by 2^k without cancellation. Order of the sums and each fma
 * are those of the C library's fused variant (2.39 and later, and the stable updates of 2.36 to 2.38):
 * any other choice changes last bits.
 */
final class Expm1 {

    private static final double OVERFLOW = 0x1.62e42fefa39efp9;
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double INVERSE_LN2 = 0x1.71547652b82fep0;

    /** Coefficients of the rational form in r^2/2. */
    private static final double Q1 = -0x1.11111111110f4p-5;
    private static final double Q2 = 0x1.a01a019fe5585p-10;
    private static final double Q3 = -0x1.4ce199eaadbb7p-14;
    private static final double Q4 = 0x1.0cfca86e65239p-18;
    private static final double Q5 = -0x1.afdb76e09c32dp-23;

    /** High words of 2^-54, log(2)/2, 1.5 log(2) and 56 log(2), each of the first beyond. */
    private static final int TWO_TO_MINUS_54 = 0x3c900000;
    private static final int HALF_LN2 = 0x3fd62e43;
    private static final int THREE_HALVES_LN2 = 0x3ff0a2b2;
    private static final int FIFTY_SIX_LN2 = 0x4043687a;

    private Expm1() {
    }

    static double expm1(double x) {
        int size = (int) (Double.doubleToRawLongBits(x) >>> 32) & 0x7fffffff;
        if (size >= FIFTY_SIX_LN2 && !(x >= 0.0 && x <= OVERFLOW)) {
            if (x < 0.0) {
                return -1.0;
            }
            return x > 0.0 ? Double.POSITIVE_INFINITY : x;
        }
        if (size < HALF_LN2) {
            if (size < TWO_TO_MINUS_54) {
                return x;
            }
            double halfSquare = x * (x * 0.5);
            return x - Math.fma(rest(x, halfSquare), x, -halfSquare);
        }
        return reduced(x, size);
    }

    private static double reduced(double x, int size) {
        int k;
        double high;
        double low;
        if (size < THREE_HALVES_LN2) {
            k = x < 0.0 ? -1 : 1;
            high = x < 0.0 ? x + LN2_HIGH : x - LN2_HIGH;
            low = x < 0.0 ? -LN2_LOW : LN2_LOW;
        } else {
            k = (int) (x * INVERSE_LN2 + (x < 0.0 ? -0.5 : 0.5));
            high = Math.fma(-(double) k, LN2_HIGH, x);
            low = k * LN2_LOW;
        }
        double r = high - low;
        double lost = high - r - low;
        double halfSquare = r * (r * 0.5);
        double e = Math.fma(rest(r, halfSquare) - lost, r, -lost) - halfSquare;
        return scaled(r, e, k);
    }

    /** r^2/2 times the quotient that makes r - (r rest - r^2/2) the exponential of r less one. */
    private static double rest(double r, double halfSquare) {
        double h2 = halfSquare * halfSquare;
        double h4 = h2 * h2;
        double p = Math.fma(h2, Math.fma(Q3, halfSquare, Q2), Math.fma(halfSquare, Q1, 1.0));
        p = Math.fma(h4, Math.fma(Q5, halfSquare, Q4), p);
        double t = Math.fma(-(r * 0.5), p, 3.0);
        return (p - t) / Math.fma(-t, r, 6.0) * halfSquare;
    }

    /** 2^k (1 + r - e) - 1. */
    private static double scaled(double r, double e, int k) {
        if (k == -1) {
            return (r - e) * 0.5 - 0.5;
        }
        if (k == 1) {
            return r < -0.25 ? (e - (r + 0.5)) * -2.0 : 1.0 + (r - e) * 2.0;
        }
        if (k <= -2 || k > 56) {
            return timesPowerOfTwo(1.0 - (e - r), k) - 1.0;
        }
        double power = Double.longBitsToDouble((long) (1023 - k) << 52);
        double y = k < 20 ? 1.0 - power - (e - r) : r - (e + power) + 1.0;
        return timesPowerOfTwo(y, k);
    }

    private static double timesPowerOfTwo(double y, int k) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(y) + ((long) k << 52));
    }
}
