package io.seedtree.bench.stream;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * How many streams become one.
 *
 * @param count the number of streams, at least 1; even if they are combined
 * @param block the words that each gives in its turn
 * @param isFan whether each has one turn only
 * @param combination what becomes of streams 0 and 1, of 2 and 3, and so on, before they are mixed, if anything
 */
record Mixture(long count, int block, boolean isFan, @Nullable Combination combination) {

    /** The number of bytes that the mixture has; an endless one as many as can be counted. */
    long length() {
        long sources = combination == null ? count : count / 2;
        return isFan ? sources * block * Long.BYTES : Long.MAX_VALUE;
    }

    /**
     * Mixes streams.
     *
     * @param streams the streams, in order; in a fan each is asked for when its turn comes
     * @return the source of the mixed words
     */
    WordSource of(Iterator<WordSource> streams) {
        Iterator<WordSource> sources = combination == null ? streams : new Pairs(streams, combination);
        if (isFan) {
            return new Turns(sources, block);
        }
        List<WordSource> all = new ArrayList<>();
        sources.forEachRemaining(all::add);
        return Interleaver.of(all, block);
    }

    /** Every two sources combined into one. */
    private record Pairs(Iterator<WordSource> streams, Combination combination)
            implements Iterator<WordSource> {

        @Override
        public boolean hasNext() {
            return streams.hasNext();
        }

        @Override
        public WordSource next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            WordSource first = streams.next();
            return combination.of(first, streams.next());
        }
    }
}
