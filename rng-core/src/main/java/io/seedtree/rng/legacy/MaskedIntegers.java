package io.seedtree.rng.legacy;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.IntegerType;
import io.seedtree.rng.sampler.internal.Sizes;
import java.math.BigInteger;

/**
 * Uniform integers by masked rejection, as {@code randint} draws them. One object serves one call: 8- and
 * 16-bit integers and bools are cut from 32-bit words, and what is left of the last word is lost.
 */
final class MaskedIntegers {

    /** The integers of {@code tomaxint}: a word without its last bit. */
    static final LegacyLong NONNEGATIVE = source -> source.bits().nextLong() >>> 1;

    private static final int WORD_BITS = Integer.SIZE;

    private final BitGenerator bits;
    private final long range;
    private final long mask;
    /** The bits of a draw: 1, 8, 16, 32 or 64. */
    private final int width;
    private int word;
    private int piecesLeft;

    /**
     * Makes a source of integers in [0, range].
     *
     * @param range the closed width of the interval, read as unsigned; it fits the type
     */
    MaskedIntegers(BitGenerator bits, IntegerType type, long range) {
        this.bits = bits;
        this.range = range;
        this.mask = range == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(range);
        this.width = type.bits() < WORD_BITS ? type.bits() : range >>> WORD_BITS == 0 ? WORD_BITS : Long.SIZE;
    }

    /** {@code randint(low, high, size, type)}, each value widened to 64 bits. */
    static long[] draw(BitGenerator bits, IntegerType type, BigInteger low, BigInteger high, int size) {
        long[] values = new long[Sizes.check(size)];
        if (size > 0) {
            long range = type.closedRange("randint", low, high, false);
            MaskedIntegers source = new MaskedIntegers(bits, type, range);
            long offset = low.longValue();
            for (int i = 0; i < size; i++) {
                values[i] = offset + source.next();
            }
        }
        return values;
    }

    static byte[] bytes(BitGenerator bits, IntegerType type, long low, long high, int size) {
        long[] wide = draw(bits, type, low, high, size);
        byte[] values = new byte[size];
        for (int i = 0; i < size; i++) {
            values[i] = (byte) wide[i];
        }
        return values;
    }

    static short[] shorts(BitGenerator bits, IntegerType type, long low, long high, int size) {
        long[] wide = draw(bits, type, low, high, size);
        short[] values = new short[size];
        for (int i = 0; i < size; i++) {
            values[i] = (short) wide[i];
        }
        return values;
    }

    static int[] ints(BitGenerator bits, IntegerType type, long low, long high, int size) {
        long[] wide = draw(bits, type, low, high, size);
        int[] values = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = (int) wide[i];
        }
        return values;
    }

    static boolean[] booleans(BitGenerator bits, long low, long high, int size) {
        long[] wide = draw(bits, IntegerType.BOOL, low, high, size);
        boolean[] values = new boolean[size];
        for (int i = 0; i < size; i++) {
            values[i] = wide[i] != 0;
        }
        return values;
    }

    private static long[] draw(BitGenerator bits, IntegerType type, long low, long high, int size) {
        return draw(bits, type, BigInteger.valueOf(low), BigInteger.valueOf(high), size);
    }

    /** The next integer above the lower bound. A range of 0 consumes nothing. */
    long next() {
        if (range == 0) {
            return 0;
        }
        long value;
        do {
            value = draw() & mask;
        } while (Long.compareUnsigned(value, range) > 0);
        return value;
    }

    private long draw() {
        if (width == Long.SIZE) {
            return bits.nextLong();
        }
        return width == WORD_BITS ? bits.nextInt() : piece();
    }

    private int piece() {
        if (piecesLeft == 0) {
            word = bits.nextInt();
            piecesLeft = WORD_BITS / width;
        } else {
            word >>>= width;
        }
        piecesLeft--;
        return word;
    }
}
