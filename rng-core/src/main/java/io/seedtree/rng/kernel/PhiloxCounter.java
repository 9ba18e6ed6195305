package io.seedtree.rng.kernel;

import io.seedtree.rng.math.Unsigned;

/** The state of a Philox: the counter of 256 bits that it encrypts, and the key. For one thread at a time. */
public final class PhiloxCounter {

    /** The lowest word of the counter. */
    public long word0;
    /** The second word of the counter. */
    public long word1;
    /** The third word of the counter. */
    public long word2;
    /** The highest word of the counter. */
    public long word3;

    /** The low word of the key. */
    public final long key0;
    /** The high word of the key. */
    public final long key1;

    /**
     * Begins at 0.
     *
     * @param key0 the low word of the key
     * @param key1 the high word of the key
     */
    public PhiloxCounter(long key0, long key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    /**
     * Returns an independent copy.
     *
     * @return the copy
     */
    public PhiloxCounter copy() {
        PhiloxCounter copy = new PhiloxCounter(key0, key1);
        copy.add(word0, word1, word2, word3);
        return copy;
    }

    /**
     * Moves on by a number of 256 bits.
     *
     * @param delta0 its lowest word
     * @param delta1 its second word
     * @param delta2 its third word
     * @param delta3 its highest word
     */
    public void add(long delta0, long delta1, long delta2, long delta3) {
        word0 += delta0;
        long carry = Unsigned.carry(word0, delta0);
        long sum = word1 + delta1;
        word1 = sum + carry;
        carry = Unsigned.carry(sum, delta1) | Unsigned.carry(word1, carry);
        sum = word2 + delta2;
        word2 = sum + carry;
        carry = Unsigned.carry(sum, delta2) | Unsigned.carry(word2, carry);
        word3 += delta3 + carry;
    }

    /** Moves on by one. */
    void step() {
        if (++word0 == 0 && ++word1 == 0 && ++word2 == 0) {
            word3++;
        }
    }
}
