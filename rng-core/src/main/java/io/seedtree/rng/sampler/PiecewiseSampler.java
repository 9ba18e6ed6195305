package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;

/**
 * A distribution of which any piece of a stream can be decoded by itself: what a parallel fill needs.
 *
 * <p>Its values are made by attempts that follow one another. An attempt takes one word or more and makes a
 * value or none, and does not depend on the attempts before it. So whoever knows a word at which an attempt
 * begins can go on from there.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 *
 * @param <A> {@code double[]}, {@code float[]}, {@code long[]} or {@code int[]}
 */
public interface PiecewiseSampler<A> {

    /**
     * What was made of a piece of a stream.
     *
     * @param values the number of values made
     * @param words the number of words that were drawn for them, and for the attempts that made none
     */
    record Piece(int values, long words) {
    }

    /**
     * Returns whether the words are those of {@link BitGenerator#nextInt()} and not of
     * {@link BitGenerator#nextLong()}.
     *
     * @return whether words have 32 bits
     */
    boolean drawsHalfWords();

    /**
     * Returns whether every attempt makes a value, and takes one word or none.
     *
     * @return whether a piece of <i>n</i> words is always one of <i>n</i> values
     */
    boolean hasValuePerWord();

    /**
     * Makes all attempts that begin within the next words. The last one may need words beyond them.
     *
     * @param bits the source of random words
     * @param words the number of words, at least 0
     * @param values the array for the values; it may be written to, for work, up to {@code from + words}
     * @param from the index of the first value
     * @return the number of values made, and of words drawn
     */
    Piece decode(BitGenerator bits, int words, A values, int from);

    /**
     * Fills a range of an array with the values of as many single draws. No more words are drawn than these
     * need, because a piece has never more values than words.
     *
     * @param <A> the type of the array
     * @param sampler the distribution
     * @param bits the source of random words
     * @param values the array to fill
     * @param from the first index, inclusive, at least 0
     * @param to the last index, exclusive, at most the length of the array
     * @return the number of words drawn
     */
    static <A> long fill(PiecewiseSampler<A> sampler, BitGenerator bits, A values, int from, int to) {
        long words = 0;
        for (int i = from; i < to;) {
            Piece piece = sampler.decode(bits, to - i, values, i);
            i += piece.values();
            words += piece.words();
        }
        return words;
    }
}
