package io.seedtree.rng.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/** Successive states of a PCG generator side by side, one for each lane of a vector. */
/*
 * Design. A step of all lanes leaps over as many words as there are lanes: it multiplies by the multiplier to
 * that power and adds what so many steps add. One vector of states is enough, because from a state to the next
 * there is only one product and one sum to wait for. A product of two 64-bit words is made of four products of
 * their halves; no sum of these wraps, because (2^32 - 1)^2 + 2 (2^32 - 1) = 2^64 - 1.
 *
 * The states of the first vector are written into the array that is to be filled, where that is one of words:
 * the samplers ask for a few hundred words at a time, and an array for each time would cost as much as they do.
 *
 * The loops of the kernels are written out, four times, and call nothing but the vector module: its methods
 * are inlined always, others only while the compiler has nodes left, and a vector that crosses a call is an
 * object on the heap, which makes the loop ten times slower than the scalar one.
 */
final class Lanes {

    static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
    static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;

    /** How many lanes there are. */
    static final int COUNT = LONGS.length();

    private Lanes() {
    }

    /**
     * What a leap over all lanes does to a state.
     *
     * @param powerHigh the high word of the multiplier
     * @param powerLow its low word
     * @param sumHigh the high word of how many times the increment is added
     * @param sumLow its low word
     */
    record Leap(long powerHigh, long powerLow, long sumHigh, long sumLow) {

        /** Does the steps of a generator. */
        static Leap of(long multiplierHigh, long multiplierLow) {
            Lcg128 power = new Lcg128(0, 1, 0, 0);
            Lcg128 sum = new Lcg128(0, 0, 0, 1);
            for (int lane = 0; lane < COUNT; lane++) {
                power.step(multiplierHigh, multiplierLow);
                sum.step(multiplierHigh, multiplierLow);
            }
            return new Leap(power.high, power.low, sum.high, sum.low);
        }

        /** The high word of what is added to states of this increment. */
        long incrementHigh(Lcg128 state) {
            return Lcg128.nextHigh(sumHigh, sumLow, state.incrementHigh, state.incrementLow, 0, 0);
        }

        /** The low word. */
        long incrementLow(Lcg128 state) {
            return sumLow * state.incrementLow;
        }
    }

    /** The end of the largest part of a range that whole vectors fill; none where they are not two. */
    static int end(int from, int to) {
        int count = to - from;
        return count < 2 * COUNT ? from : to - count % COUNT;
    }

    /** Writes the states from this one on: the high words of all lanes, then the low words. */
    static void write(Lcg128 state, long multiplierHigh, long multiplierLow, long[] states, int at) {
        long high = state.high;
        long low = state.low;
        for (int lane = 0; lane < COUNT; lane++) {
            states[at + lane] = high;
            states[at + COUNT + lane] = low;
            high = Lcg128.nextHigh(high, low, multiplierHigh, multiplierLow, state.incrementHigh,
                    state.incrementLow);
            low = Lcg128.nextLow(low, multiplierLow, state.incrementLow);
        }
    }

    static LongVector broadcast(long word) {
        return LongVector.broadcast(LONGS, word);
    }
}
