package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.Words;
import java.util.random.RandomGenerator;

/**
 * The next words of a bit generator, drawn in blocks: as many as were asked for, and no more. Who needs more
 * behind the end of a block gets them from the generator itself. So the words come in the order of single
 * draws, and none is left over.
 *
 * <p>For one thread at a time.
 */
public final class WordBlock implements RandomGenerator {

    private final BitGenerator source;
    private final long[] words;
    private final long asked;
    private long drawn;
    private int next;
    private int end;

    /**
     * Makes a block, empty at first.
     *
     * @param source the bit generator
     * @param asked the number of words to be drawn ahead in all
     */
    public WordBlock(BitGenerator source, int asked) {
        this(source, asked, Words.block(asked));
    }

    /**
     * Makes a block in an array that was used before.
     *
     * @param source the bit generator
     * @param asked the number of words to be drawn ahead in all
     * @param words the array for the words, as many as are drawn at once
     */
    public WordBlock(BitGenerator source, int asked, long[] words) {
        this.source = source;
        this.asked = asked;
        this.words = words;
    }

    /**
     * Returns whether there are words to go.
     *
     * @return whether not all words that were asked for are drawn
     */
    public boolean hasMore() {
        return drawn < asked;
    }

    /**
     * Returns the number of words drawn so far.
     *
     * @return the number, with those that single draws took behind the end of a block
     */
    public long drawn() {
        return drawn;
    }

    /**
     * Draws the next words ahead.
     *
     * @return the array of the words, of which the first {@link #end()} are drawn
     */
    public long[] draw() {
        end = (int) Math.min(asked - drawn, words.length);
        drawn += end;
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
     * Returns the most words that are drawn at once.
     *
     * @return the length of the array
     */
    public int capacity() {
        return words.length;
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
        return next < end ? words[next++] : beyond();
    }

    private long beyond() {
        drawn++;
        return source.nextLong();
    }

    /**
     * Makes a uniform value of a word, as the bit generator does.
     *
     * @param word the word
     * @return a value in [0, 1)
     */
    public double toDouble(long word) {
        return source.toDouble(word);
    }

    @Override
    public double nextDouble() {
        return source.toDouble(nextLong());
    }
}
