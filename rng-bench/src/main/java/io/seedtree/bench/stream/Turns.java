package io.seedtree.bench.stream;

import java.util.Iterator;

/**
 * Streams that take turns: the next one gives a block of words, then the one after it. Of an iterator that
 * goes round it is an interleaving; of one that does not, a fan of first words.
 */
final class Turns implements WordSource {

    private final Iterator<? extends WordSource> streams;
    private final int block;
    private WordSource current = (words, from, to) -> {
    };
    private int remaining;

    /**
     * Makes a source.
     *
     * @param streams the streams, turn by turn
     * @param block the words that each gives in its turn, at least 1
     */
    Turns(Iterator<? extends WordSource> streams, int block) {
        this.streams = streams;
        this.block = block;
    }

    /**
     * {@inheritDoc}
     *
     * @throws java.util.NoSuchElementException if there are no more streams
     */
    @Override
    public void fill(long[] words, int from, int to) {
        int at = from;
        while (at < to) {
            if (remaining == 0) {
                current = streams.next();
                remaining = block;
            }
            int count = Math.min(to - at, remaining);
            current.fill(words, at, at + count);
            remaining -= count;
            at += count;
        }
    }
}
