package io.seedtree.rng.kernel;

import io.seedtree.rng.math.Unsigned;

/**
 * The state of a 128-bit linear congruential generator while it fills an array, and the arithmetic of its step
 * {@code state * multiplier + increment}. For one thread at a time.
 */
public final class Lcg128 {

    /** The multiplier of PCG64 (Melissa O'Neill, pcg-c): 0x2360ed051fc65da44385df649fccf645. */
    public static final long MULTIPLIER_HIGH = 0x2360ed051fc65da4L;
    /** Its low word. */
    public static final long MULTIPLIER_LOW = 0x4385df649fccf645L;
    /** The multiplier of PCG64DXSM (the same, pcg-cpp), of its step and of its output. */
    public static final long CHEAP_MULTIPLIER = 0xda942042e4dd58b5L;

    /** The high word of the state. */
    public long high;
    /** The low word of the state. */
    public long low;

    final long incrementHigh;
    final long incrementLow;

    /**
     * Holds a state.
     *
     * @param high the high word of the state
     * @param low the low word of the state
     * @param incrementHigh the high word of the increment
     * @param incrementLow the low word of the increment
     */
    public Lcg128(long high, long low, long incrementHigh, long incrementLow) {
        this.high = high;
        this.low = low;
        this.incrementHigh = incrementHigh;
        this.incrementLow = incrementLow;
    }

    Lcg128 copy() {
        return new Lcg128(high, low, incrementHigh, incrementLow);
    }

    boolean isAt(Lcg128 other) {
        return high == other.high && low == other.low;
    }

    void step(long multiplierHigh, long multiplierLow) {
        long next = nextLow(low, multiplierLow, incrementLow);
        high = nextHigh(high, low, multiplierHigh, multiplierLow, incrementHigh, incrementLow);
        low = next;
    }

    /**
     * Returns the low word of the next state.
     *
     * @param low the low word of the state
     * @param multiplier the low word of the multiplier
     * @param increment the low word of the increment
     * @return the next low word
     */
    public static long nextLow(long low, long multiplier, long increment) {
        return multiplier * low + increment;
    }

    /**
     * Returns the high word of the next state.
     *
     * @param high the high word of the state
     * @param low the low word of the state
     * @param multiplierHigh the high word of the multiplier
     * @param multiplierLow the low word of the multiplier
     * @param incrementHigh the high word of the increment
     * @param incrementLow the low word of the increment
     * @return the next high word
     */
    public static long nextHigh(long high, long low, long multiplierHigh, long multiplierLow,
            long incrementHigh, long incrementLow) {
        long product = multiplierLow * low;
        long ofLow = multiplierHigh * low + incrementHigh + Unsigned.multiplyHigh(multiplierLow, low)
                + Unsigned.carry(product + incrementLow, product);
        // Last, so that only one product and one sum lie between a high word and the next.
        return multiplierLow * high + ofLow;
    }
}
