package io.seedtree.rng.kernel;

/** The words of PCG64, one after the other. */
final class Pcg64Loop {

    private Pcg64Loop() {
    }

    /**
     * Returns the word of a state: its halves folded, rotated by its six top bits.
     *
     * @param high the high word of the state
     * @param low the low word of the state
     * @return the word
     */
    public static long output(long high, long low) {
        return Long.rotateRight(high ^ low, (int) (high >>> 58));
    }

    static void fill(Lcg128 state, long[] words, int from, int to) {
        long high = state.high;
        long low = state.low;
        for (int i = from; i < to; i++) {
            high = nextHigh(high, low, state);
            low = nextLow(low, state);
            words[i] = output(high, low);
        }
        state.high = high;
        state.low = low;
    }

    static void fill(Lcg128 state, double[] values, int from, int to) {
        long high = state.high;
        long low = state.low;
        for (int i = from; i < to; i++) {
            high = nextHigh(high, low, state);
            low = nextLow(low, state);
            values[i] = Words.toDouble(output(high, low));
        }
        state.high = high;
        state.low = low;
    }

    private static long nextHigh(long high, long low, Lcg128 state) {
        return Lcg128.nextHigh(high, low, Lcg128.MULTIPLIER_HIGH, Lcg128.MULTIPLIER_LOW,
                state.incrementHigh, state.incrementLow);
    }

    private static long nextLow(long low, Lcg128 state) {
        return Lcg128.nextLow(low, Lcg128.MULTIPLIER_LOW, state.incrementLow);
    }
}
