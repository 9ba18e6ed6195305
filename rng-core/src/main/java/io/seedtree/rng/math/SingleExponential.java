package io.seedtree.rng.math;

/** Exponential function in single precision. Error: below 0.502 units in the last place. */
/*
 * Design. Szabolcs Nagy's expf and exp2f (Arm's optimized routines, 2017; figures Copyright (c) 2017 Arm
 * Limited, MIT licence): 2^(k/32) from a table, the rest by a polynomial, all in double precision,
 * rounded once at the end. Each fma stands where the C library's fused variant has one.
 */
final class SingleExponential {

    private static final double INVERSE_LN2 = 0x1.71547652b82fep5;
    private static final double SHIFT = 0x1.8p52;
    private static final double SHIFT_OF_32NDS = 0x1.8p47;

    /** 2^r = 1 + C2 r + C1 r^2 + C0 r^3 for |r| <= 1/64. */
    private static final double C0 = 0x1.c6af84b912394p-5;
    private static final double C1 = 0x1.ebfce50fac4f3p-3;
    private static final double C2 = 0x1.62e42ff0c52d6p-1;

    /** Beyond them the result rounds to infinity or zero. */
    private static final float OVERFLOW = 0x1.62e42ep6f;
    private static final float UNDERFLOW = -0x1.9fe368p6f;

    /** 2^(i/32), rounded. */
    private static final double[] SCALE = {
        0x1.0p0, 0x1.059b0d3158574p0, 0x1.0b5586cf9890fp0, 0x1.11301d0125b51p0,
        0x1.172b83c7d517bp0, 0x1.1d4873168b9aap0, 0x1.2387a6e756238p0, 0x1.29e9df51fdee1p0,
        0x1.306fe0a31b715p0, 0x1.371a7373aa9cbp0, 0x1.3dea64c123422p0, 0x1.44e086061892dp0,
        0x1.4bfdad5362a27p0, 0x1.5342b569d4f82p0, 0x1.5ab07dd485429p0, 0x1.6247eb03a5585p0,
        0x1.6a09e667f3bcdp0, 0x1.71f75e8ec5f74p0, 0x1.7a11473eb0187p0, 0x1.82589994cce13p0,
        0x1.8ace5422aa0dbp0, 0x1.93737b0cdc5e5p0, 0x1.9c49182a3f09p0, 0x1.a5503b23e255dp0,
        0x1.ae89f995ad3adp0, 0x1.b7f76f2fb5e47p0, 0x1.c199bdd85529cp0, 0x1.cb720dcef9069p0,
        0x1.d5818dcfba487p0, 0x1.dfc97337b9b5fp0, 0x1.ea4afa2a490dap0, 0x1.f50765b6e454p0,
    };

    private SingleExponential() {
    }

    static float exp(float x) {
        if (!(Math.abs(x) < 88.0f)) {
            if (x > OVERFLOW) {
                return Float.POSITIVE_INFINITY;
            }
            if (x < UNDERFLOW) {
                return 0.0f;
            }
        }
        double shifted = Math.fma(INVERSE_LN2, x, SHIFT);
        double r = Math.fma(INVERSE_LN2, x, -(shifted - SHIFT));
        double cubic = Math.fma(C0 / 32768, r, C1 / 1024);
        double linear = Math.fma(r, C2 / 32, 1.0);
        return (float) (Math.fma(cubic, r * r, linear) * scale(shifted, 0L));
    }

    /**
     * Returns 2 to the power x with a sign, for {@link SinglePower}.
     *
     * @param x exponent, in [-150, 128]
     * @param signBit bit 63 set for a negative result, else 0
     * @return the signed power, rounded to single precision
     */
    static float exp2(double x, long signBit) {
        double shifted = x + SHIFT_OF_32NDS;
        double r = x - (shifted - SHIFT_OF_32NDS);
        double cubic = Math.fma(C0, r, C1);
        double linear = Math.fma(r, C2, 1.0);
        return (float) (Math.fma(cubic, r * r, linear) * scale(shifted, signBit));
    }

    /** 2^(k/32), k the integer at the low end of the shifted number's bits. */
    private static double scale(double shifted, long signBit) {
        int k = (int) Double.doubleToRawLongBits(shifted);
        long bits = Double.doubleToRawLongBits(SCALE[k & 31]);
        return Double.longBitsToDouble(bits + ((long) (k >> 5) << 52) + signBit);
    }
}
