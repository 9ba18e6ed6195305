package io.seedtree.rng;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The pool of a {@link SeedSequence}, mixed of all words up to its place, and the state words that generators are
 * seeded with.
 *
 * @serial exclude
 */
/*
 * Design. A pool keeps what hashing one more word needs: the mixed words and the running hash constant. It is the
 * upper class of its seed sequence and no object of its own, and the pool of the default size lives in four
 * fields, because a million of these may be alive and an object or an array would cost as much again; other sizes
 * use an array.
 */
abstract sealed class MixedPool implements Serializable permits SeedSequence {

    private static final long serialVersionUID = 1L;

    static final int DEFAULT_POOL_SIZE = 4;

    private final int pool0;
    private final int pool1;
    private final int pool2;
    private final int pool3;
    private final int @Nullable [] widePool;
    private final int hashConstant;

    /** Mixes one more word into a pool of the default size. */
    MixedPool(MixedPool before, int word) {
        widePool = null;
        int constant = before.hashConstant;
        pool0 = absorb(before.pool0, word, constant);
        constant *= EntropyPool.MULT_A;
        pool1 = absorb(before.pool1, word, constant);
        constant *= EntropyPool.MULT_A;
        pool2 = absorb(before.pool2, word, constant);
        constant *= EntropyPool.MULT_A;
        pool3 = absorb(before.pool3, word, constant);
        hashConstant = constant * EntropyPool.MULT_A;
    }

    /** Keeps what was mixed, in a pool of any size. */
    MixedPool(EntropyPool mixed) {
        int[] pool = mixed.pool();
        boolean wide = pool.length != DEFAULT_POOL_SIZE;
        widePool = wide ? pool : null;
        pool0 = wide ? 0 : pool[0];
        pool1 = wide ? 0 : pool[1];
        pool2 = wide ? 0 : pool[2];
        pool3 = wide ? 0 : pool[3];
        hashConstant = mixed.hashConstant();
    }

    private static int absorb(int poolWord, int word, int constant) {
        return EntropyPool.mix(poolWord, EntropyPool.hash(word, constant, EntropyPool.MULT_A));
    }

    static void requirePoolSize(int poolSize) {
        if (poolSize < DEFAULT_POOL_SIZE) {
            throw new IllegalArgumentException("pool size must be >= 4: " + poolSize);
        }
    }

    final boolean hasDefaultSize() {
        return widePool == null;
    }

    /** A pool of the same words, to mix more into. */
    final EntropyPool toBeMixed() {
        return new EntropyPool(pool(), hashConstant);
    }

    /**
     * Returns the size of the entropy pool.
     *
     * @return the size in 32-bit words, at least 4
     */
    public int poolSize() {
        return widePool == null ? DEFAULT_POOL_SIZE : widePool.length;
    }

    /**
     * Returns the mixed entropy, NumPy's {@code pool}.
     *
     * @return the words of the pool, to be read as unsigned; a new array
     */
    public int[] pool() {
        return widePool == null ? new int[] {pool0, pool1, pool2, pool3} : widePool.clone();
    }

    /**
     * Returns words to seed a generator with: NumPy's {@code generate_state(n, uint32)}. The same words at
     * every call.
     *
     * <p>Do not seed a generator of another library with a few of these words. Below the root the words of
     * the pool are no longer mixed with one another: each is a hash of 32 bits of its own, and those of
     * streams that are related in the tree can have linear relations, which the outputs of this library's
     * generators do not have. The bit generators of this library take in the whole pool; for any other, draw
     * the seed from one of them, such as {@code new Pcg64Dxsm(seed).nextLong()}.
     *
     * @param count the number of words, at least 0
     * @return the words, to be read as unsigned
     * @throws IllegalArgumentException if the count is negative
     */
    public int[] generateState(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("number of state words must be >= 0: " + count);
        }
        return EntropyPool.expand(pool(), count);
    }

    /**
     * Returns words to seed a generator with: NumPy's {@code generate_state(n, uint64)}. The same words at
     * every call. Not for seeding generators of other libraries from a few of them: see
     * {@link #generateState}.
     *
     * @param count the number of words, in [0, 1073741823]
     * @return the words, to be read as unsigned
     * @throws IllegalArgumentException if the count is out of range
     */
    public long[] generateState64(int count) {
        if (count < 0 || count > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException(
                    "number of 64-bit state words must be in [0, 1073741823]: " + count);
        }
        int[] halves = generateState(2 * count);
        long[] result = new long[count];
        for (int i = 0; i < count; i++) {
            result[i] = SeedWords.join(halves[2 * i], halves[2 * i + 1]);
        }
        return result;
    }

    /** The 64-bit state word of an index in [0, 4): what seeding a generator needs, without an array. */
    final long state64(int index) {
        int low = 2 * index;
        return SeedWords.join(stateWord(low), stateWord(low + 1));
    }

    private int stateWord(int index) {
        return EntropyPool.stateWord(poolWord(index), index);
    }

    private int poolWord(int index) {
        if (widePool != null) {
            return widePool[index % widePool.length];
        }
        return switch (index & 3) {
            case 0 -> pool0;
            case 1 -> pool1;
            case 2 -> pool2;
            default -> pool3;
        };
    }

    /** Whether the pools have the same words, and would mix the next one alike. */
    final boolean poolEquals(MixedPool that) {
        return hashConstant == that.hashConstant
                && pool0 == that.pool0
                && pool1 == that.pool1
                && pool2 == that.pool2
                && pool3 == that.pool3
                && Arrays.equals(widePool, that.widePool);
    }

    final int poolHash() {
        return widePool == null ? ((pool0 * 31 + pool1) * 31 + pool2) * 31 + pool3
                : Arrays.hashCode(widePool);
    }
}
