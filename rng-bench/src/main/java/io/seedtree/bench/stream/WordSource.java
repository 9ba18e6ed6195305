package io.seedtree.bench.stream;

/** A sequence of 64-bit words, drawn in bulk. However it is cut into fills, the words are the same. */
@FunctionalInterface
interface WordSource {

    /**
     * Writes the next words.
     *
     * @param words the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     */
    void fill(long[] words, int from, int to);
}
