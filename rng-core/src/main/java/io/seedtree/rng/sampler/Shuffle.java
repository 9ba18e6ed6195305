package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Shuffles in place: {@code shuffle(x)} of NumPy's {@code Generator}. All containers of one length are
 * shuffled by the same exchanges.
 *
 * <p>A range is shuffled as a container of its length would be. A range outside its array is refused with an
 * {@link IndexOutOfBoundsException}.
 *
 * <p>For any thread, with a bit generator that it owns.
 */
/*
 * Design. Ronald Fisher and Frank Yates, 1938, in the form of Richard Durstenfeld, "Algorithm 235: Random
 * permutation", CACM 7 (1964): from the last place down, with indices by masked rejection as in NumPy. An
 * element that stays where it is has drawn its index, too. The loop stands at each type of array, because a
 * call for each exchange would cost more than the exchange.
 */
public final class Shuffle {

    private Shuffle() {
    }

    /** Exchanges two elements of some container. */
    @FunctionalInterface
    public interface Exchange {

        /**
         * Exchanges the elements of two places.
         *
         * @param i one place
         * @param j the other one, or the same
         */
        void swap(int i, int j);
    }

    /**
     * Shuffles any container of which two elements can change places.
     *
     * @param bits the source of random words
     * @param size the number of elements; below 2 nothing is drawn
     * @param container exchanges two elements
     */
    public static void exchange(BitGenerator bits, int size, Exchange container) {
        for (int i = size - 1; i > 0; i--) {
            container.swap(i, (int) BoundedIntegers.interval(bits, i));
        }
    }

    /**
     * Shuffles a range of an array.
     *
     * @param bits the source of random words
     * @param x the array
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public static void shuffle(BitGenerator bits, double[] x, int from, int to) {
        Objects.checkFromToIndex(from, to, x.length);
        for (int i = to - 1; i > from; i--) {
            int j = from + (int) BoundedIntegers.interval(bits, i - from);
            double moved = x[i];
            x[i] = x[j];
            x[j] = moved;
        }
    }

    /**
     * Shuffles a range of an array.
     *
     * @param bits the source of random words
     * @param x the array
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public static void shuffle(BitGenerator bits, float[] x, int from, int to) {
        Objects.checkFromToIndex(from, to, x.length);
        for (int i = to - 1; i > from; i--) {
            int j = from + (int) BoundedIntegers.interval(bits, i - from);
            float moved = x[i];
            x[i] = x[j];
            x[j] = moved;
        }
    }

    /**
     * Shuffles a range of an array.
     *
     * @param bits the source of random words
     * @param x the array
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public static void shuffle(BitGenerator bits, long[] x, int from, int to) {
        Objects.checkFromToIndex(from, to, x.length);
        for (int i = to - 1; i > from; i--) {
            int j = from + (int) BoundedIntegers.interval(bits, i - from);
            long moved = x[i];
            x[i] = x[j];
            x[j] = moved;
        }
    }

    /**
     * Shuffles a range of an array.
     *
     * @param bits the source of random words
     * @param x the array
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public static void shuffle(BitGenerator bits, int[] x, int from, int to) {
        Objects.checkFromToIndex(from, to, x.length);
        for (int i = to - 1; i > from; i--) {
            int j = from + (int) BoundedIntegers.interval(bits, i - from);
            int moved = x[i];
            x[i] = x[j];
            x[j] = moved;
        }
    }

    /**
     * Shuffles a range of an array.
     *
     * @param bits the source of random words
     * @param x the array
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public static void shuffle(BitGenerator bits, byte[] x, int from, int to) {
        Objects.checkFromToIndex(from, to, x.length);
        for (int i = to - 1; i > from; i--) {
            int j = from + (int) BoundedIntegers.interval(bits, i - from);
            byte moved = x[i];
            x[i] = x[j];
            x[j] = moved;
        }
    }

    /**
     * Shuffles a range of an array.
     *
     * @param bits the source of random words
     * @param x the array
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public static void shuffle(BitGenerator bits, boolean[] x, int from, int to) {
        Objects.checkFromToIndex(from, to, x.length);
        for (int i = to - 1; i > from; i--) {
            int j = from + (int) BoundedIntegers.interval(bits, i - from);
            boolean moved = x[i];
            x[i] = x[j];
            x[j] = moved;
        }
    }

    /**
     * Shuffles a range of an array of objects; the rows of a matrix are such objects.
     *
     * @param bits the source of random words
     * @param x the array
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    public static void shuffle(BitGenerator bits, @Nullable Object[] x, int from, int to) {
        Objects.checkFromToIndex(from, to, x.length);
        for (int i = to - 1; i > from; i--) {
            int j = from + (int) BoundedIntegers.interval(bits, i - from);
            @Nullable Object moved = x[i];
            x[i] = x[j];
            x[j] = moved;
        }
    }

    /**
     * Shuffles a list. A list without random access is copied out and back.
     *
     * @param <T> the type of the elements
     * @param bits the source of random words
     * @param x the list, modifiable by {@link List#set} or {@link ListIterator#set}
     * @throws UnsupportedOperationException if there are two elements or more and they cannot be replaced
     */
    public static <T extends @Nullable Object> void shuffle(BitGenerator bits, List<T> x) {
        if (x instanceof RandomAccess) {
            exchange(bits, x.size(), (i, j) -> Collections.swap(x, i, j));
            return;
        }
        if (x.size() < 2) {
            return;
        }
        List<T> shuffled = new ArrayList<>(x);
        shuffle(bits, shuffled);
        ListIterator<T> places = x.listIterator();
        for (T element : shuffled) {
            places.next();
            places.set(element);
        }
    }

    /**
     * Shuffles the rows or the columns of a matrix: {@code shuffle(x, axis)}. A matrix without elements draws
     * nothing.
     *
     * @param bits the source of random words
     * @param x the rows, all of one length
     * @param axis 0 for the order of the rows, 1 for that of the columns
     * @throws IllegalArgumentException if the axis is neither 0 nor 1, or the rows differ in length
     */
    public static void shuffle(BitGenerator bits, double[][] x, int axis) {
        int columns = Matrices.columns("shuffle", x);
        if (Matrices.requireAxis("shuffle", axis) == 0) {
            shuffle(bits, x, 0, columns == 0 ? 0 : x.length);
            return;
        }
        exchange(bits, columns, (i, j) -> {
            for (double[] row : x) {
                double moved = row[i];
                row[i] = row[j];
                row[j] = moved;
            }
        });
    }
}
