package io.seedtree.rng.math;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Cosine. Error: below 0.55 units in the last place. */
/*
 * Design. Shmuel Gal and Boris Bachelis, "An accurate elementary mathematical library for the IEEE
 * floating point standard" (1991), as IBM's library and from it the C library has it: the argument less
 * a multiple of pi/2, in two parts; then sine or cosine of the nearest 128th from a table and short
 * polynomials for the rest. Each fma stands where the C library's fused variant has one. Beyond 10^8,
 * where no distribution comes, the reduction is our own, and right even where the library's is not.
 */
final class Cosine {

    /** pi/2 in two parts, and in four of which the first two have 25 and the third 27 bits. */
    private static final double HALF_PI_HIGH = 0x1.921fb54442d18p0;
    private static final double HALF_PI_LOW = 0x1.1a62633145c07p-54;
    private static final double HALF_PI_1 = 0x1.921fb58p0;
    private static final double HALF_PI_2 = -0x1.dde973cp-27;
    private static final double HALF_PI_3 = -0x1.cb3b398p-55;
    private static final double HALF_PI_4 = -0x1.d747f23e32ed7p-83;
    private static final double TWO_OVER_PI = 0x1.45f306dc9c883p-1;

    /** Adding it rounds to an integer, or to a 128th, left in the low bits. */
    private static final double TO_INTEGER = 0x1.8p52;
    private static final double TO_128TH = 0x1.8p45;

    private static final double TINY = 0x1.0p-27;
    private static final double FIRST_OCTANT = 0x1.b6p-1;
    private static final double THREE_OCTANTS = 0x1.368fdp1;
    private static final double FAR = 0x1.921fbp26;

    /** Sine within a 128th, sine below 0.126 and cosine within a 128th. */
    private static final double SHORT_SINE_3 = -0x1.5555555555515p-3;
    private static final double SHORT_SINE_5 = 0x1.11110e829872fp-7;
    private static final double SINE_3 = -0x1.5555555555555p-3;
    private static final double SINE_5 = 0x1.1111111110ecep-7;
    private static final double SINE_7 = -0x1.a01a019db08b8p-13;
    private static final double SINE_9 = 0x1.71de27b9a7ed9p-19;
    private static final double SINE_11 = -0x1.addffc2fcdf59p-26;
    private static final double COSINE_4 = -0x1.5555555555535p-5;
    private static final double COSINE_6 = 0x1.6c16bedd9e239p-10;

    /** pi/2 to 1200 binary places, for arguments up to 2^1024. */
    private static final BigInteger HALF_PI_BITS = new BigInteger(
            "1921fb54442d18469898cc51701b839a252049c1114cf98e804177d4c76273644a29410f31c6"
                    + "809bbdf2a33679a748636605614dbe4be286e9fc26adadaa3848bc90b6aecc4bcfd8de89885d"
                    + "34c6fdad617feb96de80d6fdbdc70d7f6b5133f4b5d3e4822f8963fcc9250cca3d9c8b67b840"
                    + "0f97142c77e0b31b4906c38aba734d22c7f51fa499ebf06caba47b9475b2c38c5e6ac410a",
            16);
    private static final int HALF_PI_PLACES = 1200;
    private static final int KEPT_PLACES = 200;

    private Cosine() {
    }

    static double cos(double x) {
        double size = Math.abs(x);
        if (size < FIRST_OCTANT) {
            return size < TINY ? 1.0 : cosine(size, 0.0);
        }
        if (size < THREE_OCTANTS) {
            double difference = HALF_PI_HIGH - size;
            double high = difference + HALF_PI_LOW;
            return sine(high, difference - high + HALF_PI_LOW);
        }
        if (size < FAR) {
            return reduced(size);
        }
        return size < Double.POSITIVE_INFINITY ? far(size) : Double.NaN;
    }

    private static double reduced(double x) {
        double shifted = Math.fma(x, TWO_OVER_PI, TO_INTEGER);
        double n = shifted - TO_INTEGER;
        double r = Math.fma(-n, HALF_PI_2, Math.fma(-n, HALF_PI_1, x));
        double b = Math.fma(-n, HALF_PI_3, r);
        double high = Math.fma(-n, HALF_PI_4, b);
        double low = Math.fma(-n, HALF_PI_3, r - b) + Math.fma(-n, HALF_PI_4, b - high);
        return ofQuadrant(high, low, (int) Double.doubleToRawLongBits(shifted));
    }

    private static double far(double x) {
        long fractionBits = Double.doubleToRawLongBits(x) & 0xfffffffffffffL;
        BigInteger fraction = BigInteger.valueOf(fractionBits | (1L << 52));
        BigInteger[] parts = fraction.shiftLeft(Math.getExponent(x) - 52 + HALF_PI_PLACES)
                .divideAndRemainder(HALF_PI_BITS);
        int n = parts[0].intValue();
        BigInteger rest = parts[1];
        if (rest.shiftLeft(1).compareTo(HALF_PI_BITS) > 0) {
            rest = rest.subtract(HALF_PI_BITS);
            n++;
        }
        rest = rest.shiftRight(HALF_PI_PLACES - KEPT_PLACES);
        double high = rest.doubleValue();
        double low = rest.subtract(new BigDecimal(high).toBigInteger()).doubleValue();
        return ofQuadrant(Math.scalb(high, -KEPT_PLACES), Math.scalb(low, -KEPT_PLACES), n);
    }

    /** The cosine of high + low + n pi/2. */
    private static double ofQuadrant(double high, double low, int n) {
        double value =
                (n & 1) == 0 ? cosine(Math.abs(high), low * Math.copySign(1.0, high)) : sine(high, low);
        return ((n + 1) & 2) == 0 ? value : -value;
    }

    /** The cosine of x + dx, x positive and below 1. */
    private static double cosine(double x, double dx) {
        double shifted = x + TO_128TH;
        int i = (int) Double.doubleToRawLongBits(shifted) << 2;
        double r = x - (shifted - TO_128TH) + dx;
        double r2 = r * r;
        double s = Math.fma(r * r2, Math.fma(SHORT_SINE_5, r2, SHORT_SINE_3), r);
        double c = r2 * cosineSeries(r2);
        double[] table = SineTable.VALUES;
        double correction = Math.fma(-table[i + 1], s, table[i + 3]);
        correction = Math.fma(-c, table[i + 2], correction);
        correction = Math.fma(-s, table[i], correction);
        return table[i + 2] + correction;
    }

    /** The sine of x + dx, of absolute value below 1. */
    private static double sine(double x, double dx) {
        double size = Math.abs(x);
        if (size < 0.126) {
            return smallSine(x, dx);
        }
        double low = dx * Math.copySign(1.0, x);
        double shifted = size + TO_128TH;
        int i = (int) Double.doubleToRawLongBits(shifted) << 2;
        double r = size - (shifted - TO_128TH);
        double r2 = r * r;
        double s = r + Math.fma(r * r2, Math.fma(SHORT_SINE_5, r2, SHORT_SINE_3), low);
        double c = Math.fma(r, low, r2 * cosineSeries(r2));
        double[] table = SineTable.VALUES;
        double correction = Math.fma(table[i + 3], s, table[i + 1]);
        correction = Math.fma(-c, table[i], correction);
        correction = Math.fma(s, table[i + 2], correction);
        return Math.copySign(table[i] + correction, x);
    }

    private static double smallSine(double x, double dx) {
        double x2 = x * x;
        double series = Math.fma(Math.fma(SINE_11, x2, SINE_9), x2, SINE_7);
        series = Math.fma(Math.fma(series, x2, SINE_5), x2, SINE_3);
        return x + Math.fma(x2, Math.fma(series, x, -(dx * 0.5)), dx);
    }

    /** (1 - cos r) / r^2. */
    private static double cosineSeries(double r2) {
        return Math.fma(Math.fma(COSINE_6, r2, COSINE_4), r2, 0.5);
    }
}
