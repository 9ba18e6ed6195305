package io.seedtree.rng;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * A random generator that draws in bulk: the fills of a {@link BitGenerator}. The values, and the state that is
 * left behind, are those of the loop of single draws, which each method here is. An implementation may override
 * one to be faster, not to be different.
 *
 * <p>A generator is for one thread at a time.
 */
public sealed interface BulkRandomGenerator extends RandomGenerator permits BitGenerator {

    /**
     * Fills a range of an array with the values of as many {@link #nextLong()}.
     *
     * @param words the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        for (int i = from; i < to; i++) {
            words[i] = nextLong();
        }
    }

    /**
     * Fills a range of an array with the values of as many {@link #nextInt()}, a pending half word first.
     *
     * @param words the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(int[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        for (int i = from; i < to; i++) {
            words[i] = nextInt();
        }
    }

    /**
     * Fills a range of an array with the values of as many {@link #nextInt()} read as unsigned, a pending half
     * word first: what is multiplied to bounded integers.
     *
     * @param words the array to fill, with values in [0, 2^32)
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fillUnsignedInts(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        for (int i = from; i < to; i++) {
            words[i] = Integer.toUnsignedLong(nextInt());
        }
    }

    /**
     * Fills a range of an array with the values of as many {@link #nextDouble()}.
     *
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to; i++) {
            values[i] = nextDouble();
        }
    }

    /**
     * Fills a range of an array with the values of as many {@link #nextFloat()}, a pending half word first.
     *
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(float[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to; i++) {
            values[i] = nextFloat();
        }
    }

    /**
     * Fills a buffer with words of {@link #nextLong()}, each as eight bytes, the lowest first, whatever the
     * order of the buffer is. The position moves on behind the last whole word that fits; a rest of less than
     * eight bytes is left alone.
     *
     * @param bytes the buffer to fill from its position to its limit
     * @throws ReadOnlyBufferException if the buffer cannot be written to; nothing is drawn then
     */
    default void fill(ByteBuffer bytes) {
        if (bytes.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        ByteBuffer target = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (target.remaining() >= Long.BYTES) {
            target.putLong(nextLong());
        }
        bytes.position(target.position());
    }
}
