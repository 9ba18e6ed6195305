package io.seedtree.rng.math;

/** Logarithm of 1 + x in single precision. Error: below 1.3 units in the last place. */
/*
 * Design. The method of Log1p in single precision throughout (FDLIBM s_log1pf.c by Ian Lance
 * Taylor; Copyright (C) 1993 by Sun Microsystems, Inc. Permission to use, copy, modify, and distribute
 * this software is freely granted, provided that this notice is preserved), without fma, as in the C
 * library up to 2.40. Later ones round correctly.
 */
final class SingleLog1p {

    private static final float LN2_HIGH = 0x1.62e3p-1f;
    private static final float LN2_LOW = 0x1.2fefa2p-17f;

    /** Coefficients of the odd series of log((1 + s) / (1 - s)) in s^2. */
    private static final float L1 = 0x1.555556p-1f;
    private static final float L2 = 0x1.99999ap-2f;
    private static final float L3 = 0x1.24924ap-2f;
    private static final float L4 = 0x1.c71c52p-3f;
    private static final float L5 = 0x1.74664ap-3f;
    private static final float L6 = 0x1.39a09ep-3f;
    private static final float L7 = 0x1.2f112ep-3f;

    /** Bits of sqrt(2) - 1, sqrt(1/2) - 1 and of 2^-54, 2^-29, 1, 2^53 and infinity. */
    private static final int SQRT2_MINUS_1 = 0x3ed413d7;
    private static final int SQRT_HALF_MINUS_1 = 0xbe95f61f;
    private static final int TWO_TO_MINUS_54 = 0x24800000;
    private static final int TWO_TO_MINUS_29 = 0x31000000;
    private static final int ONE = 0x3f800000;
    private static final int TWO_TO_53 = 0x5a000000;
    private static final int INFINITY = 0x7f800000;

    private static final int FRACTION = 0x007fffff;
    private static final int SQRT2_FRACTION = 0x3504f7;

    private SingleLog1p() {
    }

    static float log1p(float x) {
        int bits = Float.floatToRawIntBits(x);
        if (bits < SQRT2_MINUS_1) {
            int size = bits & 0x7fffffff;
            if (size >= ONE) {
                return x == -1.0f ? Float.NEGATIVE_INFINITY : Float.NaN;
            }
            if (size < TWO_TO_MINUS_29) {
                return size < TWO_TO_MINUS_54 ? x : x - x * x * 0.5f;
            }
            if (bits > 0 || bits <= SQRT_HALF_MINUS_1) {
                float halfSquare = 0.5f * x * x;
                return x - (halfSquare - series(x, halfSquare));
            }
        } else if (bits >= INFINITY) {
            return x + x;
        }
        return reduced(x, bits < TWO_TO_53);
    }

    private static float reduced(float x, boolean addOne) {
        float u = addOne ? 1.0f + x : x;
        int bits = Float.floatToRawIntBits(u);
        int k = (bits >> 23) - 127;
        float lost = addOne ? lostByAddingOne(x, u, k > 0) / u : 0.0f;

        int fraction = bits & FRACTION;
        boolean aboveSqrt2 = fraction >= SQRT2_FRACTION;
        float f = Float.intBitsToFloat(fraction | (aboveSqrt2 ? 0x3f000000 : 0x3f800000)) - 1.0f;
        boolean small = aboveSqrt2 ? (0x800000 - fraction) >> 2 == 0 : fraction == 0;
        return combine(f, aboveSqrt2 ? k + 1 : k, lost, small);
    }

    private static float lostByAddingOne(float x, float u, boolean large) {
        return large ? 1.0f - (u - x) : x - (u - 1.0f);
    }

    private static float combine(float f, int exponent, float lost, boolean small) {
        float k = exponent;
        float low = k * LN2_LOW + lost;
        float halfSquare = 0.5f * f * f;
        if (small) {
            if (f == 0.0f) {
                return low + k * LN2_HIGH;
            }
            float r = halfSquare * (1.0f - L1 * f);
            return k * LN2_HIGH - (r - low - f);
        }
        float series = series(f, halfSquare);
        if (exponent == 0) {
            return f - (halfSquare - series);
        }
        return k * LN2_HIGH - (halfSquare - (series + low) - f);
    }

    /** s (f^2/2 + R(s^2)), which taken from f^2/2 leaves f - log(1 + f). */
    private static float series(float f, float halfSquare) {
        float s = f / (2.0f + f);
        float z = s * s;
        float r = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
        return s * (halfSquare + r);
    }
}
