package io.seedtree.rng.kernel;

/** The recurrence of the Mersenne Twister on its 624 words, and what is made of them. */
/*
 * Design. Makoto Matsumoto and Takuji Nishimura, "Mersenne Twister: A 623-Dimensionally Equidistributed
 * Uniform Pseudo-Random Number Generator", 1998; the constants are theirs. The compiler makes vector
 * instructions of the loops: they are cut where an index would go round, have no branch, and use one index for
 * two arrays of one type, which might be the same array for all that the compiler knows.
 */
public final class Mt19937Loop {

    /** The number of words. */
    public static final int SIZE = 624;

    private static final int MIDDLE = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final int UPPER_MASK = 0x80000000;
    private static final int LOWER_MASK = 0x7fffffff;

    private Mt19937Loop() {
    }

    /**
     * Replaces all words by those that follow them.
     *
     * @param key the words
     */
    public static void regenerate(int[] key) {
        for (int i = 0; i < SIZE - MIDDLE; i++) {
            key[i] = key[i + MIDDLE] ^ twist(key[i], key[i + 1]);
        }
        for (int i = SIZE - MIDDLE; i < SIZE - 1; i++) {
            key[i] = key[i + MIDDLE - SIZE] ^ twist(key[i], key[i + 1]);
        }
        key[SIZE - 1] = key[MIDDLE - 1] ^ twist(key[SIZE - 1], key[0]);
    }

    private static int twist(int upper, int lower) {
        int joined = upper & UPPER_MASK | lower & LOWER_MASK;
        return joined >>> 1 ^ -(joined & 1) & MATRIX;
    }

    /**
     * Makes the word that follows the 624 of a ring, in place of the oldest.
     *
     * @param ring the words
     * @param at where the oldest one is
     */
    public static void step(int[] ring, int at) {
        int next = at + 1 < SIZE ? at + 1 : 0;
        int middle = at + MIDDLE < SIZE ? at + MIDDLE : at + MIDDLE - SIZE;
        ring[at] = ring[middle] ^ twist(ring[at], ring[next]);
    }

    /**
     * Gives the low bits of the first word, which the recurrence does not read, the values that it would have
     * made.
     *
     * @param window the words
     */
    public static void settle(int[] window) {
        int twisted = window[SIZE - 1] ^ window[MIDDLE - 1];
        int joined = twisted < 0 ? (twisted ^ MATRIX) << 1 | 1 : twisted << 1;
        window[0] = window[0] & UPPER_MASK | joined & LOWER_MASK;
    }

    /**
     * Makes the words that are drawn of those of the state.
     *
     * @param key the words of the state
     * @param drawn the array for the words drawn, each at the index of that of the state
     */
    public static void temper(int[] key, int[] drawn) {
        for (int i = 0; i < SIZE; i++) {
            int word = key[i];
            word ^= word >>> 11;
            word ^= word << 7 & 0x9d2c5680;
            word ^= word << 15 & 0xefc60000;
            drawn[i] = word ^ word >>> 18;
        }
    }

    /**
     * Makes long words of words read as unsigned.
     *
     * @param drawn the words
     * @param from the index of the first one
     * @param words the array for the long words
     * @param at the index of the first of these
     * @param count their number
     */
    public static void widen(int[] drawn, int from, long[] words, int at, int count) {
        for (int i = 0; i < count; i++) {
            words[at + i] = Integer.toUnsignedLong(drawn[from + i]);
        }
    }

    /**
     * Joins pairs of words, of which the first is the high one.
     *
     * @param pairs the words
     * @param from the index of the first one
     * @param words the array for the long words
     * @param at the index of the first of these
     * @param count their number
     */
    public static void toLongs(int[] pairs, int from, long[] words, int at, int count) {
        for (int i = 0; i < count; i++) {
            words[at + i] = toLong(pairs[from + 2 * i], pairs[from + 2 * i + 1]);
        }
    }

    /**
     * Joins two words.
     *
     * @param high the high one
     * @param low the low one
     * @return the long word
     */
    public static long toLong(int high, int low) {
        return (long) high << 32 | Integer.toUnsignedLong(low);
    }

    /**
     * Makes a uniform value of each pair of words.
     *
     * @param pairs the words
     * @param from the index of the first one
     * @param values the array for the values
     * @param at the index of the first of these
     * @param count their number
     */
    public static void toDoubles(int[] pairs, int from, double[] values, int at, int count) {
        for (int i = 0; i < count; i++) {
            values[at + i] = toDouble(pairs[from + 2 * i], pairs[from + 2 * i + 1]);
        }
    }

    /**
     * Returns the uniform value of two words: of 27 bits of the first and 26 of the second.
     *
     * @param high the first word
     * @param low the second word
     * @return a value in [0, 1)
     */
    public static double toDouble(int high, int low) {
        // No sum is rounded, and no conversion of 64 bits is needed.
        return ((high >>> 5) * 0x1.0p26 + (low >>> 6)) * 0x1.0p-53;
    }
}
