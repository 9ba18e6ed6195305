package io.seedtree.rng.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.LongVector;

/** The blocks of {@link PhiloxLoop}, as many side by side as a vector has lanes. */
/*
 * Design. Each lane encrypts a counter of its own, and four vectors hold the four words of all blocks. The high
 * words of the products are made as in {@link Lanes}. The words are put in order by way of a small array: that
 * is little beside the rounds, and needs no instruction that some machine has not.
 */
final class PhiloxVector {

    private PhiloxVector() {
    }

    static void fill(PhiloxCounter counter, long[] words, int from, int to) {
        int end = to - (to - from) % (PhiloxLoop.BLOCK * Lanes.COUNT);
        long blocks = (end - from) / PhiloxLoop.BLOCK;
        if (Long.compareUnsigned(counter.word0, -1 - blocks) > 0) {
            // The lowest word wraps, once in 2^64 blocks: the lanes know no carry.
            end = from;
        }
        if (from < end) {
            fillLanes(counter, words, from, end);
        }
        PhiloxLoop.fill(counter, words, end, to);
    }

    private static void fillLanes(PhiloxCounter counter, long[] words, int from, int end) {
        long[] made = new long[PhiloxLoop.BLOCK * Lanes.COUNT];
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            made[lane] = counter.word0 + 1 + lane;
        }
        LongVector lowest = LongVector.fromArray(Lanes.LONGS, made, 0);
        LongVector half = Lanes.broadcast(0xffffffffL);
        LongVector first = Lanes.broadcast(PhiloxLoop.MULTIPLIER_0);
        LongVector first0 = first.and(half);
        LongVector first1 = first.lanewise(LSHR, 32);
        LongVector second = Lanes.broadcast(PhiloxLoop.MULTIPLIER_1);
        LongVector second0 = second.and(half);
        LongVector second1 = second.lanewise(LSHR, 32);
        for (int i = from; i < end; i += PhiloxLoop.BLOCK * Lanes.COUNT) {
            LongVector word0 = lowest;
            LongVector word1 = Lanes.broadcast(counter.word1);
            LongVector word2 = Lanes.broadcast(counter.word2);
            LongVector word3 = Lanes.broadcast(counter.word3);
            long key0 = counter.key0;
            long key1 = counter.key1;
            for (int round = 0; round < PhiloxLoop.ROUNDS; round++) {
                LongVector low0 = word0.and(half);
                LongVector high0 = word0.lanewise(LSHR, 32);
                LongVector bits32 = high0.mul(first0).add(low0.mul(first0).lanewise(LSHR, 32));
                LongVector more32 = low0.mul(first1).add(bits32.and(half));
                LongVector bits64 = high0.mul(first1)
                        .add(bits32.lanewise(LSHR, 32).add(more32.lanewise(LSHR, 32)));
                LongVector next3 = word0.mul(first);
                LongVector next2 = bits64.lanewise(XOR, word3.lanewise(XOR, key1));
                low0 = word2.and(half);
                high0 = word2.lanewise(LSHR, 32);
                bits32 = high0.mul(second0).add(low0.mul(second0).lanewise(LSHR, 32));
                more32 = low0.mul(second1).add(bits32.and(half));
                bits64 = high0.mul(second1).add(bits32.lanewise(LSHR, 32).add(more32.lanewise(LSHR, 32)));
                word0 = bits64.lanewise(XOR, word1.lanewise(XOR, key0));
                word1 = word2.mul(second);
                word2 = next2;
                word3 = next3;
                key0 += PhiloxLoop.KEY_STEP_0;
                key1 += PhiloxLoop.KEY_STEP_1;
            }
            word0.intoArray(made, 0);
            word1.intoArray(made, Lanes.COUNT);
            word2.intoArray(made, 2 * Lanes.COUNT);
            word3.intoArray(made, 3 * Lanes.COUNT);
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                int at = i + PhiloxLoop.BLOCK * lane;
                words[at] = made[lane];
                words[at + 1] = made[Lanes.COUNT + lane];
                words[at + 2] = made[2 * Lanes.COUNT + lane];
                words[at + 3] = made[3 * Lanes.COUNT + lane];
            }
            lowest = lowest.add(Lanes.COUNT);
        }
        counter.word0 += (end - from) / PhiloxLoop.BLOCK;
    }
}
