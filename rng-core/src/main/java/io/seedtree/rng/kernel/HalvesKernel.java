package io.seedtree.rng.kernel;

/** Takes words apart, the low halves first. Stateless. */
public interface HalvesKernel {

    /**
     * Takes words apart.
     *
     * @param words the words, from index 0 on
     * @param count the number of words
     * @param halves the array for the halves
     * @param at the index of the first half
     */
    void toInts(long[] words, int count, int[] halves, int at);

    /**
     * Makes a uniform value of each half.
     *
     * @param words the words, from index 0 on
     * @param count the number of words
     * @param values the array for the values
     * @param at the index of the first value
     */
    void toFloats(long[] words, int count, float[] values, int at);

    /**
     * Takes words apart where they are.
     *
     * @param words the words, in the second half of the range; all of it is filled with half words, unsigned
     * @param from the first index of the range
     * @param to the last index, exclusive
     */
    void takeApart(long[] words, int from, int to);
}
