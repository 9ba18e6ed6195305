package io.seedtree.bench.stream;

import io.seedtree.rng.BitGenerator;

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

    /**
     * Returns the words of a bit generator.
     *
     * @param bits the bit generator
     * @return its {@code nextLong()}
     */
    static WordSource of(BitGenerator bits) {
        return (words, from, to) -> {
            // In a fan, where one word is all, the fill would cost more than the word.
            if (to - from == 1) {
                words[from] = bits.nextLong();
            } else {
                bits.fill(words, from, to);
            }
        };
    }
}
