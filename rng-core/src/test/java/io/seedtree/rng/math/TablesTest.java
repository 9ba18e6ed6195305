package io.seedtree.rng.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** Every table is recomputed from what it claims to hold. */
class TablesTest {
    private static final MathContext DIGITS = Multiprecision.DIGITS;

    @Test
    void powersOfTwo() {
        BigDecimal root = Multiprecision.root128OfTwo();
        BigDecimal power = BigDecimal.ONE;
        for (int i = 0; i < ExpTable.SIZE; i++) {
            BigDecimal scale = new BigDecimal(ExpTable.SCALE[i]);
            assertEquals(power.doubleValue(), ExpTable.SCALE[i], "scale " + i);
            BigDecimal rest = power.subtract(scale).divide(scale, DIGITS);
            assertNear(rest, ExpTable.TAIL[i], 0x1.0p-105, "tail " + i);
            power = power.multiply(root, DIGITS);
        }
    }

    @Test
    void logarithmsOfReciprocals() {
        for (int i = 0; i < 128; i++) {
            double inverse = LogTable.INVERSE_AND_LOG[2 * i];
            double log = LogTable.INVERSE_AND_LOG[2 * i + 1];
            double middle = 0.6875 + (i + 0.5) / 128 * (i < 80 ? 0.5 : 1.0) - (i < 80 ? 0.0 : 0.3125);
            assertEquals(1.0, inverse * middle, 0x1.0p-20, "reciprocal " + i);
            BigDecimal exact = Multiprecision.log(new BigDecimal(inverse)).negate();
            assertNear(exact, log, 0x1.0p-65, "logarithm " + i);
            assertEquals(log, log + 0x1.8p9 - 0x1.8p9, "bits of logarithm " + i);
        }
    }

    @Test
    void logarithmsOfReciprocalsForPowers() {
        for (int i = 0; i < 128; i++) {
            double inverse = PowerLogTable.INVERSE_LOG_AND_TAIL[3 * i];
            double log = PowerLogTable.INVERSE_LOG_AND_TAIL[3 * i + 1];
            double tail = PowerLogTable.INVERSE_LOG_AND_TAIL[3 * i + 2];
            assertEquals(inverse, Math.rint(inverse * 256.0) / 256.0, "bits of reciprocal " + i);
            BigDecimal exact = Multiprecision.log(new BigDecimal(inverse)).negate();
            assertEquals(roundedTo(exact, 43), log, "logarithm " + i);
            assertEquals(exact.subtract(new BigDecimal(log)).doubleValue(), tail, "tail " + i);
        }
    }

    @Test
    void logarithmOfTwo() {
        BigDecimal exact = Multiprecision.log(BigDecimal.valueOf(2));
        BigDecimal high = new BigDecimal(Logarithm.LN2_HIGH);
        assertEquals(exact.subtract(high).doubleValue(), Logarithm.LN2_LOW, 0x1.0p-96);
        assertEquals(Logarithm.LN2_HIGH, Logarithm.LN2_HIGH + 0x1.8p9 - 0x1.8p9);
    }

    @Test
    void sinesAndCosines() {
        for (int i = 0; i < 110; i++) {
            BigDecimal x = new BigDecimal(i / 128.0);
            assertTwoParts(Multiprecision.sin(x), SineTable.VALUES, 4 * i);
            assertTwoParts(Multiprecision.cos(x), SineTable.VALUES, 4 * i + 2);
        }
    }

    @Test
    void arcSines() {
        assertPolynomials(ArcSineTable.COEFFICIENTS, ArcSineTable.DEGREE, 32, 128);
        assertPolynomials(ArcSineUpperTable.DEGREE_7, 7, 128, 192);
        assertPolynomials(ArcSineUpperTable.DEGREE_8, 8, 192, 236);
        assertPolynomials(ArcSineUpperTable.DEGREE_9, 9, 236, 244);
        assertPolynomials(ArcSineUpperTable.DEGREE_10, 10, 244, 248);
    }

    @Test
    void logarithmsOfFactorials() {
        BigDecimal factorial = BigDecimal.ONE;
        for (int k = 1; k <= 125; k++) {
            factorial = factorial.multiply(BigDecimal.valueOf(k));
            assertEquals(Multiprecision.log(factorial).doubleValue(), LogFactorial.of(k), "k = " + k);
        }
        assertEquals(0.0, LogFactorial.of(0));
    }

    /** What is left is mostly the rounding of the linear coefficient: half a unit of it times 2^-9. */
    private static void assertPolynomials(double[] table, int degree, int from, int to) {
        assertEquals((to - from) * (degree + 2), table.length);
        for (int i = from; i < to; i++) {
            int start = (i - from) * (degree + 2);
            double middle = (i + 0.5) / 256.0;
            BigDecimal constant = Multiprecision.asin(new BigDecimal(middle));
            assertEquals(roundedTo(constant, 51), table[start], "constant " + i);
            double bound = 1.05 * 0x1.0p-10 * Math.ulp(table[start + 2]);
            for (double t = -0x1.0p-9; t <= 0x1.0p-9; t += 0x1.0p-9) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int j = degree + 1; j > 0; j--) {
                    sum = sum.multiply(new BigDecimal(t), DIGITS).add(new BigDecimal(table[start + j]));
                }
                BigDecimal exact = Multiprecision.asin(new BigDecimal(middle + t));
                double error = exact.subtract(sum).subtract(new BigDecimal(table[start])).doubleValue();
                assertTrue(Math.abs(error) < bound, "interval " + i + ", t = " + t + ": " + error);
            }
        }
    }

    private static void assertTwoParts(BigDecimal exact, double[] table, int i) {
        assertEquals(exact.doubleValue(), table[i], "value " + i);
        assertEquals(exact.subtract(new BigDecimal(table[i])).doubleValue(), table[i + 1], "rest " + i);
    }

    private static void assertNear(BigDecimal exact, double actual, double bound, String what) {
        double error = exact.subtract(new BigDecimal(actual)).doubleValue();
        assertTrue(Math.abs(error) < bound, what + " is off by " + error);
    }

    private static double roundedTo(BigDecimal x, int places) {
        BigDecimal unit = BigDecimal.valueOf(2).pow(places);
        return x.multiply(unit).setScale(0, RoundingMode.HALF_EVEN).divide(unit).doubleValue();
    }
}
