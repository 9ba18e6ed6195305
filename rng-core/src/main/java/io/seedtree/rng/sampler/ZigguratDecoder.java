package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.Kernels;
import io.seedtree.rng.kernel.Words;
import io.seedtree.rng.kernel.ZigguratKernel;
import io.seedtree.rng.kernel.ZigguratTable;
import io.seedtree.rng.sampler.PiecewiseSampler.Piece;
import io.seedtree.rng.sampler.internal.WordBlock;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Decodes blocks of words by a ziggurat. Immutable. */
/*
 * Design. Of a block the one or two words in a hundred that are not inside are settled first, and those that
 * make no value are noted; then all others are decoded, from left to right, each into its place. A value takes
 * at least one word, so its place is never right of its first word's. That pays with vectors; without them the
 * loop of single draws is faster.
 *
 * Whether a word of a wedge is accepted is as good as random: a branch on it is mispredicted every second
 * time, and found out only at the end of an exponential function. So there is none. All wedges of a block are
 * tried, each with the word behind it, and do not wait for one another; then those are passed over whose own
 * word was taken by an attempt before.
 */
final class ZigguratDecoder {

    /** As many indexes are listed at once, whether there are so many or not. */
    private static final int STRIDE = 4;

    private final ZigguratTable table;
    private final Shape shape;

    /** What lies outside the inner rectangles. */
    interface Shape {

        /** How far a point of a wedge is above the curve: it is accepted if that is negative. */
        double excess(int layer, double x, double uniform);

        /** A value of the tail. */
        double tail(RandomGenerator words, long word);
    }

    /**
     * What is noted of the words of a block. A fill has one, and uses it again for each block.
     *
     * @param words the words
     * @param entries their entries in the table; of words of the tail the bits of the value
     * @param bits one for each: first those that may be outside, then those that make no value
     * @param list the indexes of those outside, then of those of the tail
     */
    private record Notes(long[] words, long[] entries, long[] bits, int[] list) {

        /** For a fill that asks for so many words. */
        static Notes of(int asked) {
            long[] words = Words.block(asked);
            return new Notes(words, new long[words.length],
                    new long[(words.length + Long.SIZE - 1) / Long.SIZE], new int[words.length + STRIDE]);
        }

        /** Lists the noted words, and notes none; their number. */
        int take() {
            int count = 0;
            for (int k = 0; k < bits.length; k++) {
                long rest = bits[k];
                int end = count + Long.bitCount(rest);
                // Once in any case: whether a word of bits has any is as good as random.
                do {
                    for (int j = 0; j < STRIDE; j++) {
                        list[count + j] = k * Long.SIZE + Long.numberOfTrailingZeros(rest);
                        rest &= rest - 1;
                    }
                    count += STRIDE;
                } while (count < end);
                count = end;
                bits[k] = 0;
            }
            return count;
        }

        /** Notes a word or, with 0, does not. */
        void drop(int index, long bit) {
            bits[index >> 6] |= bit << index;
        }

        /** The number of words before this that are not noted. */
        int kept(int index) {
            int dropped = Long.bitCount(bits[index >> 6] & (1L << index) - 1);
            for (int k = 0; k < index >> 6; k++) {
                dropped += Long.bitCount(bits[k]);
            }
            return index - dropped;
        }
    }

    ZigguratDecoder(ZigguratTable table, Shape shape) {
        this.table = table;
        this.shape = shape;
    }

    /** Whether blocks are decoded faster than single words, or may turn out to be. */
    static boolean isFaster(int values) {
        return Kernels.ziggurats().mayBeVector(values);
    }

    /** As {@link PiecewiseSampler#fill}. */
    void fill(BitGenerator bits, double[] values, int from, int to) {
        Notes notes = Notes.of(to - from);
        for (int i = from; i < to;) {
            i += decode(bits, to - i, values, i, notes).values();
        }
    }

    /** As {@link PiecewiseSampler#decode}. */
    Piece decode(BitGenerator bits, int words, double[] values, int from) {
        return decode(bits, words, values, from, Notes.of(words));
    }

    private Piece decode(BitGenerator bits, int words, double[] values, int from, Notes notes) {
        WordBlock block = new WordBlock(bits, words, notes.words);
        int i = from;
        while (block.hasMore()) {
            i = decode(block, notes, values, i);
        }
        return new Piece(i - from, block.drawn());
    }

    /** Decodes one block; the index behind its last value. */
    private int decode(WordBlock block, Notes notes, double[] values, int at) {
        long[] words = block.draw();
        int end = block.end();
        ZigguratKernel kernel = Kernels.ziggurats().of(end, words[0]);
        Arrays.fill(notes.bits, 0);
        kernel.mark(table, words, end, notes.entries, notes.bits);
        int outside = tryWedges(block, words, notes, notes.take());
        int tails = settle(block, words, notes, outside);
        int i = kernel.decode(table, words, end, notes.entries, notes.bits, values, at);
        for (int k = 0; k < tails; k++) {
            int index = notes.list[k];
            values[at + notes.kept(index)] = Double.longBitsToDouble(notes.entries[index]);
        }
        return i;
    }

    /**
     * Tries the wedges of listed words, save of the block's last, and drops those that are rejected. The
     * number of the words that are outside indeed; they stay in the list.
     */
    private int tryWedges(WordBlock block, long[] words, Notes notes, int listed) {
        int last = block.end() - 1;
        int count = 0;
        for (int k = 0; k < listed; k++) {
            int index = notes.list[k];
            if (!table.isInside(words[index])) {
                notes.list[count++] = index;
                if (index < last && !isTail(words[index])) {
                    notes.drop(index, rejected(notes, words, index, block.toDouble(words[index + 1])));
                }
            }
        }
        return count;
    }

    /** Drops the words that listed ones take, from left to right. The number of tails; they stay in the list. */
    private int settle(WordBlock block, long[] words, Notes notes, int listed) {
        int end = block.end();
        int tails = 0;
        int next = 0;
        for (int k = 0; k < listed; k++) {
            int index = notes.list[k];
            if (index >= next) {
                next = index + 2;
                block.seek(index + 1);
                if (isTail(words[index])) {
                    notes.entries[index] = Double.doubleToRawLongBits(shape.tail(block, words[index]));
                    notes.list[tails++] = index;
                    next = block.next();
                    for (int taken = index + 1; taken < next; taken++) {
                        notes.drop(taken, 1);
                    }
                } else if (next <= end) {
                    notes.drop(index + 1, 1);
                } else {
                    notes.drop(index, rejected(notes, words, index, block.nextDouble()));
                }
            }
        }
        return tails;
    }

    private boolean isTail(long word) {
        return table.layer(word) == 0;
    }

    /** 1 if a word of a wedge is rejected, or 0. */
    private long rejected(Notes notes, long[] words, int index, double uniform) {
        double x = table.candidate(words[index], notes.entries[index]);
        return ~Double.doubleToRawLongBits(shape.excess(table.layer(words[index]), x, uniform)) >>> 63;
    }
}
