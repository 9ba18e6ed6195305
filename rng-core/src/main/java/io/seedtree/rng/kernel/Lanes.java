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
 * The loops of the kernels are written out, four times, and call nothing but the vector module: its methods
 * are inlined always, others only while the compiler has nodes left, and a vector that crosses a call is an
 * object on the heap, which makes the loop ten times slower than the scalar one.
 */
final class Lanes {

    static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
    static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;

    /** How many lanes there are. */
    static final int COUNT = LONGS.length();

    /** The multiplier of a leap over all lanes. */
    final Lcg128 power = new Lcg128(0, 1, 0, 0);
    /** What a leap over all lanes adds. */
    final Lcg128 sum;
    private final long[] highs = new long[COUNT];
    private final long[] lows = new long[COUNT];

    /** Takes the states from this one on, and leaves it where it is. */
    Lanes(Lcg128 state, long multiplierHigh, long multiplierLow) {
        sum = state.fromZero();
        Lcg128 next = state.copy();
        for (int lane = 0; lane < COUNT; lane++) {
            highs[lane] = next.high;
            lows[lane] = next.low;
            next.step(multiplierHigh, multiplierLow);
            power.step(multiplierHigh, multiplierLow);
            sum.step(multiplierHigh, multiplierLow);
        }
    }

    /** The end of the largest part of a range that whole vectors fill. */
    static int end(int from, int to) {
        return to - (to - from) % COUNT;
    }

    LongVector high() {
        return LongVector.fromArray(LONGS, highs, 0);
    }

    LongVector low() {
        return LongVector.fromArray(LONGS, lows, 0);
    }

    static LongVector broadcast(long word) {
        return LongVector.broadcast(LONGS, word);
    }
}
