package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Unsigned;
import io.seedtree.rng.sampler.internal.HalfWordBlock;
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
public final class BoundedIntegers implements LongSampler {

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
        if (low >= high) {
            throw new IllegalArgumentException("integers: low must be less than high: " + low + ", " + high);
        }
        return new BoundedIntegers(low, high - 1 - low);
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
        if (low > high) {
            throw new IllegalArgumentException(
                    "integers: low must not be greater than high: " + low + ", " + high);
        }
        return new BoundedIntegers(low, high - low);
    }

    @Override
    public long draw(BitGenerator bits) {
        return bounded(bits, low, range);
    }

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (range == 0) {
            Arrays.fill(values, from, to, low);
        } else if (range >>> 32 == 0) {
            fill32(bits, values, from, to);
        } else {
            fill64(bits, values, from, to);
        }
    }

    private void fill32(BitGenerator bits, long[] values, int from, int to) {
        long width = range + 1;
        long threshold = (MASK_32 - range) % width;
        HalfWordBlock block = new HalfWordBlock(bits, to - from);
        for (int i = from; i < to;) {
            int[] words = block.draw(to - i);
            int drawn = block.end();
            if (multiply(words, drawn, width, threshold, values, i)) {
                i += drawn;
            } else {
                i = multiplyAccepted(words, drawn, width, threshold, values, i);
            }
        }
    }

    /** Takes all words, and says whether that was right. In a form that compilers make vectors of. */
    private boolean multiply(int[] words, int count, long width, long threshold, long[] values, int at) {
        long differences = 0;
        for (int k = 0; k < count; k++) {
            long product = (words[k] & MASK_32) * width;
            differences |= (product & MASK_32) - threshold;
            values[at + k] = low + (product >>> 32);
        }
        return differences >= 0;
    }

    /** Takes the words that are not rejected; the index of the next value. */
    private int multiplyAccepted(int[] words, int count, long width, long threshold, long[] values, int at) {
        int i = at;
        for (int k = 0; k < count; k++) {
            long product = (words[k] & MASK_32) * width;
            if ((product & MASK_32) >= threshold) {
                values[i++] = low + (product >>> 32);
            }
        }
        return i;
    }

    /** As the fills of 64-bit values, in place: a value is written where its word was, or before that. */
    static void fill(BitGenerator bits, int[] values, int low, long range) {
        if (range == 0) {
            Arrays.fill(values, low);
            return;
        }
        long width = range + 1;
        long threshold = (MASK_32 - range) % width;
        for (int i = 0; i < values.length;) {
            bits.fill(values, i, values.length);
            for (int words = i; words < values.length; words++) {
                long product = (values[words] & MASK_32) * width;
                if ((product & MASK_32) >= threshold) {
                    values[i++] = low + (int) (product >>> 32);
                }
            }
        }
    }

    /** In place, too. */
    private void fill64(BitGenerator bits, long[] values, int from, int to) {
        long width = range + 1;
        long threshold = width == 0 ? 0 : Long.remainderUnsigned(-1 - range, width);
        for (int i = from; i < to;) {
            bits.fill(values, i, to);
            for (int words = i; words < to; words++) {
                long word = values[words];
                if (Long.compareUnsigned(word * width, threshold) >= 0) {
                    values[i++] = low + (width == 0 ? word : Unsigned.multiplyHigh(word, width));
                }
            }
        }
    }

    /**
     * Draws one value of a half-open interval: {@code integers(origin, bound)}.
     *
     * @param bits the source of random words
     * @param origin the lowest value
     * @param bound one above the highest value
     * @return the value
     * @throws IllegalArgumentException if {@code origin >= bound}
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
        long product = (bits.nextInt() & MASK_32) * width;
        if ((product & MASK_32) < width) {
            long threshold = (MASK_32 - range) % width;
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
            long threshold = Long.remainderUnsigned(-1 - range, width);
            while (Long.compareUnsigned(word * width, threshold) < 0) {
                word = bits.nextLong();
            }
        }
        return Unsigned.multiplyHigh(word, width);
    }
}
