package io.seedtree.rng.math;

/** Power function, with the special cases of IEEE 754 and C. Error: below 0.52 units in the last place. */
/*
 * Design. Szabolcs Nagy, "New exp, exp2, log, log2, pow implementations" (Arm's optimized routines,
 * 2018): log(x) to about 68 bits as the sum of two doubles, times y, then the exponential of a sum of
 * two doubles. Each fma stands where the C library's fused variant has one: any other choice changes
 * last bits. Java's Math.pow differs in pow(1, NaN) and pow(-1, infinity), which are 1 here.
 */
final class Power {

    private static final long SIGN = 0x8000000000000000L;
    private static final long EXPONENT_AND_SIGN = 0xfff0000000000000L;
    private static final long TABLE_START = 0x3fe6955500000000L;

    /** Biased exponents: below 2^-65 the result is 1, from 2^63 on infinity, zero or 1. */
    private static final int SMALL_Y = 0x3be;
    private static final int LARGE_Y = 0x43e;

    /** log1p(r) = r + A0 r^2 + A1 A0 r^3 + A2 A0 r^4 + A3 A0^2 r^5 + ... for |r| < 2^-7. */
    private static final double A0 = -0x1.0p-1;
    private static final double A1 = -0x1.555555555556p-1;
    private static final double A2 = 0x1.0000000000006p-1;
    private static final double A3 = 0x1.999999959554ep-1;
    private static final double A4 = -0x1.555555529a47ap-1;
    private static final double A5 = -0x1.2495b9b4845e9p0;
    private static final double A6 = 0x1.0002b8b263fc3p0;

    private Power() {
    }

    static double pow(double x, double y) {
        long bits = Double.doubleToRawLongBits(x);
        int exponentOfX = (int) (bits >>> 52);
        int exponentOfY = (int) (Double.doubleToRawLongBits(y) >>> 52) & 0x7ff;
        if (exponentOfX < 1 || exponentOfX >= 0x7ff || exponentOfY < SMALL_Y || exponentOfY >= LARGE_Y) {
            return special(x, y);
        }
        return finite(bits, y, 0L);
    }

    /** The general case: x given by its bits is positive, its exponent possibly negative. */
    private static double finite(long bits, double y, long signBit) {
        long offset = bits - TABLE_START;
        int i = 3 * ((int) (offset >>> 45) & 0x7f);
        double k = (double) (int) (offset >> 52);
        double z = Double.longBitsToDouble(bits - (offset & EXPONENT_AND_SIGN));
        double inverse = PowerLogTable.INVERSE_LOG_AND_TAIL[i];
        double logOfPoint = PowerLogTable.INVERSE_LOG_AND_TAIL[i + 1];
        double tailOfPoint = PowerLogTable.INVERSE_LOG_AND_TAIL[i + 2];

        double r = Math.fma(z, inverse, -1.0);
        double t1 = Math.fma(k, Logarithm.LN2_HIGH, logOfPoint);
        double t2 = t1 + r;
        double low1 = Math.fma(k, Logarithm.LN2_LOW, tailOfPoint);
        double low2 = t1 - t2 + r;

        double ar = A0 * r;
        double ar2 = r * ar;
        double ar3 = r * ar2;
        double sum = t2 + ar2;
        double low3 = Math.fma(ar, r, -ar2);
        double low4 = t2 - sum + ar2;
        double series = Math.fma(ar2,
                Math.fma(Math.fma(r, A6, A5), ar2, Math.fma(A4, r, A3)), Math.fma(A2, r, A1));
        double low = Math.fma(ar3, series, low1 + low2 + low3 + low4);
        double high = sum + low;
        low = sum - high + low;

        double product = y * high;
        double rest = Math.fma(y, low, Math.fma(high, y, -product));
        return Exponential.exp(product, rest, signBit);
    }

    private static double special(double x, double y) {
        if (y == 0.0 || x == 1.0) {
            return 1.0;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        if (Double.isInfinite(y)) {
            double size = Math.abs(x);
            return size == 1.0 ? 1.0 : infinityOrZero((size > 1.0) == (y > 0.0));
        }
        long signBit = Double.doubleToRawLongBits(x) < 0L && isOddInteger(y) ? SIGN : 0L;
        if (x == 0.0 || Double.isInfinite(x)) {
            double size = infinityOrZero((x == 0.0) == (y < 0.0));
            return signBit == 0L ? size : -size;
        }
        if (x < 0.0 && y != Math.rint(y)) {
            return Double.NaN;
        }
        return finiteSpecial(Math.abs(x), y, signBit);
    }

    /** What is left: a negative x made positive, a subnormal x, a tiny or a huge y. */
    private static double finiteSpecial(double x, double y, long signBit) {
        int exponentOfY = (int) (Double.doubleToRawLongBits(y) >>> 52) & 0x7ff;
        if (exponentOfY < SMALL_Y) {
            return 1.0;
        }
        if (exponentOfY >= LARGE_Y) {
            return x == 1.0 ? 1.0 : infinityOrZero((x > 1.0) == (y > 0.0));
        }
        long bits = Double.doubleToRawLongBits(x);
        if (bits >>> 52 == 0L) {
            bits = Double.doubleToRawLongBits(x * 0x1.0p52) - (52L << 52);
        }
        return finite(bits, y, signBit);
    }

    private static double infinityOrZero(boolean large) {
        return large ? Double.POSITIVE_INFINITY : 0.0;
    }

    private static boolean isOddInteger(double y) {
        double half = y * 0.5;
        return y == Math.rint(y) && half != Math.rint(half);
    }
}
