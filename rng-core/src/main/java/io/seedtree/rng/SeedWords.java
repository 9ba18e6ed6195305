package io.seedtree.rng;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Integers as little-endian 32-bit words, NumPy's coercion of entropy. */
final class SeedWords {

    private SeedWords() {
    }

    /** As few words as the integer needs, but one for 0. */
    static int[] of(BigInteger value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("seed must be >= 0: " + value);
        }
        int[] words = new int[Math.max(1, (value.bitLength() + 31) / 32)];
        for (int i = 0; i < words.length; i++) {
            words[i] = value.shiftRight(32 * i).intValue();
        }
        return words;
    }

    static int[] concatenate(List<BigInteger> values) {
        return values.stream().map(SeedWords::of).flatMapToInt(Arrays::stream).toArray();
    }

    static BigInteger toInteger(int[] words) {
        BigInteger value = BigInteger.ZERO;
        for (int i = words.length - 1; i >= 0; i--) {
            value = value.shiftLeft(32).or(BigInteger.valueOf(Integer.toUnsignedLong(words[i])));
        }
        return value;
    }

    /** The integer of words of 64 bits. */
    static BigInteger toInteger(long... words) {
        int[] halves = new int[2 * words.length];
        for (int i = 0; i < words.length; i++) {
            halves[2 * i] = (int) words[i];
            halves[2 * i + 1] = (int) (words[i] >>> 32);
        }
        return toInteger(halves);
    }

    static long join(int low, int high) {
        return Integer.toUnsignedLong(low) | (long) high << 32;
    }
}
