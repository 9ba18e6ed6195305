package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Sizes;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Arrays of uniform integers in each of NumPy's types: {@code integers(low, high, size, dtype, endpoint)}.
 *
 * <p>The arrays have the Java type of the same width, and unsigned values are its bits: read them with
 * {@link Byte#toUnsignedInt}, {@link Short#toUnsignedInt}, {@link Integer#toUnsignedLong} or
 * {@link Long#toUnsignedString}. 8- and 16-bit integers and bools are cut from 32-bit words, and the rest of
 * a word is dropped at the end of each call. Size 0 gives an empty array without a look at the bounds, as in
 * NumPy.
 *
 * <p>In all methods, {@code high} is one above the highest value, or the highest value itself if
 * {@code endpoint}; and a bound outside the type, an empty interval and a negative size are refused with an
 * {@link IllegalArgumentException}.
 *
 * <p>For any thread, with a bit generator that it owns.
 */
public final class IntegerArrays {

    private static final String METHOD = "integers";

    private IntegerArrays() {
    }

    /**
     * Draws {@code int8} or {@code uint8}.
     *
     * @param bits the source of random words
     * @param type {@link IntegerType#INT8} or {@link IntegerType#UINT8}
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} belongs to the interval
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the type is another one, a bound is outside of it, the
     *     interval is empty, or {@code size} is negative
     */
    public static byte[] bytes(BitGenerator bits, IntegerType type, long low, long high, int size,
            boolean endpoint) {
        byte[] values = new byte[Sizes.check(size)];
        if (size > 0) {
            PieceSource source =
                    new PieceSource(bits, requireBits(type, Byte.SIZE), range(type, low, high, endpoint));
            for (int i = 0; i < size; i++) {
                values[i] = (byte) (low + source.next());
            }
        }
        return values;
    }

    /**
     * Draws {@code int16} or {@code uint16}.
     *
     * @param bits the source of random words
     * @param type {@link IntegerType#INT16} or {@link IntegerType#UINT16}
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} belongs to the interval
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the type is another one, a bound is outside of it, the
     *     interval is empty, or {@code size} is negative
     */
    public static short[] shorts(BitGenerator bits, IntegerType type, long low, long high, int size,
            boolean endpoint) {
        short[] values = new short[Sizes.check(size)];
        if (size > 0) {
            PieceSource source =
                    new PieceSource(bits, requireBits(type, Short.SIZE), range(type, low, high, endpoint));
            for (int i = 0; i < size; i++) {
                values[i] = (short) (low + source.next());
            }
        }
        return values;
    }

    /**
     * Draws {@code bool}.
     *
     * @param bits the source of random words
     * @param low the lowest value, 0 or 1
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} belongs to the interval
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code size}
     *     is negative
     */
    public static boolean[] booleans(BitGenerator bits, long low, long high, int size, boolean endpoint) {
        boolean[] values = new boolean[Sizes.check(size)];
        if (size > 0) {
            if (range(IntegerType.BOOL, low, high, endpoint) == 0) {
                Arrays.fill(values, low == 1);
            } else {
                fillBits(bits, values);
            }
        }
        return values;
    }

    /**
     * Draws {@code int32} or {@code uint32}.
     *
     * @param bits the source of random words
     * @param type {@link IntegerType#INT32} or {@link IntegerType#UINT32}
     * @param low the lowest value
     * @param high the end of the interval
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} belongs to the interval
     * @return the values in order of drawing
     * @throws IllegalArgumentException if the type is another one, a bound is outside of it, the
     *     interval is empty, or {@code size} is negative
     */
    public static int[] ints(BitGenerator bits, IntegerType type, long low, long high, int size,
            boolean endpoint) {
        requireBits(type, Integer.SIZE);
        int[] values = new int[Sizes.check(size)];
        if (size > 0) {
            new BoundedInts((int) low, range(type, low, high, endpoint)).fill(bits, values);
        }
        return values;
    }

    /**
     * Draws {@code uint64}.
     *
     * @param bits the source of random words
     * @param low the lowest value
     * @param high the end of the interval, up to 2^64
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} belongs to the interval
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code size}
     *     is negative
     */
    public static long[] uint64(BitGenerator bits, BigInteger low, BigInteger high, int size,
            boolean endpoint) {
        return widened(bits, IntegerType.UINT64, low, high, size, endpoint);
    }

    /**
     * Draws integers of any type, each widened to 64 bits: signed ones with their sign, unsigned ones with
     * zeros.
     *
     * @param bits the source of random words
     * @param type the type to draw
     * @param low the lowest value
     * @param high the end of the interval, up to 2^64
     * @param size the number of values, at least 0
     * @param endpoint whether {@code high} belongs to the interval
     * @return the values in order of drawing
     * @throws IllegalArgumentException if a bound is outside the type, the interval is empty, or {@code size}
     *     is negative
     */
    public static long[] widened(
            BitGenerator bits, IntegerType type, BigInteger low, BigInteger high, int size,
            boolean endpoint) {
        long[] values = new long[Sizes.check(size)];
        if (size == 0) {
            return values;
        }
        long range = type.closedRange(METHOD, low, high, endpoint);
        long offset = low.longValue();
        if (type.bits() >= Integer.SIZE) {
            for (int i = 0; i < size; i++) {
                values[i] = type.widen(BoundedIntegers.bounded(bits, offset, range));
            }
        } else {
            PieceSource source = new PieceSource(bits, type.bits(), range);
            for (int i = 0; i < size; i++) {
                values[i] = type.widen(offset + source.next());
            }
        }
        return values;
    }

    /** One bit a value, the lowest of a word first: what a PieceSource does, too, but faster. */
    private static void fillBits(BitGenerator bits, boolean[] values) {
        for (int from = 0; from < values.length; from += Integer.SIZE) {
            int word = bits.nextInt();
            int count = Math.min(Integer.SIZE, values.length - from);
            for (int i = 0; i < count; i++) {
                values[from + i] = (word >>> i & 1) != 0;
            }
        }
    }

    private static long range(IntegerType type, long low, long high, boolean endpoint) {
        return type.closedRange(METHOD, BigInteger.valueOf(low), BigInteger.valueOf(high), endpoint);
    }

    private static int requireBits(IntegerType type, int bits) {
        if (type.bits() != bits) {
            throw new IllegalArgumentException("integers: dtype must have " + bits + " bits: " + type);
        }
        return bits;
    }
}
