package io.seedtree.rng.math;

import java.math.BigDecimal;
import java.math.MathContext;

/** Elementary functions to about 55 digits, by series: slow, simple, and a second opinion on every table. */
final class Multiprecision {
    static final MathContext DIGITS = new MathContext(60);

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal NEGLIGIBLE = BigDecimal.valueOf(1, 62);
    private static final BigDecimal LN2 = twiceAtanh(ONE.divide(BigDecimal.valueOf(3), DIGITS));

    private Multiprecision() {
    }

    /** Returns log(x) for a positive x. */
    static BigDecimal log(BigDecimal x) {
        int exponent = Math.getExponent(x.doubleValue());
        BigDecimal z = exponent < 0
                ? x.multiply(TWO.pow(-exponent), DIGITS)
                : x.divide(TWO.pow(exponent), DIGITS);
        BigDecimal ratio = z.subtract(ONE).divide(z.add(ONE), DIGITS);
        return twiceAtanh(ratio).add(LN2.multiply(BigDecimal.valueOf(exponent)), DIGITS);
    }

    /** Returns the double square root of two, 7 times over: 2^(1/128). */
    static BigDecimal root128OfTwo() {
        BigDecimal root = TWO;
        for (int i = 0; i < 7; i++) {
            root = root.sqrt(DIGITS);
        }
        return root;
    }

    /** Returns sin(x) for |x| of at most about 2. */
    static BigDecimal sin(BigDecimal x) {
        return alternating(x, x, 1);
    }

    /** Returns cos(x) for |x| of at most about 2. */
    static BigDecimal cos(BigDecimal x) {
        return alternating(ONE, x, 0);
    }

    /** Returns asin(x) for |x| below 1, by Newton's method on the sine. */
    static BigDecimal asin(BigDecimal x) {
        BigDecimal y = new BigDecimal(StrictMath.asin(x.doubleValue()));
        for (int i = 0; i < 2; i++) {
            y = y.add(x.subtract(sin(y)).divide(cos(y), DIGITS), DIGITS);
        }
        return y;
    }

    private static BigDecimal twiceAtanh(BigDecimal z) {
        BigDecimal square = z.multiply(z, DIGITS);
        BigDecimal power = z;
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 1; power.abs().compareTo(NEGLIGIBLE) > 0; k += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(k), DIGITS), DIGITS);
            power = power.multiply(square, DIGITS);
        }
        return sum.multiply(TWO);
    }

    private static BigDecimal alternating(BigDecimal first, BigDecimal x, int degree) {
        BigDecimal square = x.multiply(x, DIGITS).negate();
        BigDecimal term = first;
        BigDecimal sum = first;
        for (int k = degree + 2; term.abs().compareTo(NEGLIGIBLE) > 0; k += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf((long) k * (k - 1)), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }
}
