package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.BitGenerator;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The next words of a bit generator, drawn in blocks: as many as were asked for, and no more. Who needs more
 * behind the end of a block gets them from the generator itself. So the words come in the order of single
 * draws, and none is left over.
 *
 * <p>For one thread at a time.
 */
public final class WordBlock implements RandomGenerator {

    /** Four kilobytes: well within the first cache, and long enough for the kernels. */
    private static final int CAPACITY = 512;

    private final BitGenerator source;
    private final long[] words;
    private final long[] marks;
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
        this.source = source;
        this.asked = asked;
        words = new long[Math.min(asked, CAPACITY)];
        marks = new long[(words.length + Long.SIZE - 1) / Long.SIZE];
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
        Arrays.fill(marks, 0);
        return words;
    }

    /**
     * Returns the marks of the words, one bit each, for whoever decodes them; all are 0 at first.
     *
     * @return the bits
     */
    public long[] marks() {
        return marks;
    }

    /**
     * Finds the next marked word.
     *
     * @param from where to begin
     * @return its index, or {@link #end()} if there is none
     */
    public int marked(int from) {
        int k = from / Long.SIZE;
        long rest = k < marks.length ? marks[k] & -1L << from : 0;
        while (rest == 0) {
            if (++k >= marks.length) {
                return end;
            }
            rest = marks[k];
        }
        return k * Long.SIZE + Long.numberOfTrailingZeros(rest);
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
        return next < end ? words[next++] : beyond();
    }

    private long beyond() {
        drawn++;
        return source.nextLong();
    }

    @Override
    public double nextDouble() {
        return source.toDouble(nextLong());
    }
}
