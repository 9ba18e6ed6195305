package io.seedtree.rng.kernel;

/** Makes the candidates of a ziggurat. Stateless. */
@FunctionalInterface
public interface ZigguratKernel {

    /**
     * Makes a candidate of each word of a block, and marks those that are not inside.
     *
     * @param table how words are read
     * @param words the words
     * @param count the number of words
     * @param values the array for the candidates
     * @param at where the candidate of the first word goes
     * @param outside a bit for each word, to be set; all are 0
     */
    void fill(ZigguratTable table, long[] words, int count, double[] values, int at, long[] outside);
}
