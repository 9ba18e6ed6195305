package io.seedtree.rng.legacy;

/** The old ways to make the Mersenne Twister's 624 words from a seed. */
/*
 * Design. Makoto Matsumoto and Takuji Nishimura, mt19937ar (2002): init_genrand for a number, init_by_array
 * for an array. Python's own random module seeds by array even for a number.
 */
final class LegacySeeding {

    static final int WORDS = 624;
    private static final long LARGEST_SEED = 0xFFFFFFFFL;
    private static final int ARRAY_BASE_SEED = 19650218;

    private LegacySeeding() {
    }

    /** The words for a number. */
    static int[] ofNumber(long seed) {
        return initGenrand((int) checked(seed));
    }

    /** The words for an array of numbers. */
    static int[] ofArray(long[] seed) {
        int[] words = new int[seed.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = (int) checked(seed[i]);
        }
        return ofWords(words);
    }

    /** The words for an array of 32-bit words. */
    static int[] ofWords(int[] seed) {
        if (seed.length == 0) {
            throw new IllegalArgumentException("seed: array must not be empty");
        }
        int[] key = initGenrand(ARRAY_BASE_SEED);
        int i = 1;
        int j = 0;
        for (int k = Math.max(WORDS, seed.length); k > 0; k--) {
            key[i] = (key[i] ^ mixed(key[i - 1]) * 1664525) + seed[j] + j;
            i = next(key, i);
            j = j + 1 < seed.length ? j + 1 : 0;
        }
        for (int k = WORDS - 1; k > 0; k--) {
            key[i] = (key[i] ^ mixed(key[i - 1]) * 1566083941) - i;
            i = next(key, i);
        }
        key[0] = 0x80000000;
        return key;
    }

    private static int[] initGenrand(int seed) {
        int[] key = new int[WORDS];
        key[0] = seed;
        for (int i = 1; i < WORDS; i++) {
            key[i] = 1812433253 * mixed(key[i - 1]) + i;
        }
        return key;
    }

    private static int mixed(int word) {
        return word ^ word >>> 30;
    }

    private static int next(int[] key, int i) {
        if (i + 1 < WORDS) {
            return i + 1;
        }
        key[0] = key[WORDS - 1];
        return 1;
    }

    private static long checked(long seed) {
        if (seed < 0 || seed > LARGEST_SEED) {
            throw new IllegalArgumentException("seed must be in [0, 4294967295]: " + seed);
        }
        return seed;
    }
}
