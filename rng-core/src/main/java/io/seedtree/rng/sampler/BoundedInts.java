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
        long[] drawn = Words.block(words);
        int i = from;
        for (int left = words; left > 0;) {
            int count = Math.min(left, drawn.length);
            bits.fillUnsignedInts(drawn, 0, count);
            left -= count;
            i = BoundedIntegers.mayReject32(drawn, 0, count, width, threshold)
                    ? multiplyAccepted(drawn, count, width, threshold, values, i)
                    : multiply(drawn, count, width, values, i);
        }
        return new Piece(i - from, words);
    }

    /* As in BoundedIntegers: loops without branches, the first in a form that compilers make vectors of. */

    private int multiply(long[] words, int count, long width, int[] values, int at) {
        for (int k = 0; k < count; k++) {
            values[at + k] = low + (int) (words[k] * width >>> 32);
        }
        return at + count;
    }

    private int multiplyAccepted(long[] words, int count, long width, long threshold, int[] values, int at) {
        int i = at;
        for (int k = 0; k < count; k++) {
            long product = words[k] * width;
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
