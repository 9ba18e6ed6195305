package io.seedtree.bench.stream;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Streams that take turns for ever, in short blocks, drawn several rounds ahead. */
/*
 * Design. A call for every word would cost more than the word. So each stream is asked for the words of many
 * rounds at once, and these are dealt out to their places in a buffer that stays in the cache.
 */
final class Interleaver implements WordSource {

    /** Words that are drawn ahead at most: half a megabyte. */
    private static final int CAPACITY = 1 << 16;
    /** With fewer, of few streams, too little would be drawn at once; more leave the nearest cache. */
    private static final int COMFORT = 1 << 13;
    /** So many words are worth a call. */
    private static final int LONG_ENOUGH = 128;

    private final List<? extends WordSource> streams;
    private final int block;
    private final long[] drawn;
    private final long[] mixed;
    private int position;

    private Interleaver(List<? extends WordSource> streams, int block) {
        this.streams = streams;
        this.block = block;
        int round = streams.size() * block;
        int rounds = Math.max(1, Math.clamp((long) streams.size() * LONG_ENOUGH, COMFORT, CAPACITY) / round);
        drawn = new long[rounds * block];
        mixed = new long[rounds * round];
        position = mixed.length;
    }

    /**
     * Interleaves streams.
     *
     * @param streams the streams, in the order of their turns, at least one
     * @param block the words that each gives in its turn, at least 1
     * @return the source of the mixed words
     */
    static WordSource of(List<? extends WordSource> streams, int block) {
        boolean fits = (long) streams.size() * block <= CAPACITY;
        return fits ? new Interleaver(streams, block) : new Turns(goingRound(streams), block);
    }

    private static <T> Iterator<T> goingRound(List<T> list) {
        return IntStream.iterate(0, i -> i + 1 < list.size() ? i + 1 : 0).mapToObj(list::get).iterator();
    }

    @Override
    public void fill(long[] words, int from, int to) {
        int at = from;
        while (at < to) {
            if (position == mixed.length) {
                mix();
            }
            int count = Math.min(to - at, mixed.length - position);
            System.arraycopy(mixed, position, words, at, count);
            position += count;
            at += count;
        }
    }

    private void mix() {
        int round = streams.size() * block;
        for (int i = 0; i < streams.size(); i++) {
            streams.get(i).fill(drawn, 0, drawn.length);
            for (int j = 0; j < block; j++) {
                int target = i * block + j;
                for (int at = j; at < drawn.length; at += block) {
                    mixed[target] = drawn[at];
                    target += round;
                }
            }
        }
        position = 0;
    }
}
