package io.seedtree.rng.kernel;

import io.seedtree.rng.math.Unsigned;

/** The blocks of Philox 4x64 of ten rounds, one after the other. */
/*
 * Design. A round exchanges the words of a block in pairs; two rounds are written out together, so that each
 * word is back in its variable and none has to be moved.
 */
public final class PhiloxLoop {

    /** The number of words that are made at a time. */
    public static final int BLOCK = 4;

    static final int ROUNDS = 10;
    static final long MULTIPLIER_0 = 0xd2e7470ee14c6c93L;
    static final long MULTIPLIER_1 = 0xca5a826395121157L;
    /** The golden ratio, as a fraction of 2^64. */
    static final long KEY_STEP_0 = 0x9e3779b97f4a7c15L;
    /** The square root of 3 less 1, as a fraction of 2^64. */
    static final long KEY_STEP_1 = 0xbb67ae8584caa73bL;

    private PhiloxLoop() {
    }

    /**
     * As {@link PhiloxKernel#fill}.
     *
     * @param counter the counter
     * @param words the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     */
    public static void fill(PhiloxCounter counter, long[] words, int from, int to) {
        for (int i = from; i < to; i += BLOCK) {
            counter.step();
            long word0 = counter.word0;
            long word1 = counter.word1;
            long word2 = counter.word2;
            long word3 = counter.word3;
            long key0 = counter.key0;
            long key1 = counter.key1;
            for (int round = 0; round < ROUNDS; round += 2) {
                long next0 = Unsigned.multiplyHigh(MULTIPLIER_1, word2) ^ (word1 ^ key0);
                long next1 = MULTIPLIER_1 * word2;
                long next2 = Unsigned.multiplyHigh(MULTIPLIER_0, word0) ^ (word3 ^ key1);
                long next3 = MULTIPLIER_0 * word0;
                key0 += KEY_STEP_0;
                key1 += KEY_STEP_1;
                word0 = Unsigned.multiplyHigh(MULTIPLIER_1, next2) ^ (next1 ^ key0);
                word1 = MULTIPLIER_1 * next2;
                word2 = Unsigned.multiplyHigh(MULTIPLIER_0, next0) ^ (next3 ^ key1);
                word3 = MULTIPLIER_0 * next0;
                key0 += KEY_STEP_0;
                key1 += KEY_STEP_1;
            }
            words[i] = word0;
            words[i + 1] = word1;
            words[i + 2] = word2;
            words[i + 3] = word3;
        }
    }
}
