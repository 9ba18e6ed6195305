package io.seedtree.rng.kernel;

import static jdk.incubator.vector.VectorOperators.L2D;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.ROR;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;

/** The words of {@link Pcg64Loop}, a vector at a time. */
/* Design. See {@link Lanes}. */
final class Pcg64Vector {

    private static final Lanes.Leap LEAP = Lanes.Leap.of(Lcg128.MULTIPLIER_HIGH, Lcg128.MULTIPLIER_LOW);

    private Pcg64Vector() {
    }

    static void fill(Lcg128 state, long[] words, int from, int to) {
        int end = Lanes.end(from, to);
        if (from < end) {
            state.step(Lcg128.MULTIPLIER_HIGH, Lcg128.MULTIPLIER_LOW);
            fillLanes(state, words, from, end);
        }
        Pcg64Loop.fill(state, words, end, to);
    }

    private static void fillLanes(Lcg128 state, long[] words, int from, int end) {
        Lanes.write(state, Lcg128.MULTIPLIER_HIGH, Lcg128.MULTIPLIER_LOW, words, from);
        LongVector half = Lanes.broadcast(0xffffffffL);
        LongVector multiplierHigh = Lanes.broadcast(LEAP.powerHigh());
        LongVector multiplier = Lanes.broadcast(LEAP.powerLow());
        LongVector multiplier0 = multiplier.and(half);
        LongVector multiplier1 = multiplier.lanewise(LSHR, 32);
        LongVector incrementHigh = Lanes.broadcast(LEAP.incrementHigh(state));
        LongVector increment = Lanes.broadcast(LEAP.incrementLow(state));
        LongVector increment0 = increment.and(half);
        LongVector increment1 = increment.lanewise(LSHR, 32);
        LongVector high = LongVector.fromArray(Lanes.LONGS, words, from);
        LongVector low = LongVector.fromArray(Lanes.LONGS, words, from + Lanes.COUNT);
        for (int i = from;; i += Lanes.COUNT) {
            LongVector folded = high.lanewise(XOR, low);
            LongVector word = folded.lanewise(ROR, high.lanewise(LSHR, 58));
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
            state.step(Lcg128.MULTIPLIER_HIGH, Lcg128.MULTIPLIER_LOW);
            fillLanes(state, values, from, end);
        }
        Pcg64Loop.fill(state, values, end, to);
    }

    private static void fillLanes(Lcg128 state, double[] values, int from, int end) {
        long[] states = new long[2 * Lanes.COUNT];
        Lanes.write(state, Lcg128.MULTIPLIER_HIGH, Lcg128.MULTIPLIER_LOW, states, 0);
        LongVector half = Lanes.broadcast(0xffffffffL);
        LongVector multiplierHigh = Lanes.broadcast(LEAP.powerHigh());
        LongVector multiplier = Lanes.broadcast(LEAP.powerLow());
        LongVector multiplier0 = multiplier.and(half);
        LongVector multiplier1 = multiplier.lanewise(LSHR, 32);
        LongVector incrementHigh = Lanes.broadcast(LEAP.incrementHigh(state));
        LongVector increment = Lanes.broadcast(LEAP.incrementLow(state));
        LongVector increment0 = increment.and(half);
        LongVector increment1 = increment.lanewise(LSHR, 32);
        DoubleVector unit = DoubleVector.broadcast(Lanes.DOUBLES, 0x1.0p-53);
        LongVector high = LongVector.fromArray(Lanes.LONGS, states, 0);
        LongVector low = LongVector.fromArray(Lanes.LONGS, states, Lanes.COUNT);
        for (int i = from;; i += Lanes.COUNT) {
            LongVector folded = high.lanewise(XOR, low);
            LongVector word = folded.lanewise(ROR, high.lanewise(LSHR, 58));
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
