package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Sizes;
import java.util.Objects;

/**
 * A distribution of {@code long} values with its parameters. Immutable and safe to share; the thread that
 * draws must own the bit generator.
 */
@FunctionalInterface
public interface LongSampler {

    /**
     * Draws one value.
     *
     * @param bits the source of random words
     * @return the value
     */
    long draw(BitGenerator bits);

    /**
     * Draws an array of values: those of as many single draws.
     *
     * @param bits the source of random words
     * @param size the number of values, at least 0
     * @return the values in order of drawing
     * @throws IllegalArgumentException if {@code size} is negative
     */
    default long[] draw(BitGenerator bits, int size) {
        long[] values = new long[Sizes.check(size)];
        fill(bits, values);
        return values;
    }

    /**
     * Fills an array with the values of as many single draws.
     *
     * @param bits the source of random words
     * @param values the array to fill
     */
    default void fill(BitGenerator bits, long[] values) {
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
    default void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to; i++) {
            values[i] = draw(bits);
        }
    }
}
