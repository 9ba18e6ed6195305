package io.seedtree.rng.kernel;

/** The halves of words, one word after the other. */
final class HalvesLoop implements HalvesKernel {

    @Override
    public void toInts(long[] words, int count, int[] halves, int at) {
        toInts(words, 0, count, halves, at);
    }

    @Override
    public void toFloats(long[] words, int count, float[] values, int at) {
        toFloats(words, 0, count, values, at);
    }

    @Override
    public void takeApart(long[] words, int from, int to) {
        takeApart(words, from, from + to >>> 1, to);
    }

    static void toInts(long[] words, int from, int to, int[] halves, int at) {
        for (int i = from; i < to; i++) {
            long word = words[i];
            halves[at + 2 * i] = (int) word;
            halves[at + 2 * i + 1] = (int) (word >>> 32);
        }
    }

    static void toFloats(long[] words, int from, int to, float[] values, int at) {
        for (int i = from; i < to; i++) {
            long word = words[i];
            values[at + 2 * i] = Words.toFloat((int) word);
            values[at + 2 * i + 1] = Words.toFloat((int) (word >>> 32));
        }
    }

    /** The words from the middle on fill the range from the first index on, and are never overtaken. */
    static void takeApart(long[] words, int from, int middle, int to) {
        int at = from;
        for (int i = middle; i < to; i++) {
            long word = words[i];
            words[at++] = word & 0xffffffffL;
            words[at++] = word >>> 32;
        }
    }
}
