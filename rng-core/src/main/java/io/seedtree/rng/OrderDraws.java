package io.seedtree.rng;

import io.seedtree.rng.sampler.Permutation;
import io.seedtree.rng.sampler.Permuted;
import io.seedtree.rng.sampler.Shuffle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The draws of {@link Generator} that put things into a random order.
 *
 * <p>For one thread at a time, as the generator.
 */
public sealed interface OrderDraws extends Draws permits Generator {

    /**
     * Shuffles an array in place.
     *
     * @param x the array
     */
    default void shuffle(double[] x) {
        Shuffle.shuffle(bitGenerator(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place.
     *
     * @param x the array
     */
    default void shuffle(float[] x) {
        Shuffle.shuffle(bitGenerator(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place.
     *
     * @param x the array
     */
    default void shuffle(long[] x) {
        Shuffle.shuffle(bitGenerator(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place.
     *
     * @param x the array
     */
    default void shuffle(int[] x) {
        Shuffle.shuffle(bitGenerator(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place.
     *
     * @param x the array
     */
    default void shuffle(byte[] x) {
        Shuffle.shuffle(bitGenerator(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place.
     *
     * @param x the array
     */
    default void shuffle(boolean[] x) {
        Shuffle.shuffle(bitGenerator(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place; of a matrix its rows.
     *
     * @param x the array
     */
    default void shuffle(@Nullable Object[] x) {
        Shuffle.shuffle(bitGenerator(), x, 0, x.length);
    }

    /**
     * Shuffles a list in place.
     *
     * @param <T> the type of the elements
     * @param x the list, modifiable by {@link List#set}
     * @throws UnsupportedOperationException if there are two elements or more and they cannot be replaced
     */
    default <T extends @Nullable Object> void shuffle(List<T> x) {
        Shuffle.shuffle(bitGenerator(), x);
    }

    /**
     * Shuffles the rows (axis 0) or the columns (axis 1) of a matrix in place.
     *
     * @param x the rows, all of one length
     * @param axis 0 or 1
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, or the rows differ in length
     */
    default void shuffle(double[][] x, int axis) {
        Shuffle.shuffle(bitGenerator(), x, axis);
    }

    /**
     * Permutes the numbers below a limit.
     *
     * @param x the number of numbers, at least 0
     * @return 0 to {@code x - 1} in random order
     * @throws IllegalArgumentException if {@code x} is negative
     */
    default int[] permutation(int x) {
        return Permutation.of(bitGenerator(), x);
    }

    /**
     * Permutes an array.
     *
     * @param x the array, which stays as it is
     * @return a permuted copy
     */
    default double[] permutation(double[] x) {
        return Permutation.of(bitGenerator(), x);
    }

    /**
     * Permutes an array.
     *
     * @param x the array, which stays as it is
     * @return a permuted copy
     */
    default long[] permutation(long[] x) {
        return Permutation.of(bitGenerator(), x);
    }

    /**
     * Permutes an array.
     *
     * @param x the array, which stays as it is
     * @return a permuted copy
     */
    default int[] permutation(int[] x) {
        return Permutation.of(bitGenerator(), x);
    }

    /**
     * Permutes an array; of a matrix its rows, which are not copied.
     *
     * @param <T> the type of the elements
     * @param x the array, which stays as it is
     * @return a permuted copy
     */
    default <T extends @Nullable Object> T[] permutation(T[] x) {
        return Permutation.of(bitGenerator(), x);
    }

    /**
     * Permutes a list.
     *
     * @param <T> the type of the elements
     * @param x the list, which stays as it is
     * @return a permuted copy
     */
    default <T extends @Nullable Object> List<T> permutation(List<? extends T> x) {
        return Permutation.of(bitGenerator(), x);
    }

    /**
     * Permutes the rows (axis 0) or the columns (axis 1) of a matrix.
     *
     * @param x the rows, all of one length
     * @param axis 0 or 1
     * @return a permuted copy
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, or the rows differ in length
     */
    default double[][] permutation(double[][] x, int axis) {
        return Permutation.of(bitGenerator(), x, axis);
    }

    /**
     * Permutes all elements of a matrix: {@code permuted(x, axis=None)}.
     *
     * @param x the rows, all of one length
     * @return a permuted copy
     * @throws IllegalArgumentException if the rows differ in length, or there are 2^31 elements or more
     */
    default double[][] permuted(double[][] x) {
        return Permuted.of(bitGenerator(), x);
    }

    /**
     * Permutes each column of a matrix for itself (axis 0), or each row (axis 1).
     *
     * @param x the rows, all of one length
     * @param axis the axis along which elements move, 0 or 1
     * @return a permuted copy
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, the rows differ in length, or there
     *     are 2^31 elements or more
     */
    default double[][] permuted(double[][] x, int axis) {
        return Permuted.of(bitGenerator(), x, axis);
    }

    /**
     * Permutes all elements of a matrix: {@code permuted(x, axis=None)}.
     *
     * @param x the rows, all of one length
     * @return a permuted copy
     * @throws IllegalArgumentException if the rows differ in length, or there are 2^31 elements or more
     */
    default long[][] permuted(long[][] x) {
        return Permuted.of(bitGenerator(), x);
    }

    /**
     * Permutes each column of a matrix for itself (axis 0), or each row (axis 1).
     *
     * @param x the rows, all of one length
     * @param axis the axis along which elements move, 0 or 1
     * @return a permuted copy
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, the rows differ in length, or there
     *     are 2^31 elements or more
     */
    default long[][] permuted(long[][] x, int axis) {
        return Permuted.of(bitGenerator(), x, axis);
    }

    /**
     * Permutes all elements of a matrix: {@code permuted(x, axis=None)}.
     *
     * @param x the rows, all of one length
     * @return a permuted copy
     * @throws IllegalArgumentException if the rows differ in length, or there are 2^31 elements or more
     */
    default int[][] permuted(int[][] x) {
        return Permuted.of(bitGenerator(), x);
    }

    /**
     * Permutes each column of a matrix for itself (axis 0), or each row (axis 1).
     *
     * @param x the rows, all of one length
     * @param axis the axis along which elements move, 0 or 1
     * @return a permuted copy
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, the rows differ in length, or there
     *     are 2^31 elements or more
     */
    default int[][] permuted(int[][] x, int axis) {
        return Permuted.of(bitGenerator(), x, axis);
    }

    /**
     * Permutes an array, as {@link #permutation(double[])} does.
     *
     * @param x the array, which stays as it is
     * @return a permuted copy
     */
    default double[] permuted(double[] x) {
        return permutation(x);
    }

    /**
     * Permutes an array, as {@link #permutation(long[])} does.
     *
     * @param x the array, which stays as it is
     * @return a permuted copy
     */
    default long[] permuted(long[] x) {
        return permutation(x);
    }

    /**
     * Permutes an array, as {@link #permutation(int[])} does.
     *
     * @param x the array, which stays as it is
     * @return a permuted copy
     */
    default int[] permuted(int[] x) {
        return permutation(x);
    }
}
