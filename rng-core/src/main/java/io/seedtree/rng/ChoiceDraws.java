package io.seedtree.rng;

import io.seedtree.rng.sampler.Choice;
import io.seedtree.rng.sampler.Chosen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The draws of {@link Generator} that choose from a population: NumPy's {@code choice}. Its arguments
 * {@code replace}, {@code p} and {@code shuffle} are a {@link Choice} here.
 *
 * <p>For one thread at a time, as the generator.
 */
public sealed interface ChoiceDraws extends Draws permits Generator {

    /**
     * Chooses one of the integers 0 to {@code a - 1}.
     *
     * @param a the size of the population, at least 1
     * @return the chosen integer
     * @throws IllegalArgumentException unless {@code a > 0}
     */
    default long choice(long a) {
        return Choice.withReplacement().index(bitGenerator(), a);
    }

    /**
     * Chooses integers of 0 to {@code a - 1} with replacement.
     *
     * @param a the size of the population, at least 1; 0 only if {@code size} is 0
     * @param size the number of integers to choose, at least 0
     * @return the chosen integers
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default long[] choice(long a, int size) {
        return choice(a, size, Choice.withReplacement());
    }

    /**
     * Chooses integers of 0 to {@code a - 1}.
     *
     * @param a the size of the population, at least 1; 0 only if {@code size} is 0
     * @param size the number of integers to choose, at least 0
     * @param how the way to choose
     * @return the chosen integers
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default long[] choice(long a, int size, Choice how) {
        return how.indices(bitGenerator(), a, size);
    }

    /**
     * Chooses an element of an array.
     *
     * @param a the population
     * @return the chosen element
     * @throws IllegalArgumentException if there is none
     */
    default double choice(double[] a) {
        return a[(int) choice(a.length)];
    }

    /**
     * Chooses elements of an array with replacement.
     *
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default double[] choice(double[] a, int size) {
        return choice(a, size, Choice.withReplacement());
    }

    /**
     * Chooses elements of an array.
     *
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @param how the way to choose
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default double[] choice(double[] a, int size, Choice how) {
        return Chosen.of(bitGenerator(), a, size, how);
    }

    /**
     * Chooses an element of an array.
     *
     * @param a the population
     * @return the chosen element
     * @throws IllegalArgumentException if there is none
     */
    default long choice(long[] a) {
        return a[(int) choice(a.length)];
    }

    /**
     * Chooses elements of an array with replacement.
     *
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default long[] choice(long[] a, int size) {
        return choice(a, size, Choice.withReplacement());
    }

    /**
     * Chooses elements of an array.
     *
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @param how the way to choose
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default long[] choice(long[] a, int size, Choice how) {
        return Chosen.of(bitGenerator(), a, size, how);
    }

    /**
     * Chooses an element of an array.
     *
     * @param a the population
     * @return the chosen element
     * @throws IllegalArgumentException if there is none
     */
    default int choice(int[] a) {
        return a[(int) choice(a.length)];
    }

    /**
     * Chooses elements of an array with replacement.
     *
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default int[] choice(int[] a, int size) {
        return choice(a, size, Choice.withReplacement());
    }

    /**
     * Chooses elements of an array.
     *
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @param how the way to choose
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default int[] choice(int[] a, int size, Choice how) {
        return Chosen.of(bitGenerator(), a, size, how);
    }

    /**
     * Chooses an element of an array.
     *
     * @param <T> the type of the elements
     * @param a the population
     * @return the chosen element
     * @throws IllegalArgumentException if there is none
     */
    default <T extends @Nullable Object> T choice(T[] a) {
        return a[(int) choice(a.length)];
    }

    /**
     * Chooses elements of an array with replacement.
     *
     * @param <T> the type of the elements
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default <T extends @Nullable Object> T[] choice(T[] a, int size) {
        return choice(a, size, Choice.withReplacement());
    }

    /**
     * Chooses elements of an array.
     *
     * @param <T> the type of the elements
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @param how the way to choose
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default <T extends @Nullable Object> T[] choice(T[] a, int size, Choice how) {
        return Chosen.of(bitGenerator(), a, size, how);
    }

    /**
     * Chooses an element of a list.
     *
     * @param <T> the type of the elements
     * @param a the population
     * @return the chosen element
     * @throws IllegalArgumentException if there is none
     */
    default <T extends @Nullable Object> T choice(List<? extends T> a) {
        return a.get((int) choice(a.size()));
    }

    /**
     * Chooses elements of a list with replacement.
     *
     * @param <T> the type of the elements
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default <T extends @Nullable Object> List<T> choice(List<? extends T> a, int size) {
        return choice(a, size, Choice.withReplacement());
    }

    /**
     * Chooses elements of a list.
     *
     * @param <T> the type of the elements
     * @param a the population
     * @param size the number of elements to choose, at least 0
     * @param how the way to choose
     * @return the chosen elements
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way;
     *     nothing is drawn then
     */
    default <T extends @Nullable Object> List<T> choice(List<? extends T> a, int size, Choice how) {
        return Chosen.of(bitGenerator(), a, size, how);
    }

    /**
     * Chooses rows (axis 0) or columns (axis 1) of a matrix.
     *
     * @param a the rows, all of one length
     * @param size the number of rows or columns to choose, at least 0
     * @param axis 0 or 1
     * @param how the way to choose
     * @return a matrix of copies of the chosen rows or columns
     * @throws IllegalArgumentException if {@link Choice#indices} refuses that population, size and way, or
     *     the axis is neither 0 nor 1, or the rows differ in length; nothing is drawn then
     */
    default double[][] choice(double[][] a, int size, int axis, Choice how) {
        return Chosen.of(bitGenerator(), a, size, axis, how);
    }
}
