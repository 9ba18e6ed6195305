package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.BitGenerator;
import java.util.random.RandomGenerator;

/**
 * The next words of a bit generator, drawn in blocks. A fill whose values take at least one word each draws
 * no more words ahead than it has values to go; who needs more than that, behind the end of a block, gets
 * them from the generator itself. So the words come in the order of single draws, and none is left over.
 *
 * <p>For one thread at a time.
 */
public final class WordBlock implements RandomGenerator {

    /** Four kilobytes: well within the first cache, and long enough for the kernels. */
    private static final int CAPACITY = 512;

    private final BitGenerator source;
    private final long[] words;
    private int next;
    private int end;

    /**
     * Makes a block, empty at first.
     *
     * @param source the bit generator
     * @param values the number of values to be drawn
     */
    public WordBlock(BitGenerator source, int values) {
        this.source = source;
        words = new long[Math.min(values, CAPACITY)];
    }

    /**
     * Draws the next words ahead.
     *
     * @param most the number of values to go
     * @return the array of the words, of which the first {@link #end()} are drawn
     */
    public long[] draw(int most) {
        end = Math.min(most, words.length);
        next = 0;
        source.fill(words, 0, end);
        return words;
    }

    /**
     * Returns the end of the words that are drawn.
     *
     * @return the index behind the last one
     */
    public int end() {
        return end;
    }

    /**
     * Says where to go on.
     *
     * @param index the index of the next word
     */
    public void seek(int index) {
        next = index;
    }

    /**
     * Returns where to go on.
     *
     * @return the index of the next word
     */
    public int next() {
        return next;
    }

    @Override
    public long nextLong() {
        return next < end ? words[next++] : source.nextLong();
    }

    @Override
    public double nextDouble() {
        return source.toDouble(nextLong());
    }
}
