package io.seedtree.rng.math;

/** Power function in single precision. Error: below 0.82 units in the last place. */
/*
 * Design. Szabolcs Nagy's powf (Arm's optimized routines, 2017; figures Copyright (c) 2017-2019 Arm
 * Limited, MIT licence): the logarithm to base 2 and the power of 2, in double precision, rounded once
 * at the end. Each fma stands where the C library's fused variant has one.
 */
final class SinglePower {

    /** log2(1 + r) = A4 r + A3 r^2 + A2 r^3 + A1 r^4 + A0 r^5. */
    private static final double A0 = 0x1.27616c9496e0bp-2;
    private static final double A1 = -0x1.71969a075c67ap-2;
    private static final double A2 = 0x1.ec70a6ca7baddp-2;
    private static final double A3 = -0x1.7154748bef6c8p-1;
    private static final double A4 = 0x1.71547652ab82bp0;

    /** Exponents of 2 beyond which the result is infinite, and up to which it is zero. */
    private static final double OVERFLOW = 0x1.fffffffd1d571p6;
    private static final double UNDERFLOW = -150.0;

    private static final long SIGN = 0x8000000000000000L;
    private static final int MIN_NORMAL = 0x00800000;
    private static final int INFINITY = 0x7f800000;
    private static final int EXPONENT_AND_SIGN = 0xff800000;
    private static final int TABLE_START = 0x3f330000;

    /** 1/c and log2(c) in turn, for sixteen points. */
    private static final double[] INVERSE_AND_LOG2 = {
        0x1.661ec79f8f3bep0, -0x1.efec65b963019p-2, 0x1.571ed4aaf883dp0, -0x1.b0b6832d4fca4p-2,
        0x1.49539f0f010bp0, -0x1.7418b0a1fb77bp-2, 0x1.3c995b0b80385p0, -0x1.39de91a6dcf7bp-2,
        0x1.30d190c8864a5p0, -0x1.01d9bf3f2b631p-2, 0x1.25e227b0b8eap0, -0x1.97c1d1b3b7afp-3,
        0x1.1bb4a4a1a343fp0, -0x1.2f9e393af3c9fp-3, 0x1.12358f08ae5bap0, -0x1.960cbbf788d5cp-4,
        0x1.0953f419900a7p0, -0x1.a6f9db6475fcep-5, 0x1.0p0, 0x0.0p0,
        0x1.e608cfd9a47acp-1, 0x1.338ca9f24f53dp-4, 0x1.ca4b31f026aap-1, 0x1.476a9543891bap-3,
        0x1.b2036576afce6p-1, 0x1.e840b4ac4e4d2p-3, 0x1.9c2d163a1aa2dp-1, 0x1.40645f0c6651cp-2,
        0x1.886e6037841edp-1, 0x1.88e9c2c1b9ff8p-2, 0x1.767dcf5534862p-1, 0x1.ce0a44eb17bccp-2,
    };

    private SinglePower() {
    }

    static float pow(float x, float y) {
        int bits = Float.floatToRawIntBits(x);
        if (bits < MIN_NORMAL || bits >= INFINITY || y == 0.0f || !Float.isFinite(y)) {
            return special(x, y);
        }
        return finite(bits, y, 0L);
    }

    private static float finite(int bits, float y, long signBit) {
        double exponent = (double) y * log2(bits);
        if (exponent > OVERFLOW) {
            return signBit == 0L ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY;
        }
        if (exponent <= UNDERFLOW) {
            return signBit == 0L ? 0.0f : -0.0f;
        }
        return SingleExponential.exp2(exponent, signBit);
    }

    private static double log2(int bits) {
        int offset = bits - TABLE_START;
        int i = (offset >>> 18) & 0x1e;
        double k = offset >> 23;
        double z = Float.intBitsToFloat(bits - (offset & EXPONENT_AND_SIGN));
        double r = Math.fma(z, INVERSE_AND_LOG2[i], -1.0);
        double r2 = r * r;
        double low = Math.fma(r, A4, k + INVERSE_AND_LOG2[i + 1]);
        double middle = Math.fma(r2, Math.fma(A2, r, A3), low);
        return Math.fma(Math.fma(A0, r, A1), r2 * r2, middle);
    }

    private static float special(float x, float y) {
        if (y == 0.0f || x == 1.0f) {
            return 1.0f;
        }
        if (x == 0.0f || !Float.isFinite(x) || !Float.isFinite(y)) {
            return (float) Power.pow(x, y);
        }
        if (x < 0.0f && y != Math.rint(y)) {
            return Float.NaN;
        }
        long signBit = x < 0.0f && Math.rint(y * 0.5f) != y * 0.5f ? SIGN : 0L;
        int bits = Float.floatToRawIntBits(Math.abs(x));
        if (bits < MIN_NORMAL) {
            bits = Float.floatToRawIntBits(Math.abs(x) * 0x1.0p23f) - (23 << 23);
        }
        return finite(bits, y, signBit);
    }
}
