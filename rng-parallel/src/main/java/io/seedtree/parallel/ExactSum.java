package io.seedtree.parallel;

import java.util.Arrays;

/**
 * A sum of doubles without rounding: however many values are added, in any order and any grouping,
 * {@link #value()} is the true sum rounded once (to the nearest double, ties to even). Size: about 600 bytes.
 *
 * <p>For finite values that is Python's {@code math.fsum}, down to the sign of zero: a sum of nothing, of
 * zeros of any sign, or of values that cancel is 0.0. Where Python raises an error, this class goes on, so
 * that the result never depends on the order: a true sum beyond the greatest double is an infinity, one that
 * comes back from there is exact, infinities of both signs or a NaN make NaN.
 *
 * <p>Partial sums of several threads are put together by {@link #merge}:
 * {@code stream.collect(ExactSum::new, ExactSum::add, ExactSum::merge).value()} has the same bits for every
 * schedule. For one thread at a time; {@link #value()} and the argument of {@link #merge} are only read.
 */
public final class ExactSum {

    /*
     * Design. The "small superaccumulator" of Radford Neal, "Fast exact summation using small and large
     * superaccumulators", 2015: the sum as a fixed-point number in digits of 32 bits, each in a long. A
     * double is added to two digits without a carry, since the upper 31 bits of a digit are room for sums.
     * The unit of the lowest digit is 2^-1074, the smallest double. The greatest finite double ends at bit
     * 2097; with 63 more bits for the number of values and one for the sign the sum fits in 68 digits, so it
     * cannot overflow.
     */

    private static final int DIGITS = 68;
    private static final int DIGIT_SHIFT = 5;
    private static final int DIGIT_BITS = 1 << DIGIT_SHIFT;
    private static final long DIGIT_MASK = 0xFFFFFFFFL;

    private static final int FRACTION_BITS = 52;
    private static final long FRACTION_MASK = 0x000F_FFFF_FFFF_FFFFL;
    private static final long HIDDEN_BIT = 0x0010_0000_0000_0000L;
    private static final int EXPONENT_MASK = 0x7FF;

    /** The exponent of the lowest digit's unit. */
    private static final int UNIT_EXPONENT = -1074;

    /**
     * The number of additions until carries must go. One adds less than 2^52 + 2^32 to a digit; after carries
     * it is below 2^32.
     */
    private static final int ROOM = 2000;

    /**
     * The sum of the finite values, lowest digit first; all but the last are meant without a sign, once
     * carries have gone.
     */
    private final long[] digits;
    /** How many additions the digits have room for. */
    private int room;
    /** The sum of the values that are not finite: 0.0, an infinity or NaN. */
    private double special;

    /** Makes a sum of nothing. */
    public ExactSum() {
        digits = new long[DIGITS];
        room = ROOM;
    }

    private ExactSum(ExactSum other) {
        digits = other.digits.clone();
        room = other.room;
        special = other.special;
    }

    /**
     * Adds a value.
     *
     * @param value the value
     */
    public void add(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> FRACTION_BITS) & EXPONENT_MASK;
        if (exponent == EXPONENT_MASK) {
            special += value;
            return;
        }
        long significand = bits & FRACTION_MASK;
        if (exponent == 0) {
            exponent = 1;
        } else {
            significand |= HIDDEN_BIT;
        }
        if (room == 0) {
            carry();
        }
        room--;
        int position = exponent - 1;
        int shift = position & DIGIT_BITS - 1;
        long low = significand << shift & DIGIT_MASK;
        long high = significand >>> DIGIT_BITS - shift;
        long sign = bits >> 63;
        int digit = position >>> DIGIT_SHIFT;
        digits[digit] += (low ^ sign) - sign;
        digits[digit + 1] += (high ^ sign) - sign;
    }

    /**
     * Adds values.
     *
     * @param values the values
     */
    public void addAll(double... values) {
        for (double value : values) {
            add(value);
        }
    }

    /**
     * Adds all values of another sum.
     *
     * @param other the other sum, left as it is
     */
    public void merge(ExactSum other) {
        int needed = ROOM - other.room + 1;
        if (room < needed) {
            carry();
        }
        room = Math.max(0, room - needed);
        for (int i = 0; i < DIGITS; i++) {
            digits[i] += other.digits[i];
        }
        special += other.special;
    }

    /** Makes this a sum of nothing again. */
    public void clear() {
        Arrays.fill(digits, 0);
        room = ROOM;
        special = 0.0;
    }

    /**
     * Returns the sum of the values so far.
     *
     * @return the true sum, rounded once
     */
    public double value() {
        if (special != 0.0) {
            return Double.isNaN(special) ? Double.NaN : special;
        }
        ExactSum sum = new ExactSum(this);
        sum.carry();
        if (sum.digits[DIGITS - 1] >= 0) {
            return sum.rounded();
        }
        for (int i = 0; i < DIGITS; i++) {
            sum.digits[i] = -sum.digits[i];
        }
        sum.carry();
        return -sum.rounded();
    }

    /** Lets every digit but the last hold its 32 bits only. */
    private void carry() {
        long carry = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            long digit = digits[i] + carry;
            digits[i] = digit & DIGIT_MASK;
            carry = digit >> DIGIT_BITS;
        }
        digits[DIGITS - 1] += carry;
        room = ROOM;
    }

    /**
     * The nearest double of digits without a sign. The conversion of a long rounds as wanted, if it sees what
     * is cut off.
     */
    private double rounded() {
        int top = DIGITS - 1;
        while (top > 0 && digits[top] == 0) {
            top--;
        }
        if (digits[top] == 0) {
            return 0.0;
        }
        int lead = Long.numberOfLeadingZeros(digits[top]) - DIGIT_BITS;
        long word =
                (digits[top] << DIGIT_BITS | digit(top - 1)) << lead | digit(top - 2) >>> DIGIT_BITS - lead;
        boolean cut = (digit(top - 2) << lead & DIGIT_MASK) != 0;
        for (int i = top - 3; i >= 0; i--) {
            cut |= digits[i] != 0;
        }
        long leading63 = word >>> 1 | word & 1 | (cut ? 1 : 0);
        return Math.scalb((double) leading63, DIGIT_BITS * (top - 1) - lead + 1 + UNIT_EXPONENT);
    }

    private long digit(int index) {
        return index < 0 ? 0 : digits[index];
    }

    /** Returns the {@link #value()} in decimal. */
    @Override
    public String toString() {
        return Double.toString(value());
    }
}
