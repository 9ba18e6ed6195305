package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Sizes;
import org.jspecify.annotations.Nullable;

/**
 * A way to choose from a population: {@code choice} of NumPy's {@code Generator}, here as the indices of the
 * chosen elements. {@link Chosen} takes the elements themselves.
 *
 * <table>
 * <caption>NumPy's arguments</caption>
 * <tr><th>NumPy</th><th>here</th></tr>
 * <tr><td>{@code choice(a, size)}</td><td>{@link #withReplacement()}</td></tr>
 * <tr><td>{@code choice(a, size, p=p)}</td><td>{@link #weighted weighted(p)}</td></tr>
 * <tr><td>{@code choice(a, size, replace=False)}</td><td>{@link #withoutReplacement()}</td></tr>
 * <tr><td>{@code choice(a, size, replace=False, shuffle=False)}</td>
 * <td>{@link #withoutReplacementUnshuffled()}</td></tr>
 * <tr><td>{@code choice(a, size, replace=False, p=p)}</td>
 * <td>{@link #weightedWithoutReplacement weightedWithoutReplacement(p)}</td></tr>
 * </table>
 *
 * <p>{@code shuffle} has no meaning in the other cases, as in NumPy. Immutable and safe to share.
 */
public final class Choice {

    private static final Choice REPLACE = new Choice(true, true, null);
    private static final Choice UNIQUE = new Choice(false, true, null);
    private static final Choice UNIQUE_UNSHUFFLED = new Choice(false, false, null);

    private final boolean replace;
    private final boolean shuffle;
    private final @Nullable Weights weights;

    private Choice(boolean replace, boolean shuffle, @Nullable Weights weights) {
        this.replace = replace;
        this.shuffle = shuffle;
        this.weights = weights;
    }

    /**
     * Returns the way in which an element may be chosen again, all with the same probability.
     *
     * @return the way to choose
     */
    public static Choice withReplacement() {
        return REPLACE;
    }

    /**
     * Returns the way in which no element is chosen twice and every order of the chosen is as probable.
     *
     * @return the way to choose
     */
    public static Choice withoutReplacement() {
        return UNIQUE;
    }

    /**
     * Returns the way in which no element is chosen twice and the order of the chosen is left as it happens
     * to come: faster where only the set counts.
     *
     * @return the way to choose
     */
    public static Choice withoutReplacementUnshuffled() {
        return UNIQUE_UNSHUFFLED;
    }

    /**
     * Returns the way in which an element may be chosen again, each with its probability.
     *
     * @param p the probabilities, one for each element of the population, with sum 1
     * @return the way to choose
     * @throws IllegalArgumentException if one is negative or not a number, or the sum differs from 1 by more
     *     than 1.5e-8
     */
    public static Choice weighted(double[] p) {
        return new Choice(true, true, new Weights(p));
    }

    /**
     * Returns the way in which no element is chosen twice, each with its probability among those that are
     * left.
     *
     * @param p the probabilities, one for each element of the population, with sum 1
     * @return the way to choose
     * @throws IllegalArgumentException if one is negative or not a number, or the sum differs from 1 by more
     *     than 1.5e-8
     */
    public static Choice weightedWithoutReplacement(double[] p) {
        return new Choice(false, true, new Weights(p));
    }

    /**
     * Chooses one index: NumPy's call without a size.
     *
     * @param bits the source of random words
     * @param population the number of elements to choose from, at least 1
     * @return the index of the chosen element, in [0, population)
     * @throws IllegalArgumentException if the population is not positive, or differs in length from the
     *     probabilities
     */
    public long index(BitGenerator bits, long population) {
        boolean isPlain = replace && weights == null && population > 0;
        return isPlain ? BoundedIntegers.draw(bits, 0, population) : indices(bits, population, 1)[0];
    }

    /**
     * Chooses indices.
     *
     * @param bits the source of random words
     * @param population the number of elements to choose from; 0 only if {@code size} is 0
     * @param size the number of elements to choose, at least 0
     * @return the indices of the chosen elements, each in [0, population)
     * @throws IllegalArgumentException if {@code size} is negative, or the population is empty or differs in
     *     length from the probabilities, or there are fewer elements, or fewer of positive probability, than
     *     must be chosen without replacement; nothing is drawn then
     */
    public long[] indices(BitGenerator bits, long population, int size) {
        Sizes.check(size);
        if (population <= 0 && (size > 0 || population < 0)) {
            throw new IllegalArgumentException("choice: a must be positive unless size is 0: " + population);
        }
        if (!replace && size > population) {
            throw new IllegalArgumentException(
                    "choice: size must not exceed the population without replacement: " + size + ", "
                            + population);
        }
        if (weights != null) {
            weights.requireLength(population);
            return replace ? weights.repeated(bits, size) : weights.unique(bits, size);
        }
        if (!replace) {
            return UniqueIndices.draw(bits, population, size, shuffle);
        }
        return size == 0 ? new long[0] : BoundedIntegers.of(0, population).draw(bits, size);
    }
}
