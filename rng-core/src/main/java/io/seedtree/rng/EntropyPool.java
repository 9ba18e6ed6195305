package io.seedtree.rng;

/**
 * The hash of {@link SeedSequence}: absorbs 32-bit words into a pool and expands the pool to state words.
 */
/*
 * Design. The algorithm is Melissa O'Neill's seed_seq alternative ("Developing a seed_seq Alternative", 2015,
 * randutils), as NumPy's SeedSequence has it. The constants are hers. A running hash constant advances with
 * every hashed word; a pool together with that constant is all that absorbing one more word needs, which is
 * why a child costs the same at any depth.
 */
final class EntropyPool {

    private static final int INIT_A = 0x43b0d7e5;
    static final int MULT_A = 0x931e8875;
    private static final int INIT_B = 0x8b51f9dd;
    private static final int MULT_B = 0x58f38ded;
    private static final int MIX_L = 0xca01f9dd;
    private static final int MIX_R = 0x4973f715;

    /** The running constant before each of the first state words. */
    private static final int[] STATE_CONSTANTS = new int[8];

    static {
        int constant = INIT_B;
        for (int i = 0; i < STATE_CONSTANTS.length; i++) {
            STATE_CONSTANTS[i] = constant;
            constant *= MULT_B;
        }
    }

    private final int[] pool;
    private int hashConstant;

    /** Continues from a pool; the array is taken over. */
    EntropyPool(int[] pool, int hashConstant) {
        this.pool = pool;
        this.hashConstant = hashConstant;
    }

    /** Hashes a canonical word sequence, at least as long as the pool. */
    static EntropyPool of(int[] words, int poolSize) {
        EntropyPool result = new EntropyPool(new int[poolSize], INIT_A);
        result.initialize(words);
        for (int i = poolSize; i < words.length; i++) {
            result.absorb(words[i]);
        }
        return result;
    }

    private void initialize(int[] words) {
        for (int i = 0; i < pool.length; i++) {
            pool[i] = hashNext(words[i]);
        }
        for (int source = 0; source < pool.length; source++) {
            for (int target = 0; target < pool.length; target++) {
                if (source != target) {
                    pool[target] = mix(pool[target], hashNext(pool[source]));
                }
            }
        }
    }

    void absorb(int word) {
        for (int i = 0; i < pool.length; i++) {
            pool[i] = mix(pool[i], hashNext(word));
        }
    }

    int[] pool() {
        return pool;
    }

    int hashConstant() {
        return hashConstant;
    }

    private int hashNext(int word) {
        int hashed = hash(word, hashConstant, MULT_A);
        hashConstant *= MULT_A;
        return hashed;
    }

    /**
     * Hashes a word with the running constant; the caller multiplies the constant by the multiplier
     * afterwards.
     */
    static int hash(int word, int constant, int multiplier) {
        int hashed = (word ^ constant) * (constant * multiplier);
        return hashed ^ hashed >>> 16;
    }

    static int mix(int x, int y) {
        int mixed = MIX_L * x - MIX_R * y;
        return mixed ^ mixed >>> 16;
    }

    /** One of the first eight words that {@link #expand} makes, from its word of the pool. */
    static int stateWord(int poolWord, int index) {
        return hash(poolWord, STATE_CONSTANTS[index], MULT_B);
    }

    /** Expands a pool to state words. Pure: a longer request has the shorter one as its beginning. */
    static int[] expand(int[] pool, int count) {
        int[] words = new int[count];
        int constant = INIT_B;
        for (int i = 0; i < count; i++) {
            words[i] = hash(pool[i % pool.length], constant, MULT_B);
            constant *= MULT_B;
        }
        return words;
    }
}
