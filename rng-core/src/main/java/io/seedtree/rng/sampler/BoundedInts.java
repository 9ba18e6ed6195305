package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.Words;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;

/**
 * Arrays of uniform 32-bit integers of an interval: {@code integers(low, high, dtype=int32)}. The values are
 * those of {@link BoundedIntegers}.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. The words are drawn into the array, block by block, and each value is written where its word was, or
 * before that.
 */
public final class BoundedInts implements PiecewiseSampler<int[]> {

    private static final long MASK_32 = 0xFFFFFFFFL;

    private final int low;
    private final long range;

    /** The closed interval of a width, which may go around modulo 2^32, as unsigned values do. */
    BoundedInts(int low, long range) {
        this.low = low;
        this.range = range;
    }

    /**
     * Returns the sampler of a half-open interval.
     *
     * @param low the lowest value
     * @param high one above the highest value, at most 2^31
     * @return the sampler
     * @throws IllegalArgumentException if the interval is empty or a value is not an {@code int}
     */
    public static BoundedInts of(long low, long high) {
        return new BoundedInts((int) low, IntegerType.INT32.closedRange("integers", BigInteger.valueOf(low),
                BigInteger.valueOf(high), false));
    }

    /**
     * Fills an array with the values of as many single draws.
     *
     * @param bits the source of random words
     * @param values the array to fill
     */
    public void fill(BitGenerator bits, int[] values) {
        fill(bits, values, 0, values.length);
    }

    /**
     * Fills a range of an array with the values of as many single draws.
     *
     * @param bits the source of random words
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public void fill(BitGenerator bits, int[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (to - from >= Words.SHORTEST) {
            PiecewiseSampler.fill(this, bits, values, from, to);
        } else {
            for (int i = from; i < to; i++) {
                values[i] = (int) BoundedIntegers.bounded(bits, low, range);
            }
        }
    }

    @Override
    public Piece decode(BitGenerator bits, int words, int[] values, int from) {
        int to = from + words;
        if (range == 0) {
            Arrays.fill(values, from, to, low);
            return new Piece(words, 0);
        }
        long width = range + 1;
        long threshold = BoundedIntegers.threshold32(range);
        int i = from;
        for (int left = words; left > 0;) {
            int count = Math.min(left, 2 * Words.BLOCK);
            bits.fill(values, i, i + count);
            left -= count;
            if (rejects(values, i, i + count, width, threshold)) {
                i = multiplyAccepted(values, i, i + count, width, threshold);
            } else {
                multiply(values, i, i + count, width);
                i += count;
            }
        }
        return new Piece(i - from, words);
    }

    /* As in BoundedIntegers: loops without branches, the first two in a form that compilers make vectors of. */

    private static boolean rejects(int[] words, int from, int to, long width, long threshold) {
        long differences = 0;
        for (int i = from; i < to; i++) {
            differences |= ((words[i] & MASK_32) * width & MASK_32) - threshold;
        }
        return differences < 0;
    }

    private void multiply(int[] values, int from, int to, long width) {
        for (int i = from; i < to; i++) {
            values[i] = low + (int) ((values[i] & MASK_32) * width >>> 32);
        }
    }

    private int multiplyAccepted(int[] values, int from, int to, long width, long threshold) {
        int i = from;
        for (int drawn = from; drawn < to; drawn++) {
            long product = (values[drawn] & MASK_32) * width;
            values[i] = low + (int) (product >>> 32);
            i += 1 + (int) ((product & MASK_32) - threshold >> 63);
        }
        return i;
    }

    @Override
    public boolean drawsHalfWords() {
        return true;
    }

    @Override
    public boolean hasValuePerWord() {
        return range == 0 || BoundedIntegers.threshold32(range) == 0;
    }
}
