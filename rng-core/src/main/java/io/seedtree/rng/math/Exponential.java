package io.seedtree.rng.math;

/** Exponential function. Error: below 0.511 units in the last place. */
/*
 * Design. Szabolcs Nagy, "New exp, exp2, log, log2, pow implementations" (Arm's optimized routines,
 * 2018): x = k log(2)/128 + r, exp(x) = 2^(k/128) (1 + tail) exp(r), the power from a table, exp(r) by a
 * polynomial. Adding 1.5 * 2^52 rounds to the nearest k and leaves its bits at the low end. Each fma
 * stands where the C library's fused variant has one: any other choice changes last bits.
 */
final class Exponential {

    private static final double INVERSE_LN2 = 0x1.71547652b82fep7;
    private static final double MINUS_LN2_HIGH = -0x1.62e42fefap-8;
    private static final double MINUS_LN2_LOW = -0x1.cf79abc9e3b3ap-47;
    private static final double SHIFT = 0x1.8p52;

    /** exp(r) = 1 + r + C2 r^2 + ... for |r| <= log(2)/256. */
    private static final double C2 = 0x1.ffffffffffdbdp-2;
    private static final double C3 = 0x1.555555555543cp-3;
    private static final double C4 = 0x1.55555cf172b91p-5;
    private static final double C5 = 0x1.1111167a4d017p-7;

    /** Biased exponents of 2^-54, below which exp(x) is 1 + x, and of 2^9 and 2^10. */
    private static final int TINY = 0x3c9;
    private static final int LARGE = 0x408;
    private static final int HUGE = 0x409;

    private Exponential() {
    }

    static double exp(double x) {
        int exponent = exponent(x);
        if (exponent < TINY || exponent >= HUGE) {
            return outside(x, exponent);
        }
        double shifted = Math.fma(x, INVERSE_LN2, SHIFT);
        double k = shifted - SHIFT;
        double r = Math.fma(k, MINUS_LN2_LOW, Math.fma(k, MINUS_LN2_HIGH, x));
        return assemble(r, Double.doubleToRawLongBits(shifted), 0L, exponent == LARGE);
    }

    /**
     * Returns exp(x + tail) with a sign, for {@link Power}.
     *
     * @param x the exponent's high part
     * @param tail its low part
     * @param signBit bit 63 set for a negative result, else 0
     * @return the signed exponential
     */
    static double exp(double x, double tail, long signBit) {
        int exponent = exponent(x);
        if (exponent < TINY || exponent >= HUGE) {
            return Double.longBitsToDouble(Double.doubleToRawLongBits(outside(x, exponent)) | signBit);
        }
        double shifted = Math.fma(x, INVERSE_LN2, SHIFT);
        double k = shifted - SHIFT;
        double r = Math.fma(k, MINUS_LN2_LOW, Math.fma(k, MINUS_LN2_HIGH, x)) + tail;
        return assemble(r, Double.doubleToRawLongBits(shifted), signBit, exponent == LARGE);
    }

    private static int exponent(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> 52) & 0x7ff;
    }

    private static double assemble(double r, long k, long signBit, boolean large) {
        int i = (int) k & (ExpTable.SIZE - 1);
        double r2 = r * r;
        double low = Math.fma(Math.fma(C3, r, C2), r2, r + ExpTable.TAIL[i]);
        double excess = Math.fma(r2 * r2, Math.fma(r, C5, C4), low);
        long scaleBits = ExpTable.SCALE_BITS[i] + (k << 45) + signBit;
        if (large) {
            return (k & 0x80000000L) == 0 ? growing(excess, scaleBits) : shrinking(excess, scaleBits);
        }
        double scale = Double.longBitsToDouble(scaleBits);
        return Math.fma(scale, excess, scale);
    }

    /** The result may overflow, and the scale's exponent already may have. */
    private static double growing(double excess, long scaleBits) {
        double scale = Double.longBitsToDouble(scaleBits - (1009L << 52));
        return Math.fma(scale, excess, scale) * 0x1.0p1009;
    }

    /** The result may be subnormal: round once, at its own last bit, before scaling down. */
    private static double shrinking(double excess, long scaleBits) {
        double scale = Double.longBitsToDouble(scaleBits + (1022L << 52));
        double product = scale * excess;
        double y = scale + product;
        if (Math.abs(y) < 1.0) {
            double one = Math.copySign(1.0, y);
            double low = scale - y + product;
            double high = one + y;
            low = one - high + y + low;
            y = Math.copySign(high + low - one, scale);
        }
        return y * 0x1.0p-1022;
    }

    private static double outside(double x, int exponent) {
        if (exponent < TINY) {
            return 1.0 + x;
        }
        if (exponent == 0x7ff) {
            return x == Double.NEGATIVE_INFINITY ? 0.0 : x;
        }
        return x < 0.0 ? 0.0 : Double.POSITIVE_INFINITY;
    }
}
