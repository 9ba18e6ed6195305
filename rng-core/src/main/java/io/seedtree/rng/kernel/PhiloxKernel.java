package io.seedtree.rng.kernel;

/** Encrypts a counter, again and again. Stateless. */
@FunctionalInterface
public interface PhiloxKernel {

    /**
     * Fills a range of an array with blocks of {@link PhiloxLoop#BLOCK} words.
     *
     * @param counter the counter; it steps before each block, and is left at the last one
     * @param words the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive; the range must be within the array, and of whole blocks
     */
    void fill(PhiloxCounter counter, long[] words, int from, int to);
}
