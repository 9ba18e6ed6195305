package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Permuted copies: {@code permutation(x)} of NumPy's {@code Generator}. The exchanges are those of
 * {@link Shuffle}, and the original stays as it was.
 *
 * <p>For any thread, with a bit generator that it owns.
 */
public final class Permutation {

    private Permutation() {
    }

    /**
     * Permutes the numbers below a limit.
     *
     * @param bits the source of random words
     * @param n the number of numbers, at least 0
     * @return 0 to {@code n - 1} in random order
     * @throws IllegalArgumentException if {@code n} is negative
     */
    public static int[] of(BitGenerator bits, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("permutation: x must be >= 0: " + n);
        }
        int[] numbers = numbers(n);
        Shuffle.shuffle(bits, numbers, 0, n);
        return numbers;
    }

    /**
     * Permutes an array.
     *
     * @param bits the source of random words
     * @param x the array
     * @return a permuted copy
     */
    public static double[] of(BitGenerator bits, double[] x) {
        double[] copy = x.clone();
        Shuffle.shuffle(bits, copy, 0, copy.length);
        return copy;
    }

    /**
     * Permutes an array.
     *
     * @param bits the source of random words
     * @param x the array
     * @return a permuted copy
     */
    public static long[] of(BitGenerator bits, long[] x) {
        long[] copy = x.clone();
        Shuffle.shuffle(bits, copy, 0, copy.length);
        return copy;
    }

    /**
     * Permutes an array.
     *
     * @param bits the source of random words
     * @param x the array
     * @return a permuted copy
     */
    public static int[] of(BitGenerator bits, int[] x) {
        int[] copy = x.clone();
        Shuffle.shuffle(bits, copy, 0, copy.length);
        return copy;
    }

    /**
     * Permutes an array; of a matrix its rows, which are not copied themselves.
     *
     * @param <T> the type of the elements
     * @param bits the source of random words
     * @param x the array
     * @return a permuted copy
     */
    public static <T extends @Nullable Object> T[] of(BitGenerator bits, T[] x) {
        T[] copy = x.clone();
        Shuffle.shuffle(bits, copy, 0, copy.length);
        return copy;
    }

    /**
     * Permutes a list.
     *
     * @param <T> the type of the elements
     * @param bits the source of random words
     * @param x the list
     * @return a permuted copy, modifiable
     */
    public static <T extends @Nullable Object> List<T> of(BitGenerator bits, List<? extends T> x) {
        List<T> copy = new ArrayList<>(x);
        Shuffle.shuffle(bits, copy);
        return copy;
    }

    /**
     * Permutes the rows or the columns of a matrix: {@code permutation(x, axis)}.
     *
     * @param bits the source of random words
     * @param x the rows, all of one length
     * @param axis 0 for the order of the rows, 1 for that of the columns
     * @return a permuted copy
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, or the rows differ in length
     */
    public static double[][] of(BitGenerator bits, double[][] x, int axis) {
        return Matrices.take(x, of(bits, Matrices.length("permutation", x, axis)), axis);
    }

    /** The numbers 0 to n - 1 in order. */
    static int[] numbers(int n) {
        int[] numbers = new int[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
