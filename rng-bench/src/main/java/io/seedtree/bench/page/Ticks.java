package io.seedtree.bench.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round numbers for axes. */
final class Ticks {

    /*
     * Design. In decimal numbers, so that three steps of 0.1 are 0.3. As many ticks as there is room for on
     * a telephone, where a character is the larger in proportion.
     */

    private static final int MOST = 6;
    private static final int[] ROUND = {1, 2, 5, 10};
    /** Characters beside one another, with the space between two labels. */
    private static final int ROOM = 46;
    private static final int LONGEST_PLAIN = 9;
    private static final MathContext FEW_DIGITS = new MathContext(6);
    private static final double GREATEST_PLAIN = 1e5;
    private static final double LEAST_PLAIN = 1e-3;

    private Ticks() {
    }

    /** Multiples of 1, 2 or 5 times a power of ten. */
    static List<Tick> linear(double low, double high) {
        if (low == high) {
            return List.of(new Tick(low, text(new BigDecimal(low).round(FEW_DIGITS).stripTrailingZeros())));
        }
        List<Tick> ticks = List.of();
        for (int most = MOST; most >= 2 && (ticks.isEmpty() || !fit(ticks)); most--) {
            ticks = multiples(BigDecimal.valueOf(low), BigDecimal.valueOf(high), most);
        }
        return ticks;
    }

    private static List<Tick> multiples(BigDecimal low, BigDecimal high, int most) {
        BigDecimal least = high.subtract(low).divide(BigDecimal.valueOf(most), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        BigDecimal step = power;
        for (int i = 0; step.compareTo(least) < 0; i++) {
            step = power.multiply(BigDecimal.valueOf(ROUND[i]));
        }
        List<Tick> ticks = new ArrayList<>();
        BigDecimal value = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (; value.compareTo(high) <= 0; value = value.add(step)) {
            ticks.add(new Tick(value.doubleValue(), text(value)));
        }
        return ticks;
    }

    /** Powers of ten; where these are few, 2 and 5 times them, too; where there are none, what a straight axis has. */
    static List<Tick> logarithmic(double low, double high) {
        int first = exponent(low);
        int last = exponent(high);
        List<Tick> ticks = new ArrayList<>();
        int every = Math.ceilDiv(last - first + 1, MOST);
        int[] factors = last - first <= 2 ? new int[] {1, 2, 5} : new int[] {1};
        for (int exponent = first; exponent <= last; exponent += every) {
            for (int factor : factors) {
                BigDecimal value = BigDecimal.valueOf(factor).scaleByPowerOfTen(exponent);
                if (value.doubleValue() >= low && value.doubleValue() <= high) {
                    ticks.add(new Tick(value.doubleValue(), power(factor, exponent, value)));
                }
            }
        }
        return ticks.isEmpty() ? linear(low, high) : ticks;
    }

    /** The exponent of a value; that of a power of ten is safe from rounding. */
    private static int exponent(double value) {
        return (int) Math.floor(Math.log10(value) + 1e-9);
    }

    private static String power(int factor, int exponent, BigDecimal value) {
        if (value.doubleValue() >= LEAST_PLAIN && value.doubleValue() <= GREATEST_PLAIN) {
            return text(value);
        }
        return (factor == 1 ? "" : factor + "·") + "10^" + exponent;
    }

    private static boolean fit(List<Tick> ticks) {
        int longest = ticks.stream().mapToInt(tick -> tick.label().length()).max().orElse(0);
        return ticks.size() * (longest + 2) <= ROOM;
    }

    /** A number with all decimals of its scale; one that is long, in powers of ten if that is shorter. */
    private static String text(BigDecimal value) {
        String plain = String.format(Locale.ROOT, "%,." + Math.max(value.scale(), 0) + "f", value);
        String powers = value.stripTrailingZeros().toString().replace("E", "e");
        return plain.length() > LONGEST_PLAIN && powers.length() < plain.length() ? powers : plain;
    }
}
