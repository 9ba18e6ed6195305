package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Elements;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Elements chosen from a container: {@code choice(a, size, replace, p, axis, shuffle)} of NumPy's
 * {@code Generator}.
 *
 * <p>All methods refuse with an {@link IllegalArgumentException} what {@link Choice#indices} refuses for a
 * population of that size.
 *
 * <p>For any thread, with a bit generator that it owns.
 */
public final class Chosen {

    private Chosen() {
    }

    /**
     * Chooses elements of an array.
     *
     * @param bits the source of random words
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @param how the way to choose
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    public static double[] of(BitGenerator bits, double[] a, int size, Choice how) {
        return Elements.take(a, how.indices(bits, a.length, size));
    }

    /**
     * Chooses elements of an array.
     *
     * @param bits the source of random words
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @param how the way to choose
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    public static long[] of(BitGenerator bits, long[] a, int size, Choice how) {
        return Elements.take(a, how.indices(bits, a.length, size));
    }

    /**
     * Chooses elements of an array.
     *
     * @param bits the source of random words
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @param how the way to choose
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    public static int[] of(BitGenerator bits, int[] a, int size, Choice how) {
        return Elements.take(a, how.indices(bits, a.length, size));
    }

    /**
     * Chooses elements of an array; of a matrix its rows, which are not copied.
     *
     * @param <T> the type of the elements
     * @param bits the source of random words
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @param how the way to choose
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    public static <T extends @Nullable Object> T[] of(BitGenerator bits, T[] a, int size, Choice how) {
        return Elements.take(a, how.indices(bits, a.length, size));
    }

    /**
     * Chooses elements of a list.
     *
     * @param <T> the type of the elements
     * @param bits the source of random words
     * @param a the population, with random access
     * @param size the number of elements to choose, at least 0
     * @param how the way to choose
     * @return the chosen elements, a modifiable list
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    public static <T extends @Nullable Object> List<T> of(
            BitGenerator bits, List<? extends T> a, int size, Choice how) {
        return Elements.take(a, how.indices(bits, a.size(), size));
    }

    /**
     * Chooses rows (axis 0) or columns (axis 1) of a matrix.
     *
     * @param bits the source of random words
     * @param a the rows, all of one length
     * @param size the number of rows or columns to choose, at least 0
     * @param axis 0 for rows, 1 for columns
     * @param how the way to choose
     * @return a matrix of copies of the chosen rows or columns
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way, or
     *     the axis is neither 0 nor 1, or the rows differ in length; nothing is drawn then
     */
    public static double[][] of(BitGenerator bits, double[][] a, int size, int axis, Choice how) {
        long[] indices = how.indices(bits, Matrices.length("choice", a, axis), size);
        return Matrices.take(a, Arrays.stream(indices).mapToInt(index -> (int) index).toArray(), axis);
    }
}
