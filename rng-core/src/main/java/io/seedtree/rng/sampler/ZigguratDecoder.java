package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.Kernels;
import io.seedtree.rng.kernel.ZigguratTable;
import io.seedtree.rng.sampler.PiecewiseSampler.Piece;
import io.seedtree.rng.sampler.internal.WordBlock;
import java.util.random.RandomGenerator;

/** Decodes blocks of words by a ziggurat. Immutable. */
/*
 * Design. A block is decoded as if all its words were inside; then the one or two per cent that are not are
 * settled from left to right, and what lies between them moves to the left. A value takes at least one word,
 * so its place is never right of its first word's, and nothing is overwritten that is still needed. That
 * pays with vectors; without them the loop of single draws is faster.
 */
final class ZigguratDecoder {

    private final ZigguratTable table;
    private final Outside outside;

    /** What becomes of a word outside the inner rectangles. */
    @FunctionalInterface
    interface Outside {

        /** The value, made with further words if it must be; NaN if the word is rejected. */
        double value(RandomGenerator words, long word, double candidate);
    }

    ZigguratDecoder(ZigguratTable table, Outside outside) {
        this.table = table;
        this.outside = outside;
    }

    /** Whether blocks are decoded faster than single words, or may turn out to be. */
    static boolean isFaster(int values) {
        return Kernels.ZIGGURAT.mayBeVector(values);
    }

    /** As {@link PiecewiseSampler#decode}. */
    Piece decode(BitGenerator bits, int words, double[] values, int from) {
        WordBlock block = new WordBlock(bits, words);
        int i = from;
        while (block.hasMore()) {
            i = decode(block, values, i);
        }
        return new Piece(i - from, block.drawn());
    }

    /** Decodes one block; the index behind its last value. */
    private int decode(WordBlock block, double[] values, int at) {
        long[] words = block.draw();
        int end = block.end();
        Kernels.ZIGGURAT.of(end, words[0]).fill(table, words, end, values, at, block.marks());
        int i = at;
        int word = 0;
        for (int next = block.marked(0); next < end; next = block.marked(word)) {
            i = moved(values, at + word, at + next, i);
            block.seek(next + 1);
            double x = outside.value(block, words[next], values[at + next]);
            if (!Double.isNaN(x)) {
                values[i++] = x;
            }
            word = block.next();
        }
        return moved(values, at + word, at + end, i);
    }

    /** Moves a range to the left; the index behind its new end. */
    private static int moved(double[] values, int from, int to, int at) {
        if (from != at) {
            System.arraycopy(values, from, values, at, to - from);
        }
        return at + to - from;
    }
}
