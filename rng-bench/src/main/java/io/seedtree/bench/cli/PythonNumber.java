package io.seedtree.bench.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Predicate;

/** Numbers as Python prints them: the fewest digits that tell a float from its neighbours. */
public final class PythonNumber {

    /*
     * Design. Double.toString finds the fewest digits since JDK 19 (Raffaello Giulietti, "The Schubfach way
     * to render doubles", 2020), but never writes fewer than two: 4.9E-324 where one, 5e-324, would do.
     * Layout after Python's float.__repr__ and NumPy's scalars, whose float32 turn to exponents from 1e6 on.
     */

    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_EVEN);
    private static final BigDecimal SMALLEST_POSITIONAL = new BigDecimal("1e-4");
    private static final BigDecimal DOUBLE_LIMIT = new BigDecimal("1e16");
    private static final BigDecimal FLOAT_LIMIT = new BigDecimal("1e6");

    private PythonNumber() {
    }

    /**
     * Prints a double as {@code repr(float)} does.
     *
     * @param value the value
     * @return the text, such as {@code 0.1}, {@code 1e-05} or {@code nan}
     */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return notFinite(value);
        }
        double size = Math.abs(value);
        BigDecimal exact = new BigDecimal(size);
        BigDecimal digits = shortest(Double.toString(size), exact, decimal -> decimal.doubleValue() == size);
        return sign(value) + layout(digits, exact, DOUBLE_LIMIT);
    }

    /**
     * Prints a float as {@code str(numpy.float32)} does.
     *
     * @param value the value
     * @return the text, such as {@code 0.1}, {@code 1e+06} or {@code nan}
     */
    public static String text(float value) {
        if (!Float.isFinite(value)) {
            return notFinite(value);
        }
        float size = Math.abs(value);
        BigDecimal exact = new BigDecimal(size);
        BigDecimal digits = shortest(Float.toString(size), exact, decimal -> decimal.floatValue() == size);
        return sign(value) + layout(digits, exact, FLOAT_LIMIT);
    }

    private static String notFinite(double value) {
        return Double.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
    }

    private static String sign(double value) {
        return Math.copySign(1.0, value) < 0 ? "-" : "";
    }

    /** The digits that Java has found, or one digit if that is enough. */
    private static BigDecimal shortest(String found, BigDecimal exact, Predicate<BigDecimal> isValue) {
        BigDecimal digits = new BigDecimal(found).stripTrailingZeros();
        if (digits.precision() == 2) {
            BigDecimal one = exact.round(ONE_DIGIT);
            return isValue.test(one) ? one : digits;
        }
        return digits;
    }

    private static String layout(BigDecimal digits, BigDecimal exact, BigDecimal limit) {
        boolean positional = exact.signum() == 0
                || exact.compareTo(SMALLEST_POSITIONAL) >= 0 && exact.compareTo(limit) < 0;
        if (positional) {
            return (digits.scale() < 1 ? digits.setScale(1) : digits).toPlainString();
        }
        String unscaled = digits.unscaledValue().toString();
        int exponent = digits.precision() - digits.scale() - 1;
        return unscaled.charAt(0) + (unscaled.length() > 1 ? "." + unscaled.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}
