package io.seedtree.rng.kernel;

/**
 * Fills arrays of one type from a 128-bit state. Stateless.
 *
 * @param <A> the type of the arrays
 */
@FunctionalInterface
public interface Kernel<A> {

    /**
     * Fills a range of an array.
     *
     * @param state the state to draw from; it is left behind the last word
     * @param target the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive; the range must be within the array
     */
    void fill(Lcg128 state, A target, int from, int to);
}
