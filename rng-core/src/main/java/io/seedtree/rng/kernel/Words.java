package io.seedtree.rng.kernel;

/** What values are made of raw words. */
public final class Words {

    /**
     * The most words that a fill draws before it makes values of them: few enough for the nearest cache, and for
     * an array of them to cost little beside the values of a fill.
     */
    public static final int BLOCK = 512;

    /** Below this length a fill by blocks takes longer than single draws. */
    public static final int SHORTEST = 64;

    private Words() {
    }

    /**
     * Makes room for words to draw into. On some machines new memory takes as long as the draws, so a fill asks
     * for it once.
     *
     * @param most the most words that the fill can use
     * @return an array of so many words, or of {@link #BLOCK}
     */
    public static long[] block(int most) {
        return new long[Math.min(most, BLOCK)];
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
     * @param halves the half words
     * @param first the index of the first one
     * @param values the array for the values
     * @param from the first index of the values
     * @param count their number
     */
    public static void toFloats(int[] halves, int first, float[] values, int from, int count) {
        for (int i = 0; i < count; i++) {
            values[from + i] = toFloat(halves[first + i]);
        }
    }
}
