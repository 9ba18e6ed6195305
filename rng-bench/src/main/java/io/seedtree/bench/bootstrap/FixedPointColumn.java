package io.seedtree.bench.bootstrap;

import io.seedtree.rng.math.Unsigned;
import java.util.Optional;

/**
 * A column as integers of 128 bits, so that an exact sum of resampled values is one pair of additions a value
 * and one rounding at the end.
 *
 * <p>Immutable and safe to share.
 */
final class FixedPointColumn {

    /*
     * Design. The values are multiples of the same power of two, that of the lowest bit that any of them has.
     * Those of one column lie close enough together as a rule; where they do not, there is
     * the ExactSum of any doubles.
     */

    /** The bits of the largest sum, without the sign. */
    private static final int MAX_BITS = 127;

    /** Low and high word of each value in turn. */
    private final long[] words;
    /** The exponent of the lowest bit. */
    private final int exponent;

    private FixedPointColumn(long[] words, int exponent) {
        this.words = words;
        this.exponent = exponent;
    }

    /**
     * Converts a column.
     *
     * @param values the values, all finite
     * @return the column, or nothing if the values are too far apart for sums of as many as there are
     */
    static Optional<FixedPointColumn> of(double[] values) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (double value : values) {
            if (value != 0.0) {
                long mantissa = mantissa(value);
                lowest = Math.min(lowest, unit(value) + Long.numberOfTrailingZeros(mantissa));
                highest = Math.max(highest, unit(value) + Long.SIZE - Long.numberOfLeadingZeros(mantissa));
            }
        }
        if (lowest > highest) {
            return Optional.of(new FixedPointColumn(new long[2 * values.length], 0));
        }
        int countBits = Long.SIZE - Long.numberOfLeadingZeros(values.length);
        if (highest - lowest + countBits > MAX_BITS) {
            return Optional.empty();
        }
        long[] words = new long[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            store(values[i], values[i] == 0.0 ? 0 : unit(values[i]) - lowest, words, 2 * i);
        }
        return Optional.of(new FixedPointColumn(words, lowest));
    }

    private static long mantissa(double value) {
        long fraction = Double.doubleToRawLongBits(value) & 0x000FFFFFFFFFFFFFL;
        return Math.abs(value) < Double.MIN_NORMAL ? fraction : fraction | 0x0010000000000000L;
    }

    /** The exponent of the lowest bit that a double of this size can have. */
    private static int unit(double value) {
        return Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    }

    /** Writes a mantissa times 2^shift; a negative shift drops zeros. */
    private static void store(double value, int shift, long[] words, int at) {
        long mantissa = mantissa(value);
        long low = shift < 0 ? mantissa >>> -shift : shift < 64 ? mantissa << shift : 0;
        long high = shift <= 0 ? 0 : shift < 64 ? mantissa >>> 64 - shift : mantissa << shift - 64;
        if (value < 0) {
            low = -low;
            high = ~high + (low == 0 ? 1 : 0);
        }
        words[at] = low;
        words[at + 1] = high;
    }

    /**
     * Returns the sum of the values at some places: {@code math.fsum(values[indices])}.
     *
     * @param indices the places, at most as many as there are values
     * @return the sum, correctly rounded
     */
    double sum(long[] indices) {
        long low = 0;
        long high = 0;
        for (long index : indices) {
            int at = 2 * (int) index;
            long summand = words[at];
            low += summand;
            high += words[at + 1] + Unsigned.carry(low, summand);
        }
        boolean negative = high < 0;
        if (negative) {
            low = -low;
            high = ~high + (low == 0 ? 1 : 0);
        }
        double size = nearest(high, low, exponent);
        return negative ? -size : size;
    }

    /** The double nearest to an unsigned number of 128 bits, ties to even; none is below the least double. */
    private static double nearest(long high, long low, int exponent) {
        if (high == 0) {
            return low == 0 ? 0.0 : nearest(low, 0, exponent - 64);
        }
        int zeros = Long.numberOfLeadingZeros(high);
        long top = zeros == 0 ? high : high << zeros | low >>> 64 - zeros;
        boolean more = low << zeros != 0;
        long mantissa = top >>> 11;
        long cut = top & 0x7FF;
        if (cut > 0x400 || cut == 0x400 && (more || (mantissa & 1) != 0)) {
            mantissa++;
        }
        // Exact: what lies below the normal doubles has no bits below 2^-1074 and was not rounded.
        return Math.scalb((double) mantissa, exponent + 64 + 11 - zeros);
    }
}
