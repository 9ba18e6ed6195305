package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.Permutation;
import io.seedtree.rng.sampler.Shuffle;
import io.seedtree.rng.sampler.internal.Elements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Choices, shuffles and permutations of a {@link RandomState}.
 *
 * <p>For {@code choice} the probabilities {@code p} are one for each element, with sum 1; {@code null}: all
 * are alike. An {@link IllegalArgumentException} refuses an empty population (unless the size is 0), a
 * negative size, probabilities that are negative, not numbers, of another number than the elements or of
 * another sum than 1, and without replacement a size beyond the population or its elements of positive
 * probability, or without probabilities a population of more than 2147483639. Without replacement and without
 * probabilities the whole population is permuted, whatever the size.
 *
 * <p>For one thread at a time, as the {@code RandomState}.
 */
public sealed interface LegacySequenceDraws permits RandomState {

    /**
     * Chooses a number: {@code choice(a)}.
     *
     * @param a the population is 0 to {@code a - 1}; at least 1, or 0 if nothing is chosen
     * @return the chosen number
     * @throws IllegalArgumentException if it is refused as said above; nothing is drawn then
     */
    default long choice(long a) {
        return choice(a, 1)[0];
    }

    /**
     * Chooses numbers with replacement: {@code choice(a, size)}.
     *
     * @param a the population is 0 to {@code a - 1}; at least 1, or 0 if nothing is chosen
     * @param size how many to choose, at least 0
     * @return the chosen numbers
     * @throws IllegalArgumentException if it is refused as said above; nothing is drawn then
     */
    default long[] choice(long a, int size) {
        return choice(a, size, true, null);
    }

    /**
     * Chooses numbers: {@code choice(a, size, replace, p)}.
     *
     * @param a the population is 0 to {@code a - 1}; at least 1, or 0 if nothing is chosen
     * @param size how many to choose, at least 0
     * @param replace whether a number may be chosen again
     * @param p the probabilities, or {@code null}
     * @return the chosen numbers
     * @throws IllegalArgumentException if it is refused as said above; nothing is drawn then
     */
    default long[] choice(long a, int size, boolean replace, double @Nullable [] p) {
        return LegacyChoice.indices(source().bits(), a, size, replace, p);
    }

    /**
     * Chooses elements of an array: {@code choice(a, size, replace, p)}.
     *
     * @param a the population
     * @param size how many to choose, at least 0
     * @param replace whether an element may be chosen again
     * @param p the probabilities, or {@code null}
     * @return the chosen elements
     * @throws IllegalArgumentException if it is refused as said above; nothing is drawn then
     */
    default double[] choice(double[] a, int size, boolean replace, double @Nullable [] p) {
        return Elements.take(a, choice(a.length, size, replace, p));
    }

    /**
     * Chooses elements of an array: {@code choice(a, size, replace, p)}.
     *
     * @param a the population
     * @param size how many to choose, at least 0
     * @param replace whether an element may be chosen again
     * @param p the probabilities, or {@code null}
     * @return the chosen elements
     * @throws IllegalArgumentException if it is refused as said above; nothing is drawn then
     */
    default long[] choice(long[] a, int size, boolean replace, double @Nullable [] p) {
        return Elements.take(a, choice(a.length, size, replace, p));
    }

    /**
     * Chooses elements of an array: {@code choice(a, size, replace, p)}.
     *
     * @param a the population
     * @param size how many to choose, at least 0
     * @param replace whether an element may be chosen again
     * @param p the probabilities, or {@code null}
     * @return the chosen elements
     * @throws IllegalArgumentException if it is refused as said above; nothing is drawn then
     */
    default int[] choice(int[] a, int size, boolean replace, double @Nullable [] p) {
        return Elements.take(a, choice(a.length, size, replace, p));
    }

    /**
     * Chooses elements of a list: {@code choice(a, size, replace, p)}.
     *
     * @param <T> the type of the elements
     * @param a the population, with random access
     * @param size how many to choose, at least 0
     * @param replace whether an element may be chosen again
     * @param p the probabilities, or {@code null}
     * @return the chosen elements, a modifiable list
     * @throws IllegalArgumentException if it is refused as said above; nothing is drawn then
     */
    default <T extends @Nullable Object> List<T> choice(
            List<? extends T> a, int size, boolean replace, double @Nullable [] p) {
        return Elements.take(a, choice(a.size(), size, replace, p));
    }

    /**
     * Shuffles an array in place: {@code shuffle(x)}.
     *
     * @param x the array
     */
    default void shuffle(double[] x) {
        Shuffle.shuffle(source().bits(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place: {@code shuffle(x)}.
     *
     * @param x the array
     */
    default void shuffle(float[] x) {
        Shuffle.shuffle(source().bits(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place: {@code shuffle(x)}.
     *
     * @param x the array
     */
    default void shuffle(long[] x) {
        Shuffle.shuffle(source().bits(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place: {@code shuffle(x)}.
     *
     * @param x the array
     */
    default void shuffle(int[] x) {
        Shuffle.shuffle(source().bits(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place: {@code shuffle(x)}.
     *
     * @param x the array
     */
    default void shuffle(byte[] x) {
        Shuffle.shuffle(source().bits(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place: {@code shuffle(x)}.
     *
     * @param x the array
     */
    default void shuffle(boolean[] x) {
        Shuffle.shuffle(source().bits(), x, 0, x.length);
    }

    /**
     * Shuffles an array in place, of a matrix the rows: {@code shuffle(x)}.
     *
     * @param x the array
     */
    default void shuffle(@Nullable Object[] x) {
        Shuffle.shuffle(source().bits(), x, 0, x.length);
    }

    /**
     * Shuffles a list in place: {@code shuffle(x)}.
     *
     * @param x the list, modifiable by {@link List#set}
     * @throws UnsupportedOperationException if there are two elements or more and they cannot be replaced
     */
    default void shuffle(List<?> x) {
        Shuffle.shuffle(source().bits(), x);
    }

    /**
     * Permutes numbers: {@code permutation(x)}.
     *
     * @param x how many; none if not positive
     * @return 0 to {@code x - 1} in random order
     */
    default int[] permutation(int x) {
        return Permutation.of(source().bits(), Math.max(x, 0));
    }

    /**
     * Permutes an array: {@code permutation(x)}.
     *
     * @param x the array
     * @return a permuted copy
     */
    default double[] permutation(double[] x) {
        return Permutation.of(source().bits(), x);
    }

    /**
     * Permutes an array: {@code permutation(x)}.
     *
     * @param x the array
     * @return a permuted copy
     */
    default long[] permutation(long[] x) {
        return Permutation.of(source().bits(), x);
    }

    /**
     * Permutes an array: {@code permutation(x)}.
     *
     * @param x the array
     * @return a permuted copy
     */
    default int[] permutation(int[] x) {
        return Permutation.of(source().bits(), x);
    }

    /**
     * Permutes an array, of a matrix the rows, which are not copied themselves: {@code permutation(x)}.
     *
     * @param <T> the type of the elements
     * @param x the array
     * @return a permuted copy
     */
    default <T extends @Nullable Object> T[] permutation(T[] x) {
        return Permutation.of(source().bits(), x);
    }

    /**
     * Permutes a list: {@code permutation(x)}.
     *
     * @param <T> the type of the elements
     * @param x the list
     * @return a permuted copy, modifiable
     */
    default <T extends @Nullable Object> List<T> permutation(List<? extends T> x) {
        return Permutation.of(source().bits(), x);
    }

    private LegacySource source() {
        return ((RandomState) this).source();
    }
}
