package io.seedtree.rng;

import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.LongSampler;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The next draws of one generator as a spliterator: the same values in the same order, however it is split.
 */
/*
 * Design. The JDK's streams of random numbers split by handing one unsynchronized generator to all workers.
 * Here a split draws the next values into an array, which may be cut anywhere, and what is left keeps the
 * generator. So exactly one spliterator has the generator at any time, it draws in order, rejection or not,
 * and when all is drawn it stands where the sequential stream leaves it. A fork hands a spliterator from
 * thread to thread, which orders the memory, too.
 *
 * A split takes half of the rest, so that short streams are shared, too, but no more than a batch that stays
 * in a cache. The task that splits works on every second batch at once and leaves the others in its queue,
 * where with few workers they pile up until the stream has ended; so these are small. A stream without an end
 * does not split: an ordered limit on one that does can hang.
 */
abstract class PrefixSpliterator {

    private static final int LARGEST_BATCH = 1 << 15;
    private static final int LARGEST_QUEUED_BATCH = 1 << 9;
    private static final int TRAITS = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    private static final int SIZED_TRAITS = TRAITS | Spliterator.SIZED | Spliterator.SUBSIZED;

    final BitGenerator bits;
    private final boolean endless;
    private long left;
    private boolean queued;

    private PrefixSpliterator(BitGenerator bits, long size, boolean endless) {
        this.bits = bits;
        this.left = size;
        this.endless = endless;
    }

    public final long estimateSize() {
        return endless ? Long.MAX_VALUE : left;
    }

    public final int characteristics() {
        return endless ? TRAITS : SIZED_TRAITS;
    }

    /** Takes one draw off what is left; false at the end. */
    final boolean takeOne() {
        if (endless) {
            return true;
        }
        if (left <= 0) {
            return false;
        }
        left--;
        return true;
    }

    /** Takes a batch off what is left; 0 if there is nothing to split. */
    final int takeBatch() {
        if (endless) {
            return 0;
        }
        queued = !queued;
        int batch = (int) Math.min(left / 2, queued ? LARGEST_QUEUED_BATCH : LARGEST_BATCH);
        left -= batch;
        return batch;
    }

    /** A spliterator of doubles. */
    static final class OfDouble extends PrefixSpliterator implements Spliterator.OfDouble {

        private final DoubleSampler sampler;

        OfDouble(BitGenerator bits, DoubleSampler sampler, long size, boolean endless) {
            super(bits, size, endless);
            this.sampler = sampler;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            if (!takeOne()) {
                return false;
            }
            action.accept(sampler.draw(bits));
            return true;
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            while (takeOne()) {
                action.accept(sampler.draw(bits));
            }
        }

        @Override
        public Spliterator.@Nullable OfDouble trySplit() {
            int batch = takeBatch();
            return batch == 0 ? null : Spliterators.spliterator(sampler.draw(bits, batch), TRAITS);
        }
    }

    /** A spliterator of longs. */
    static final class OfLong extends PrefixSpliterator implements Spliterator.OfLong {

        private final LongSampler sampler;

        OfLong(BitGenerator bits, LongSampler sampler, long size, boolean endless) {
            super(bits, size, endless);
            this.sampler = sampler;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            if (!takeOne()) {
                return false;
            }
            action.accept(sampler.draw(bits));
            return true;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            while (takeOne()) {
                action.accept(sampler.draw(bits));
            }
        }

        @Override
        public Spliterator.@Nullable OfLong trySplit() {
            int batch = takeBatch();
            return batch == 0 ? null : Spliterators.spliterator(sampler.draw(bits, batch), TRAITS);
        }
    }

    /** A spliterator of ints: the low bits of the sampler's values. */
    static final class OfInt extends PrefixSpliterator implements Spliterator.OfInt {

        private final LongSampler sampler;

        OfInt(BitGenerator bits, LongSampler sampler, long size, boolean endless) {
            super(bits, size, endless);
            this.sampler = sampler;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            if (!takeOne()) {
                return false;
            }
            action.accept((int) sampler.draw(bits));
            return true;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            while (takeOne()) {
                action.accept((int) sampler.draw(bits));
            }
        }

        @Override
        public Spliterator.@Nullable OfInt trySplit() {
            int batch = takeBatch();
            if (batch == 0) {
                return null;
            }
            int[] values = new int[batch];
            for (int i = 0; i < batch; i++) {
                values[i] = (int) sampler.draw(bits);
            }
            return Spliterators.spliterator(values, TRAITS);
        }
    }
}
