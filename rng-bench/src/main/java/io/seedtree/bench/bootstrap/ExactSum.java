package io.seedtree.bench.bootstrap;

import java.util.Arrays;

/**
 * A sum of doubles without error, rounded once to the nearest double, ties to even: Python's {@code
 * math.fsum}. Order does not matter. State: 536 bytes.
 *
 * <p>It differs from {@code fsum} in one thing: a sum whose parts overflow on the way, but whose value does
 * not, is that value here and an {@code OverflowError} there.
 *
 * <p>For one thread at a time.
 */
final class ExactSum {

    /*
     * Design. Radford Neal, "Fast Exact Summation Using Small and Large Superaccumulators" (2015), the small
     * one: a number of 2144 bits in chunks of 32, each in a signed 64-bit word. Chunk k counts units of
     * 2^(32 k - 1075); a mantissa, shifted by the low five bits of its exponent, goes into two chunks.
     * A summand is less than 2^52 + 2^32 units of a chunk, so 1024 of them may come before the carries
     * must be passed on.
     */

    private static final int CHUNKS = 67;
    private static final int UNIT_EXPONENT = -1075;
    private static final int SUMMANDS_BETWEEN_CARRIES = 1024;

    private static final long CHUNK_MASK = 0xFFFFFFFFL;
    private static final int EXPONENT_MASK = 0x7FF;
    private static final long HIDDEN_BIT = 0x0010000000000000L;
    private static final long FRACTION_MASK = 0x000FFFFFFFFFFFFFL;

    private final long[] chunks = new long[CHUNKS];
    private int room = SUMMANDS_BETWEEN_CARRIES;
    /** The sum of the infinities and NaNs. */
    private double special;
    /** The sum of the infinities. */
    private double infinities;

    /** Makes an empty sum. */
    ExactSum() {
        // All zero.
    }

    /** Empties the sum. */
    void clear() {
        Arrays.fill(chunks, 0);
        room = SUMMANDS_BETWEEN_CARRIES;
        special = 0.0;
        infinities = 0.0;
    }

    /**
     * Adds a value.
     *
     * @param value the value
     */
    void add(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52) & EXPONENT_MASK;
        long mantissa = bits & FRACTION_MASK;
        if (exponent == EXPONENT_MASK) {
            special += value;
            infinities += Double.isNaN(value) ? 0.0 : value;
            return;
        }
        if (exponent == 0) {
            exponent = 1;
        } else {
            mantissa |= HIDDEN_BIT;
        }
        if (room == 0) {
            passCarries();
        }
        room--;
        int chunk = exponent >>> 5;
        int shift = exponent & 31;
        long sign = bits >> 63;
        chunks[chunk] += (mantissa << shift & CHUNK_MASK ^ sign) - sign;
        chunks[chunk + 1] += (mantissa >>> 32 - shift ^ sign) - sign;
    }

    /**
     * Returns the sum of what was added so far. An empty sum, and one of negative zeros, is 0.0.
     *
     * @return the nearest double; an infinity or NaN if one was added
     * @throws ArithmeticException if infinities of both signs were added, or if the sum is too large
     */
    double value() {
        if (Double.isNaN(infinities)) {
            throw new ArithmeticException("an exact sum of infinities of both signs");
        }
        if (special != 0.0) {
            return special;
        }
        passCarries();
        boolean negative = chunks[CHUNKS - 1] < 0;
        if (negative) {
            negate();
        }
        double size = size();
        if (negative) {
            negate();
        }
        if (Double.isInfinite(size)) {
            throw new ArithmeticException("the exact sum is too large for a double");
        }
        return negative ? -size : size;
    }

    /** Leaves 32 bits in every chunk but the last one, which has the sign. */
    private void passCarries() {
        long carry = 0;
        for (int k = 0; k < CHUNKS - 1; k++) {
            long chunk = chunks[k] + carry;
            chunks[k] = chunk & CHUNK_MASK;
            carry = chunk >> 32;
        }
        chunks[CHUNKS - 1] += carry;
        room = SUMMANDS_BETWEEN_CARRIES;
    }

    private void negate() {
        for (int k = 0; k < CHUNKS; k++) {
            chunks[k] = -chunks[k];
        }
        passCarries();
    }

    /** The double nearest to a sum that is not negative. */
    private double size() {
        int top = CHUNKS - 1;
        while (top > 3 && chunks[top] == 0) {
            top--;
        }
        boolean rest = false;
        for (int k = 0; k < top - 3; k++) {
            rest |= chunks[k] != 0;
        }
        return nearest(chunks[top] << 32 | chunks[top - 1], chunks[top - 2] << 32 | chunks[top - 3], rest,
                32 * (top - 3) + UNIT_EXPONENT);
    }

    /**
     * Returns the double nearest to a number of 128 bits, ties to even.
     *
     * @param high the high 64 bits, read as unsigned
     * @param low the low 64 bits, read as unsigned
     * @param rest whether there is something more below the lowest bit, which counts only if the number has
     *     more than 64 bits
     * @param exponent the exponent of the lowest bit; the number has no bits below 2^-1075, where the last
     *     one is zero
     * @return the double, infinite if it is too large
     */
    static double nearest(long high, long low, boolean rest, int exponent) {
        if (high == 0) {
            return low == 0 ? 0.0 : nearest(low, 0, rest, exponent - 64);
        }
        int zeros = Long.numberOfLeadingZeros(high);
        long top = zeros == 0 ? high : high << zeros | low >>> 64 - zeros;
        boolean more = rest || low << zeros != 0;
        long mantissa = top >>> 11;
        long cut = top & 0x7FF;
        if (cut > 0x400 || cut == 0x400 && (more || (mantissa & 1) != 0)) {
            mantissa++;
        }
        // Exact: what lies below the normal doubles has no bits below 2^-1074 and was not rounded.
        return Math.scalb((double) mantissa, exponent + 64 + 11 - zeros);
    }
}
