package io.seedtree.bench.measure;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as the tables and pictures show them. */
final class Numbers {

    private Numbers() {
    }

    /**
     * Prints a number that somebody wrote down.
     *
     * @param value the number
     * @return its digits, without those that say nothing
     */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /**
     * Prints a figure.
     *
     * @param value the figure
     * @return about three digits
     */
    static String rounded(double value) {
        return format(value, value);
    }

    /**
     * Prints a figure with its spread.
     *
     * @param value the figure
     * @param spread its spread
     * @return both, with as many decimals
     */
    static String withSpread(double value, double spread) {
        return format(value, value) + " ± " + format(spread, value);
    }

    /** As many decimals as three digits of the scale have. */
    private static String format(double value, double scale) {
        int decimals = scale < 10 ? 2 : scale < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /**
     * Prints a count.
     *
     * @param count the count
     * @return it, with a comma before every three digits
     */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
