package io.seedtree.rng.kernel;

/** The words of PCG64DXSM, one after the other. */
final class Pcg64DxsmLoop {

    private Pcg64DxsmLoop() {
    }

    /**
     * Returns the word of a state: "double xorshift multiply".
     *
     * @param high the high word of the state
     * @param low the low word of the state
     * @return the word
     */
    public static long output(long high, long low) {
        long word = high ^ high >>> 32;
        word *= Lcg128.CHEAP_MULTIPLIER;
        word ^= word >>> 48;
        return word * (low | 1);
    }

    static void fill(Lcg128 state, long[] words, int from, int to) {
        long high = state.high;
        long low = state.low;
        for (int i = from; i < to; i++) {
            words[i] = output(high, low);
            high = nextHigh(high, low, state);
            low = nextLow(low, state);
        }
        state.high = high;
        state.low = low;
    }

    static void fill(Lcg128 state, double[] values, int from, int to) {
        long high = state.high;
        long low = state.low;
        for (int i = from; i < to; i++) {
            values[i] = Words.toDouble(output(high, low));
            high = nextHigh(high, low, state);
            low = nextLow(low, state);
        }
        state.high = high;
        state.low = low;
    }

    private static long nextHigh(long high, long low, Lcg128 state) {
        return Lcg128.nextHigh(high, low, 0, Lcg128.CHEAP_MULTIPLIER, state.incrementHigh,
                state.incrementLow);
    }

    private static long nextLow(long low, Lcg128 state) {
        return Lcg128.nextLow(low, Lcg128.CHEAP_MULTIPLIER, state.incrementLow);
    }
}
