package io.seedtree.rng.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** The halves of {@link HalvesLoop}, a vector at a time. */
/*
 * Design. A vector of words is one of twice as many ints, the low half of each word first: the lanes of vectors
 * are little-endian everywhere. Where halves become words each word is put into two lanes side by side, and
 * every second one is shifted.
 */
final class HalvesVector {

    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorShuffle<Long> LOWER = VectorShuffle.fromOp(Lanes.LONGS, lane -> lane / 2);
    private static final VectorShuffle<Long> UPPER =
            VectorShuffle.fromOp(Lanes.LONGS, lane -> (lane + Lanes.COUNT) / 2);

    private HalvesVector() {
    }

    static void toInts(long[] words, int count, int[] halves, int at) {
        int end = count - count % Lanes.COUNT;
        for (int i = 0; i < end; i += Lanes.COUNT) {
            LongVector.fromArray(Lanes.LONGS, words, i).reinterpretAsInts().intoArray(halves, at + 2 * i);
        }
        HalvesLoop.toInts(words, end, count, halves, at);
    }

    static void toFloats(long[] words, int count, float[] values, int at) {
        int end = count - count % Lanes.COUNT;
        for (int i = 0; i < end; i += Lanes.COUNT) {
            IntVector halves = LongVector.fromArray(Lanes.LONGS, words, i).reinterpretAsInts();
            ((FloatVector) halves.lanewise(LSHR, 8).convertShape(I2F, FLOATS, 0)).mul(0x1.0p-24f)
                    .intoArray(values, at + 2 * i);
        }
        HalvesLoop.toFloats(words, end, count, values, at);
    }

    static void takeApart(long[] words, int from, int to) {
        int middle = from + to >>> 1;
        int end = to - (to - middle) % Lanes.COUNT;
        LongVector shifts = LongVector.broadcast(Lanes.LONGS, 0).addIndex(1).and(1).mul(32);
        int at = from;
        for (int i = middle; i < end; i += Lanes.COUNT) {
            LongVector word = LongVector.fromArray(Lanes.LONGS, words, i);
            word.rearrange(LOWER).lanewise(LSHR, shifts).and(0xffffffffL).intoArray(words, at);
            word.rearrange(UPPER).lanewise(LSHR, shifts).and(0xffffffffL).intoArray(words, at + Lanes.COUNT);
            at += 2 * Lanes.COUNT;
        }
        HalvesLoop.takeApart(words, at, end, to);
    }
}
