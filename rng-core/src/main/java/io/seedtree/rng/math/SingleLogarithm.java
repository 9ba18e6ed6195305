package io.seedtree.rng.math;

/** Natural logarithm in single precision. Error: below 0.82 units in the last place. */
/*
 * Design. Szabolcs Nagy's logf (Arm's optimized routines, 2017; figures Copyright (c) 2017 Arm Limited,
 * MIT licence): x = 2^k z with z near a tabulated c, all in double precision, rounded once at the end.
 * Each fma stands where the C library's fused variant has one.
 */
final class SingleLogarithm {

    private static final double LN2 = 0x1.62e42fefa39efp-1;
    private static final double A0 = -0x1.00ea348b88334p-2;
    private static final double A1 = 0x1.5575b0be00b6ap-2;
    private static final double A2 = -0x1.ffffef20a4123p-2;

    private static final int MIN_NORMAL = 0x00800000;
    private static final int INFINITY = 0x7f800000;
    private static final int EXPONENT_AND_SIGN = 0xff800000;
    private static final int TABLE_START = 0x3f330000;

    /** 1/c and log(c) in turn, for sixteen points. */
    private static final double[] INVERSE_AND_LOG = {
        0x1.661ec79f8f3bep0, -0x1.57bf7808caadep-2, 0x1.571ed4aaf883dp0, -0x1.2bef0a7c06ddbp-2,
        0x1.49539f0f010bp0, -0x1.01eae7f513a67p-2, 0x1.3c995b0b80385p0, -0x1.b31d8a68224e9p-3,
        0x1.30d190c8864a5p0, -0x1.6574f0ac07758p-3, 0x1.25e227b0b8eap0, -0x1.1aa2bc79c81p-3,
        0x1.1bb4a4a1a343fp0, -0x1.a4e76ce8c0e5ep-4, 0x1.12358f08ae5bap0, -0x1.1973c5a611cccp-4,
        0x1.0953f419900a7p0, -0x1.252f438e10c1ep-5, 0x1.0p0, 0x0.0p0,
        0x1.e608cfd9a47acp-1, 0x1.aa5aa5df25984p-5, 0x1.ca4b31f026aap-1, 0x1.c5e53aa362eb4p-4,
        0x1.b2036576afce6p-1, 0x1.526e57720db08p-3, 0x1.9c2d163a1aa2dp-1, 0x1.bc2860d22477p-3,
        0x1.886e6037841edp-1, 0x1.1058bc8a07ee1p-2, 0x1.767dcf5534862p-1, 0x1.4043057b6ee09p-2,
    };

    private SingleLogarithm() {
    }

    static float log(float x) {
        int bits = Float.floatToRawIntBits(x);
        if (bits < MIN_NORMAL || bits >= INFINITY) {
            return outside(x);
        }
        return normal(bits);
    }

    private static float normal(int bits) {
        int offset = bits - TABLE_START;
        int i = (offset >>> 18) & 0x1e;
        double k = offset >> 23;
        double z = Float.intBitsToFloat(bits - (offset & EXPONENT_AND_SIGN));
        double r = Math.fma(z, INVERSE_AND_LOG[i], -1.0);
        double y0 = Math.fma(k, LN2, INVERSE_AND_LOG[i + 1]);
        double r2 = r * r;
        double series = Math.fma(r2, A0, Math.fma(A1, r, A2));
        return (float) Math.fma(r2, series, r + y0);
    }

    private static float outside(float x) {
        if (x == 0.0f) {
            return Float.NEGATIVE_INFINITY;
        }
        if (x == Float.POSITIVE_INFINITY) {
            return x;
        }
        if (!(x > 0.0f)) {
            return Float.NaN;
        }
        return normal(Float.floatToRawIntBits(x * 0x1.0p23f) - (23 << 23));
    }
}
