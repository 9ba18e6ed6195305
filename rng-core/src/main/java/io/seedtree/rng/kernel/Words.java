package io.seedtree.rng.kernel;

/** What values are made of raw words. */
public final class Words {

    /** The most words that a fill draws before it makes values of them: few enough for the nearest cache. */
    public static final int BLOCK = 1024;

    /** Below this length a fill by blocks takes longer than single draws. */
    public static final int SHORTEST = 64;

    private Words() {
    }

    /**
     * Returns the uniform value of a word: its 53 upper bits.
     *
     * @param word the word
     * @return the value, in [0, 1)
     */
    public static double toDouble(long word) {
        return (word >>> 11) * 0x1.0p-53;
    }

    /**
     * Returns the uniform value of half a word: its 24 upper bits.
     *
     * @param half the half word
     * @return the value, in [0, 1)
     */
    public static float toFloat(int half) {
        return (half >>> 8) * 0x1.0p-24f;
    }

    /**
     * Makes a uniform value of each word.
     *
     * @param words the words, from index 0 on
     * @param values the array for the values
     * @param from the first index of the values
     * @param to the last index of the values, exclusive
     */
    public static void toDoubles(long[] words, double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = toDouble(words[i - from]);
        }
    }

    /**
     * Makes a uniform value of each half word.
     *
     * @param halves the half words, from index 0 on
     * @param values the array for the values
     * @param from the first index of the values
     * @param to the last index of the values, exclusive
     */
    public static void toFloats(int[] halves, float[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = toFloat(halves[i - from]);
        }
    }

    /**
     * Takes words apart, the low halves first.
     *
     * @param words the words, from index 0 on
     * @param halves the array for the halves
     * @param from the first index of the halves
     * @param count the number of words
     */
    public static void toHalves(long[] words, int[] halves, int from, int count) {
        for (int i = 0; i < count; i++) {
            long word = words[i];
            halves[from + 2 * i] = (int) word;
            halves[from + 2 * i + 1] = (int) (word >>> 32);
        }
    }

    /**
     * Takes words apart where they are, the low halves first.
     *
     * @param words the words, in the second half of the range; all of it is filled with half words, unsigned
     * @param from the first index of the range
     * @param to the last index, exclusive
     */
    public static void takeApart(long[] words, int from, int to) {
        int at = from;
        for (int i = from + to >>> 1; i < to; i++) {
            long word = words[i];
            words[at++] = word & 0xffffffffL;
            words[at++] = word >>> 32;
        }
    }
}
