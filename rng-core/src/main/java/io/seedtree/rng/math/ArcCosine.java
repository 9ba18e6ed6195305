package io.seedtree.rng.math;

/** Arc cosine. Error: below 0.53 units in the last place. */
/*
 * Design. Shmuel Gal and Boris Bachelis, "An accurate elementary mathematical library for the IEEE
 * floating point standard" (1991), as IBM's library and from it the C library has it: pi/2 less the arc
 * sine, that by a polynomial for each of 216 intervals; near 1 by twice the arc sine of sqrt((1 - x)/2),
 * the root in two parts. Each fma stands where the C library's fused variant has one. The tables and the
 * first guess of the root are our own. The tables' polynomials are lifted to one degree by leading zeros,
 * which changes no bit and spares branches that no processor can foresee; so does the sign as a factor.
 */
final class ArcCosine {

    private static final double HALF_PI_HIGH = 0x1.921fb54442d18p0;
    private static final double HALF_PI_LOW = 0x1.1a62633145c07p-54;

    /** Arc sine below 1/8: x + F1 x^3 + F2 x^5 + ... */
    private static final double F1 = 0x1.55555555554f9p-3;
    private static final double F2 = 0x1.333333336127dp-4;
    private static final double F3 = 0x1.6db6dae42c0e4p-5;
    private static final double F4 = 0x1.f1c7e04f4ad99p-6;
    private static final double F5 = 0x1.6e442c822d419p-6;
    private static final double F6 = 0x1.292d80f453c72p-6;

    /** (1 - r)^(-1/2) for |r| < 2^-7. */
    private static final double R0 = 0x1.fffffffecc1ddp-1;
    private static final double R1 = 0x1.fffffff757304p-2;
    private static final double R2 = 0x1.800496769c91ap-2;
    private static final double R3 = 0x1.4006318d1dab9p-2;

    /** Intervals of the table in [0, 1], the first that it has, and numbers of one. */
    private static final double INTERVALS = 256.0;
    private static final int FIRST_INTERVAL = 32;
    private static final int STRIDE = 12;

    private static final double[] POLYNOMIALS = polynomials();

    private ArcCosine() {
    }

    static double acos(double x) {
        double size = Math.abs(x);
        if (size < 0.125) {
            return small(x);
        }
        if (size < 0.96875) {
            return tabulated(x, size);
        }
        if (size < 1.0) {
            return nearOne(x, size);
        }
        if (size == 1.0) {
            return x > 0.0 ? 0.0 : 2.0 * HALF_PI_HIGH;
        }
        return Double.NaN;
    }

    private static double small(double x) {
        double x2 = x * x;
        double high = HALF_PI_HIGH - x;
        double low = HALF_PI_HIGH - high - x + HALF_PI_LOW;
        return high + Math.fma(-series(x2), x * x2, low);
    }

    private static double series(double x2) {
        double sum = Math.fma(Math.fma(F6, x2, F5), x2, F4);
        return Math.fma(Math.fma(Math.fma(sum, x2, F3), x2, F2), x2, F1);
    }

    private static double tabulated(double x, double size) {
        int i = (int) (size * INTERVALS);
        double t = size - (i + 0.5) / INTERVALS;
        int start = (i - FIRST_INTERVAL) * STRIDE;
        double sum = POLYNOMIALS[start + STRIDE - 1];
        for (int j = STRIDE - 2; j > 2; j--) {
            sum = Math.fma(sum, t, POLYNOMIALS[start + j]);
        }
        sum = Math.fma(t, POLYNOMIALS[start + 2], Math.fma(sum, t * t, POLYNOMIALS[start + 1]));
        double sign = Math.copySign(1.0, x);
        return HALF_PI_LOW - sign * sum + (HALF_PI_HIGH - sign * POLYNOMIALS[start]);
    }

    private static double[] polynomials() {
        double[] all = new double[216 * STRIDE];
        int end = put(all, 0, ArcSineTable.COEFFICIENTS, ArcSineTable.DEGREE);
        end = put(all, end, ArcSineUpperTable.DEGREE_7, 7);
        end = put(all, end, ArcSineUpperTable.DEGREE_8, 8);
        end = put(all, end, ArcSineUpperTable.DEGREE_9, 9);
        put(all, end, ArcSineUpperTable.DEGREE_10, 10);
        return all;
    }

    private static int put(double[] all, int start, double[] table, int degree) {
        int end = start;
        for (int from = 0; from < table.length; from += degree + 2) {
            System.arraycopy(table, from, all, end, degree + 2);
            end += STRIDE;
        }
        return end;
    }

    private static double nearOne(double x, double size) {
        double z = (1.0 - size) * 0.5;
        double t = inverseRoot(z);
        double c = z * t;
        double high = Math.fma(-0x1.0p27, c, Math.fma(c, 0x1.0p27, c));
        double refined = Math.fma(Math.fma(-(t * 0.5), c, 1.5), c, high);
        double low = Math.fma(-high, high, z) / refined;
        double rest = series(z) * z * (high + low);
        return x > 0.0
                ? 2.0 * (low + rest + high)
                : 2.0 * (HALF_PI_LOW - low - rest + (HALF_PI_HIGH - high));
    }

    /** The inverse of the square root to about 28 bits, from that of the argument's first six bits. */
    private static double inverseRoot(double z) {
        long bits = ((Double.doubleToRawLongBits(z) >> 46) << 46) | (1L << 45);
        double t = 1.0 / Math.sqrt(Double.longBitsToDouble(bits));
        double r = Math.fma(-(t * t), z, 1.0);
        return Math.fma(Math.fma(Math.fma(R3, r, R2), r, R1), r, R0) * t;
    }
}
