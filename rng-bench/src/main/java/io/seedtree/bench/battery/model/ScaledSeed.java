package io.seedtree.bench.battery.model;

/** A place in the tree of the model: a pool and the running constant, as in a seed sequence. Immutable. */
final class ScaledSeed {

    private final ScaledHash hash;
    private final int[] pool;
    private final int constant;

    private ScaledSeed(ScaledHash hash, int[] pool, int constant) {
        this.hash = hash;
        this.pool = pool;
        this.constant = constant;
    }

    /** The root of four words of entropy. */
    static ScaledSeed root(ScaledHash hash, int... entropy) {
        int[] pool = new int[ScaledHash.POOL];
        int constant = hash.firstConstant();
        for (int i = 0; i < pool.length; i++) {
            pool[i] = hash.hash(hash.cut(entropy[i]), constant);
            constant = hash.next(constant);
        }
        for (int source = 0; source < pool.length; source++) {
            for (int target = 0; target < pool.length; target++) {
                if (source != target) {
                    pool[target] = hash.absorb(pool[target], pool[source], constant);
                    constant = hash.next(constant);
                }
            }
        }
        return new ScaledSeed(hash, pool, constant);
    }

    /** The descendant by spawn words. */
    ScaledSeed child(int... words) {
        int[] mixed = pool.clone();
        int running = constant;
        for (int word : words) {
            for (int i = 0; i < mixed.length; i++) {
                if (hash.absorbs(i)) {
                    mixed[i] = hash.absorb(mixed[i], hash.cut(word), running);
                }
                running = hash.next(running);
            }
        }
        return new ScaledSeed(hash, mixed, running);
    }

    int poolWord(int place) {
        return pool[place];
    }

    /** The pool as a number: all of it at 8 bits, of wider words the lower 8 bits. */
    int key() {
        int key = 0;
        for (int word : pool) {
            key = key << 8 | word & 0xFF;
        }
        return key;
    }
}
