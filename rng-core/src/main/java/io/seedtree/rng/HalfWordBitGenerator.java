package io.seedtree.rng;

import io.seedtree.rng.kernel.Kernels;
import io.seedtree.rng.kernel.Words;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A generator of 64-bit words that delivers 32 bits by halves: the low one first, the high one at the next
 * request.
 */
abstract class HalfWordBitGenerator extends SeededBitGenerator {

    private boolean halfPending;
    /** The pending half, or a used one, which NumPy's state dictionary shows as well. */
    private int half;

    /** A generator that has no children. */
    HalfWordBitGenerator() {
    }

    HalfWordBitGenerator(@Nullable SeedSequence seed) {
        super(seed);
    }

    HalfWordBitGenerator(StreamState state) {
        super(state);
        halfPending = state.halfPending();
        half = state.half();
    }

    HalfWordBitGenerator(HalfWordBitGenerator other) {
        super(other);
        halfPending = other.halfPending;
        half = other.half;
    }

    @Override
    public final int nextInt() {
        if (halfPending) {
            halfPending = false;
            return half;
        }
        long word = nextLong();
        half = (int) (word >>> 32);
        halfPending = true;
        return (int) word;
    }

    @Override
    public final void fill(int[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        int at = from;
        if (halfPending && at < to) {
            words[at++] = nextInt();
        }
        if (to - at >= Words.SHORTEST) {
            long[] block = Words.block((to - at) / 2);
            while (to - at >= 2) {
                int count = drawHalves(block, to - at);
                Kernels.halves().of(count, block[0]).toInts(block, count, words, at);
                at += 2 * count;
            }
        }
        while (at < to) {
            words[at++] = nextInt();
        }
    }

    @Override
    public final void fill(float[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        int at = from;
        if (halfPending && at < to) {
            values[at++] = nextFloat();
        }
        if (to - at >= Words.SHORTEST) {
            long[] block = Words.block((to - at) / 2);
            while (to - at >= 2) {
                int count = drawHalves(block, to - at);
                Kernels.halves().of(count, block[0]).toFloats(block, count, values, at);
                at += 2 * count;
            }
        }
        while (at < to) {
            values[at++] = nextFloat();
        }
    }

    /** Draws the words of so many halves, or as many as there is room for; their number. No half is pending. */
    private int drawHalves(long[] block, int halves) {
        int count = Math.min(halves / 2, block.length);
        fill(block, 0, count);
        half = (int) (block[count - 1] >>> 32);
        return count;
    }

    /** Without an array to draw into: words go to the end of their halves' places, and are taken apart in order. */
    @Override
    public final void fillUnsignedInts(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        int at = from;
        if (halfPending && at < to) {
            words[at++] = Integer.toUnsignedLong(nextInt());
        }
        while (to - at >= 2) {
            int count = Math.min((to - at) / 2, Words.BLOCK);
            int end = at + 2 * count;
            fill(words, end - count, end);
            half = (int) (words[end - 1] >>> 32);
            Kernels.halves().of(count, words[end - 1]).takeApart(words, at, end);
            at = end;
        }
        if (at < to) {
            words[at] = Integer.toUnsignedLong(nextInt());
        }
    }

    @Override
    public void fill(double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        long[] block = Words.block(to - from);
        int at = from;
        while (at < to) {
            int end = Math.min(to - at, block.length) + at;
            fill(block, 0, end - at);
            Words.toDoubles(block, values, at, end);
            at = end;
        }
    }

    /** Moves on as by so many draws of 32 bits; the last word is drawn, because its half stays behind. */
    final void skipInts(long count, LongConsumer skipLongs) {
        long left = requireCount(count);
        if (left > 0 && halfPending) {
            halfPending = false;
            left--;
        }
        if (left > 0) {
            skipLongs.accept((left - 1) / 2);
            nextInt();
            if (left % 2 == 0) {
                nextInt();
            }
        }
    }

    static long requireCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("number of draws to skip must be >= 0: " + count);
        }
        return count;
    }

    final void setHalf(boolean pending, int value) {
        halfPending = pending;
        half = value;
    }

    @Override
    final StreamState snapshot(StreamState words) {
        return super.snapshot(words.withHalf(halfPending, half));
    }
}
