package io.seedtree.rng.math;

/** Natural logarithm. Error: below 0.52 units in the last place. */
/*
 * Design. Szabolcs Nagy, "New exp, exp2, log, log2, pow implementations" (Arm's optimized routines,
 * 2018): x = 2^k z with z near a tabulated c, log(x) = k log(2) + log(c) + log1p(z/c - 1), the last by a
 * polynomial; near 1 a polynomial of its own, whose square term is split in two. Each fma stands where
 * the C library's fused variant has one: any other choice changes last bits.
 */
final class Logarithm {

    /** log(2) in two parts; the first has few enough bits for k times it to be exact. */
    static final double LN2_HIGH = 0x1.62e42fefa38p-1;
    static final double LN2_LOW = 0x1.ef35793c7673p-45;

    private static final long MIN_NORMAL = 0x0010000000000000L;
    private static final long INFINITY = 0x7ff0000000000000L;
    private static final long EXPONENT_AND_SIGN = 0xfff0000000000000L;

    /** Bits of 1 - 2^-4, and how far up from there the polynomial around 1 reaches. */
    private static final long NEAR_ONE = 0x3fee000000000000L;
    private static final long NEAR_ONE_SPAN = 0x0003090000000000L;

    /** Bits of 0.6875, where the table starts. */
    private static final long TABLE_START = 0x3fe6000000000000L;

    /** log1p(r) = r + A0 r^2 + A1 r^3 + ... for |r| < 2^-8. */
    private static final double A0 = -0x1.0000000000001p-1;
    private static final double A1 = 0x1.555555551305bp-2;
    private static final double A2 = -0x1.fffffffeb459p-3;
    private static final double A3 = 0x1.999b324f10111p-3;
    private static final double A4 = -0x1.55575e506c89fp-3;

    /** log1p(r) = r + B0 r^2 + B1 r^3 + ... for -2^-4 <= r < 1.035 * 2^-4. */
    private static final double B0 = -0x1.0p-1;
    private static final double B1 = 0x1.5555555555577p-2;
    private static final double B2 = -0x1.ffffffffffdcbp-3;
    private static final double B3 = 0x1.999999995dd0cp-3;
    private static final double B4 = -0x1.55555556745a7p-3;
    private static final double B5 = 0x1.24924a344de3p-3;
    private static final double B6 = -0x1.fffffa4423d65p-4;
    private static final double B7 = 0x1.c7184282ad6cap-4;
    private static final double B8 = -0x1.999eb43b068ffp-4;
    private static final double B9 = 0x1.78182f7afd085p-4;
    private static final double B10 = -0x1.5521375d145cdp-4;

    private Logarithm() {
    }

    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        if (Long.compareUnsigned(bits - NEAR_ONE, NEAR_ONE_SPAN) < 0) {
            return nearOne(x - 1.0);
        }
        if (Long.compareUnsigned(bits - MIN_NORMAL, INFINITY - MIN_NORMAL) >= 0) {
            return outside(x);
        }
        return normal(bits);
    }

    private static double normal(long bits) {
        long offset = bits - TABLE_START;
        int i = (int) (offset >>> 44) & 0xfe;
        double k = (double) (int) (offset >> 52);
        double z = Double.longBitsToDouble(bits - (offset & EXPONENT_AND_SIGN));
        double inverse = LogTable.INVERSE_AND_LOG[i];
        double logOfPoint = LogTable.INVERSE_AND_LOG[i + 1];

        double r = Math.fma(z, inverse, -1.0);
        double w = Math.fma(k, LN2_HIGH, logOfPoint);
        double high = w + r;
        double r2 = r * r;
        double low = Math.fma(r2, A0, Math.fma(k, LN2_LOW, w - high + r));
        double series = Math.fma(Math.fma(r, A4, A3), r2, Math.fma(A2, r, A1));
        return Math.fma(r * r2, series, low) + high;
    }

    private static double nearOne(double r) {
        double r2 = r * r;
        double r3 = r * r2;
        double c = Math.fma(r3, B10, Math.fma(r2, B9, Math.fma(B8, r, B7)));
        double b = Math.fma(c, r3, Math.fma(r2, B6, Math.fma(B5, r, B4)));
        double series = Math.fma(b, r3, Math.fma(r2, B3, Math.fma(B2, r, B1)));

        double rHigh = Math.fma(-0x1.0p27, r, Math.fma(r, 0x1.0p27, r));
        double square = rHigh * rHigh;
        double high = Math.fma(square, B0, r);
        double low = Math.fma(B0 * (r - rHigh), r + rHigh, Math.fma(square, B0, r - high));
        return high + Math.fma(series, r3, low);
    }

    private static double outside(double x) {
        if (x == 0.0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (!(x > 0.0)) {
            return Double.NaN;
        }
        long scaled = Double.doubleToRawLongBits(x * 0x1.0p52);
        return normal(scaled - (52L << 52));
    }
}
