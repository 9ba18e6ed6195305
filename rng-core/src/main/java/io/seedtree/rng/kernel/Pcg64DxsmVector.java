package io.seedtree.rng.kernel;

import static jdk.incubator.vector.VectorOperators.L2D;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;

/** The words of {@link Pcg64DxsmLoop}, a vector at a time. */
/* Design. See {@link Lanes}. */
final class Pcg64DxsmVector {

    private static final Lanes.Leap LEAP = Lanes.Leap.of(0, Lcg128.CHEAP_MULTIPLIER);

    private Pcg64DxsmVector() {
    }

    static void fill(Lcg128 state, long[] words, int from, int to) {
        int end = Lanes.end(from, to);
        if (from < end) {
            fillLanes(state, words, from, end);
            state.step(0, Lcg128.CHEAP_MULTIPLIER);
        }
        Pcg64DxsmLoop.fill(state, words, end, to);
    }

    private static void fillLanes(Lcg128 state, long[] words, int from, int end) {
        Lanes.write(state, 0, Lcg128.CHEAP_MULTIPLIER, words, from);
        LongVector half = Lanes.broadcast(0xffffffffL);
        LongVector multiplierHigh = Lanes.broadcast(LEAP.powerHigh());
        LongVector multiplier = Lanes.broadcast(LEAP.powerLow());
        LongVector multiplier0 = multiplier.and(half);
        LongVector multiplier1 = multiplier.lanewise(LSHR, 32);
        LongVector incrementHigh = Lanes.broadcast(LEAP.incrementHigh(state));
        LongVector increment = Lanes.broadcast(LEAP.incrementLow(state));
        LongVector increment0 = increment.and(half);
        LongVector increment1 = increment.lanewise(LSHR, 32);
        LongVector cheapMultiplier = Lanes.broadcast(Lcg128.CHEAP_MULTIPLIER);
        LongVector one = Lanes.broadcast(1);
        LongVector high = LongVector.fromArray(Lanes.LONGS, words, from);
        LongVector low = LongVector.fromArray(Lanes.LONGS, words, from + Lanes.COUNT);
        for (int i = from;; i += Lanes.COUNT) {
            LongVector folded = high.lanewise(XOR, high.lanewise(LSHR, 32)).mul(cheapMultiplier);
            LongVector word = folded.lanewise(XOR, folded.lanewise(LSHR, 48)).mul(low.or(one));
            word.intoArray(words, i);
            if (i + Lanes.COUNT == end) {
                break;
            }
            LongVector low0 = low.and(half);
            LongVector low1 = low.lanewise(LSHR, 32);
            LongVector bits0 = low0.mul(multiplier0).add(increment0);
            LongVector bits32 = low1.mul(multiplier0).add(bits0.lanewise(LSHR, 32));
            LongVector more32 = low0.mul(multiplier1).add(bits32.and(half).add(increment1));
            LongVector bits64 =
                    low1.mul(multiplier1).add(bits32.lanewise(LSHR, 32).add(more32.lanewise(LSHR, 32)));
            high = high.mul(multiplier).add(low.mul(multiplierHigh).add(incrementHigh.add(bits64)));
            low = low.mul(multiplier).add(increment);
        }
        state.high = high.lane(Lanes.COUNT - 1);
        state.low = low.lane(Lanes.COUNT - 1);
    }

    static void fill(Lcg128 state, double[] values, int from, int to) {
        int end = Lanes.end(from, to);
        if (from < end) {
            fillLanes(state, values, from, end);
            state.step(0, Lcg128.CHEAP_MULTIPLIER);
        }
        Pcg64DxsmLoop.fill(state, values, end, to);
    }

    private static void fillLanes(Lcg128 state, double[] values, int from, int end) {
        long[] states = new long[2 * Lanes.COUNT];
        Lanes.write(state, 0, Lcg128.CHEAP_MULTIPLIER, states, 0);
        LongVector half = Lanes.broadcast(0xffffffffL);
        LongVector multiplierHigh = Lanes.broadcast(LEAP.powerHigh());
        LongVector multiplier = Lanes.broadcast(LEAP.powerLow());
        LongVector multiplier0 = multiplier.and(half);
        LongVector multiplier1 = multiplier.lanewise(LSHR, 32);
        LongVector incrementHigh = Lanes.broadcast(LEAP.incrementHigh(state));
        LongVector increment = Lanes.broadcast(LEAP.incrementLow(state));
        LongVector increment0 = increment.and(half);
        LongVector increment1 = increment.lanewise(LSHR, 32);
        LongVector cheapMultiplier = Lanes.broadcast(Lcg128.CHEAP_MULTIPLIER);
        LongVector one = Lanes.broadcast(1);
        DoubleVector unit = DoubleVector.broadcast(Lanes.DOUBLES, 0x1.0p-53);
        LongVector high = LongVector.fromArray(Lanes.LONGS, states, 0);
        LongVector low = LongVector.fromArray(Lanes.LONGS, states, Lanes.COUNT);
        for (int i = from;; i += Lanes.COUNT) {
            LongVector folded = high.lanewise(XOR, high.lanewise(LSHR, 32)).mul(cheapMultiplier);
            LongVector word = folded.lanewise(XOR, folded.lanewise(LSHR, 48)).mul(low.or(one));
            ((DoubleVector) word.lanewise(LSHR, 11).convertShape(L2D, Lanes.DOUBLES, 0)).mul(unit)
                    .intoArray(values, i);
            if (i + Lanes.COUNT == end) {
                break;
            }
            LongVector low0 = low.and(half);
            LongVector low1 = low.lanewise(LSHR, 32);
            LongVector bits0 = low0.mul(multiplier0).add(increment0);
            LongVector bits32 = low1.mul(multiplier0).add(bits0.lanewise(LSHR, 32));
            LongVector more32 = low0.mul(multiplier1).add(bits32.and(half).add(increment1));
            LongVector bits64 =
                    low1.mul(multiplier1).add(bits32.lanewise(LSHR, 32).add(more32.lanewise(LSHR, 32)));
            high = high.mul(multiplier).add(low.mul(multiplierHigh).add(incrementHigh.add(bits64)));
            low = low.mul(multiplier).add(increment);
        }
        state.high = high.lane(Lanes.COUNT - 1);
        state.low = low.lane(Lanes.COUNT - 1);
    }
}
