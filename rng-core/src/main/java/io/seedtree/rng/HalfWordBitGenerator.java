package io.seedtree.rng;

import org.jspecify.annotations.Nullable;

/**
 * A generator of 64-bit words that delivers 32 bits by halves: the low one first, the high one at the next
 * request.
 */
abstract class HalfWordBitGenerator extends SeededBitGenerator {

    private boolean halfPending;
    /** The pending half, or a used one, which NumPy's state dictionary shows as well. */
    private int half;

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

    final void setHalf(boolean pending, int value) {
        halfPending = pending;
        half = value;
    }

    @Override
    final StreamState snapshot(StreamState words) {
        return super.snapshot(words.withHalf(halfPending, half));
    }
}
