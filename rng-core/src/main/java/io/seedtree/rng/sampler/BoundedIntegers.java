package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.Words;
import io.seedtree.rng.math.Unsigned;
import io.seedtree.rng.sampler.internal.Inlined;
import io.seedtree.rng.sampler.internal.WordBlock;
import java.util.Arrays;
import java.util.Objects;

/**
 * Uniform 64-bit integers of an interval: {@code integers(low, high)} of NumPy's {@code Generator} with its
 * default type {@code int64}, and with {@code int32} and {@code uint32}, whose values are the same.
 * {@link IntegerArrays} has the other types.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. Daniel Lemire, "Fast Random Integer Generation in an Interval", ACM TOMACS 29 (2019), in 32 bits
 * where the range fits and in 64 bits else, as NumPy chooses. Ranges are closed widths (high - low), so that
 * all 2^64 values have one. A width of zero draws nothing. The masked rejection beside it is what NumPy
 * shuffles with; the two must not be exchanged, because they map words to values differently.
 */
public final class BoundedIntegers implements LongSampler, PiecewiseSampler<long[]> {

    private static final long MASK_32 = 0xFFFFFFFFL;

    private final long low;
    private final long range;

    private BoundedIntegers(long low, long range) {
        this.low = low;
        this.range = range;
    }

    /**
     * Returns the sampler of a half-open interval: {@code integers(low, high)}.
     *
     * @param low the lowest value
     * @param high one above the highest value
     * @return the sampler
     * @throws IllegalArgumentException if {@code low >= high}
     */
    public static BoundedIntegers of(long low, long high) {
        return new BoundedIntegers(low, range(low, high));
    }

    /**
     * Returns the sampler of an interval: {@code integers(low, high, endpoint=endpoint)}.
     *
     * @param low the lowest value
     * @param high one above the highest value, or with {@code endpoint} the highest value
     * @param endpoint whether {@code high} belongs to the interval
     * @return the sampler
     * @throws IllegalArgumentException if the interval is empty
     */
    public static BoundedIntegers of(long low, long high, boolean endpoint) {
        return endpoint ? ofClosed(low, high) : of(low, high);
    }

    /**
     * Returns the sampler of a closed interval: {@code integers(low, high, endpoint=True)}.
     *
     * @param low the lowest value
     * @param high the highest value
     * @return the sampler
     * @throws IllegalArgumentException if {@code low > high}
     */
    public static BoundedIntegers ofClosed(long low, long high) {
        return new BoundedIntegers(low, closedRange(low, high));
    }

    /**
     * Draws one value for bounds that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param low the lowest value
     * @param high one above the highest value, or with {@code endpoint} the highest value
     * @param endpoint whether {@code high} belongs to the interval
     * @return the value
     * @throws IllegalArgumentException if the interval is empty; nothing is drawn then
     */
    public static long draw(BitGenerator bits, long low, long high, boolean endpoint) {
        return bounded(bits, low, endpoint ? closedRange(low, high) : range(low, high));
    }

    @Override
    public long draw(BitGenerator bits) {
        return bounded(bits, low, range);
    }

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (to - from >= Words.SHORTEST) {
            PiecewiseSampler.fill(this, bits, values, from, to);
        } else {
            for (int i = from; i < to; i++) {
                values[i] = draw(bits);
            }
        }
    }

    @Override
    public Piece decode(BitGenerator bits, int words, long[] values, int from) {
        if (range == 0) {
            Arrays.fill(values, from, from + words, low);
            return new Piece(words, 0);
        }
        return drawsHalfWords() ? decode32(bits, words, values, from) : decode64(bits, words, values, from);
    }

    @Override
    public boolean drawsHalfWords() {
        return range >>> 32 == 0;
    }

    @Override
    public boolean hasValuePerWord() {
        return range == 0 || (drawsHalfWords() ? threshold32(range) : threshold64(range)) == 0;
    }

    private static long range(long low, long high) {
        if (low >= high) {
            throw new IllegalArgumentException("integers: low must be less than high: " + low + ", " + high);
        }
        return high - 1 - low;
    }

    private static long closedRange(long low, long high) {
        if (low > high) {
            throw new IllegalArgumentException(
                    "integers: low must not be greater than high: " + low + ", " + high);
        }
        return high - low;
    }

    /** In place: a value is written where its word was, or before that. */
    private Piece decode32(BitGenerator bits, int asked, long[] values, int from) {
        long width = range + 1;
        long threshold = threshold32(range);
        int i = from;
        for (int left = asked; left > 0;) {
            int end = i + Math.min(left, 2 * Words.BLOCK);
            bits.fillUnsignedInts(values, i, end);
            left -= end - i;
            i = mayReject32(values, i, end, width, threshold)
                    ? multiplyAccepted32(values, i, end, width, threshold)
                    : multiply32(values, i, end, width);
        }
        return new Piece(i - from, asked);
    }

    /** Whether a word is rejected. In a form that compilers make vectors of, like that of the next one. */
    static boolean mayReject32(long[] values, int from, int to, long width, long threshold) {
        long differences = 0;
        if (threshold != 0) {
            for (int k = from; k < to; k++) {
                differences |= (values[k] * width & MASK_32) - threshold;
            }
        }
        return differences < 0;
    }

    /** Replaces all words by their values; the index of the next value. */
    private int multiply32(long[] values, int from, int to, long width) {
        for (int k = from; k < to; k++) {
            values[k] = low + (values[k] * width >>> 32);
        }
        return to;
    }

    /** Keeps the values of words that are not rejected, without a branch for each; the index of the next value. */
    private int multiplyAccepted32(long[] values, int from, int to, long width, long threshold) {
        int i = from;
        for (int k = from; k < to; k++) {
            long product = values[k] * width;
            values[i] = low + (product >>> 32);
            i += 1 + (int) ((product & MASK_32) - threshold >> 63);
        }
        return i;
    }

    private Piece decode64(BitGenerator bits, int asked, long[] values, int from) {
        long width = range + 1;
        long threshold = threshold64(range);
        WordBlock block = new WordBlock(bits, asked);
        long[] middle = new long[block.capacity()];
        int i = from;
        while (block.hasMore()) {
            long[] words = block.draw();
            int drawn = block.end();
            if (mayReject(words, drawn, width, threshold)) {
                i = multiplyAccepted(words, drawn, width, threshold, values, i);
            } else {
                multiply(words, drawn, width, middle);
                System.arraycopy(words, 0, values, i, drawn);
                i += drawn;
            }
        }
        return new Piece(i - from, asked);
    }

    /** Whether a word may be rejected: to the last bit of the product but one. For vectors, too. */
    private static boolean mayReject(long[] words, int count, long width, long threshold) {
        if (threshold == 0) {
            return false;
        }
        long bound = (threshold >>> 1) + 1;
        long differences = 0;
        for (int k = 0; k < count; k++) {
            differences |= (words[k] * width >>> 1) - bound;
        }
        return differences < 0;
    }

    /**
     * Replaces all words by their values: the upper halves of products, made of products of half words. In two
     * loops, and with one index, because compilers make vectors of nothing larger.
     */
    private void multiply(long[] words, int count, long width, long[] middle) {
        if (width == 0) {
            for (int k = 0; k < count; k++) {
                words[k] += low;
            }
            return;
        }
        long width0 = width & MASK_32;
        long width1 = width >>> 32;
        for (int k = 0; k < count; k++) {
            middle[k] = (words[k] >>> 32) * width0 + ((words[k] & MASK_32) * width0 >>> 32);
        }
        for (int k = 0; k < count; k++) {
            long bits32 = middle[k];
            long more32 = (words[k] & MASK_32) * width1 + (bits32 & MASK_32);
            words[k] = low + (words[k] >>> 32) * width1 + (bits32 >>> 32) + (more32 >>> 32);
        }
    }

    /** As for half words. */
    private int multiplyAccepted(long[] words, int count, long width, long threshold, long[] values, int at) {
        int i = at;
        for (int k = 0; k < count; k++) {
            values[i] = low + Unsigned.multiplyHigh(words[k], width);
            i += Long.compareUnsigned(words[k] * width, threshold) < 0 ? 0 : 1;
        }
        return i;
    }

    /** The products whose low half is below this are rejected. */
    static long threshold32(long range) {
        return (MASK_32 - range) % (range + 1);
    }

    private static long threshold64(long range) {
        return range == -1 ? 0 : Long.remainderUnsigned(-1 - range, range + 1);
    }

    /**
     * Draws one value of a half-open interval: {@code integers(origin, bound)}.
     *
     * @param bits the source of random words
     * @param origin the lowest value
     * @param bound one above the highest value
     * @return the value
     * @throws IllegalArgumentException if {@code origin >= bound}; nothing is drawn then
     */
    public static long draw(BitGenerator bits, long origin, long bound) {
        if (origin >= bound) {
            throw new IllegalArgumentException("bound must be greater than origin: " + bound + ", " + origin);
        }
        return bounded(bits, origin, bound - 1 - origin);
    }

    /**
     * Draws one value of {@code [offset, offset + range]} without bias, by Lemire's multiplication. A range
     * of 0 draws nothing.
     *
     * @param bits the source of random words
     * @param offset the lowest value
     * @param range the highest value minus the lowest, read as unsigned
     * @return the value, modulo 2^64
     */
    static long bounded(BitGenerator bits, long offset, long range) {
        if (range >>> 32 == 0) {
            return range == 0 ? offset : offset + bounded32(bits, range);
        }
        return offset + (range == -1 ? bits.nextLong() : bounded64(bits, range));
    }

    /**
     * Draws one value of {@code [0, max]} without bias, by rejection under a mask: NumPy's
     * {@code random_interval}, the index source of its shuffles. A maximum of 0 draws nothing.
     *
     * @param bits the source of random words
     * @param max the highest value, at least 0
     * @return the value
     */
    static long interval(BitGenerator bits, long max) {
        if (max == 0) {
            return 0;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(max);
        long value;
        if (max <= MASK_32) {
            do {
                value = bits.nextInt() & mask;
            } while (value > max);
        } else {
            do {
                value = bits.nextLong() & mask;
            } while (value > max);
        }
        return value;
    }

    private static long bounded32(BitGenerator bits, long range) {
        long width = range + 1;
        if (width > MASK_32) {
            return bits.nextInt() & MASK_32;
        }
        long product = (Inlined.nextInt(bits) & MASK_32) * width;
        if ((product & MASK_32) < width) {
            long threshold = threshold32(range);
            while ((product & MASK_32) < threshold) {
                product = (bits.nextInt() & MASK_32) * width;
            }
        }
        return product >>> 32;
    }

    private static long bounded64(BitGenerator bits, long range) {
        long width = range + 1;
        long word = bits.nextLong();
        if (Long.compareUnsigned(word * width, width) < 0) {
            long threshold = threshold64(range);
            while (Long.compareUnsigned(word * width, threshold) < 0) {
                word = bits.nextLong();
            }
        }
        return Unsigned.multiplyHigh(word, width);
    }
}
