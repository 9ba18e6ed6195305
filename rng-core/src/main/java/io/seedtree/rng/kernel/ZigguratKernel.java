package io.seedtree.rng.kernel;

/** Makes the candidates of a ziggurat. Stateless. */
public interface ZigguratKernel {

    /**
     * Looks up each word of a block, and marks those that may not be inside.
     *
     * @param table how words are read
     * @param words the words
     * @param count the number of words
     * @param entries the array for the entries of the table
     * @param marks a bit for each word, to be set; all are 0
     */
    void mark(ZigguratTable table, long[] words, int count, long[] entries, long[] marks);

    /**
     * Makes a candidate of each word that is not dropped.
     *
     * @param table how words are read
     * @param words the words
     * @param count the number of words
     * @param entries the entries of the words
     * @param drops a bit for each word, set if it makes no value
     * @param values the array for the candidates; it may be written to up to {@code at + count}
     * @param at where the first candidate goes
     * @return the index behind the last candidate
     */
    int decode(ZigguratTable table, long[] words, int count, long[] entries, long[] drops, double[] values,
            int at);
}
