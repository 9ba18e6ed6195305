package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.Words;
import java.util.function.IntSupplier;

/** As {@link WordBlock}, for words of 32 bits. For one thread at a time. */
/* Design. The words are long ones, because those can be drawn without an array beside this. */
public final class HalfWordBlock implements IntSupplier {

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
    public HalfWordBlock(BitGenerator source, int asked) {
        this.source = source;
        this.asked = asked;
        words = Words.block(asked);
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
     * @return the array of the words, read as unsigned, of which the first {@link #end()} are drawn
     */
    public long[] draw() {
        end = (int) Math.min(asked - drawn, words.length);
        drawn += end;
        next = 0;
        source.fillUnsignedInts(words, 0, end);
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
    public int getAsInt() {
        return next < end ? (int) words[next++] : beyond();
    }

    private int beyond() {
        drawn++;
        return source.nextInt();
    }

    /**
     * Makes a uniform value of the next word: {@link BitGenerator#nextFloat()}.
     *
     * @param words the words
     * @return a value in [0, 1)
     */
    public static float nextFloat(IntSupplier words) {
        return Words.toFloat(words.getAsInt());
    }
}
