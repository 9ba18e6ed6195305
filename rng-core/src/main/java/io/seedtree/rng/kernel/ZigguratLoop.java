package io.seedtree.rng.kernel;

/** The candidates of a ziggurat, one after the other. */
final class ZigguratLoop {

    private ZigguratLoop() {
    }

    static void fill(ZigguratTable table, long[] words, int count, double[] values, int at, long[] outside) {
        fill(table, words, 0, count, values, at, outside);
    }

    /** As {@link ZigguratKernel#fill} for the words of a range. */
    static void fill(ZigguratTable table, long[] words, int from, int to, double[] values, int at,
            long[] outside) {
        for (int k = from; k < to; k++) {
            int index = table.index(words[k]);
            long abscissa = table.abscissa(words[k]);
            values[at + k] = abscissa * table.width()[index];
            // The sign of the difference: a branch would be mispredicted too often.
            outside[k >> 6] |= (table.inside()[index] - 1 - abscissa) >>> 63 << k;
        }
    }
}
