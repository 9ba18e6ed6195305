package io.seedtree.rng.kernel;

/** The candidates of a ziggurat, one after the other. */
final class ZigguratLoop implements ZigguratKernel {

    @Override
    public void mark(ZigguratTable table, long[] words, int count, long[] entries, long[] marks) {
        lookUp(table, words, count, entries);
        mark(table, words, 0, count, entries, marks);
    }

    @Override
    public int decode(ZigguratTable table, long[] words, int count, long[] entries, long[] drops,
            double[] values, int at) {
        return decode(table, words, 0, count, entries, drops, values, at);
    }

    static void lookUp(ZigguratTable table, long[] words, int count, long[] entries) {
        long[] all = table.entries();
        int shift = table.layerShift();
        for (int k = 0; k < count; k++) {
            entries[k] = all[(int) (words[k] >>> shift) & all.length - 1];
        }
    }

    static void mark(ZigguratTable table, long[] words, int from, int to, long[] entries, long[] marks) {
        for (int k = from; k < to; k++) {
            // The sign of the difference: a branch would be mispredicted too often.
            marks[k >> 6] |= (entries[k] >>> ZigguratTable.BOUND) - 1
                    - (table.abscissa(words[k]) >>> table.boundShift()) >>> 63 << k;
        }
    }

    static int decode(ZigguratTable table, long[] words, int from, int to, long[] entries, long[] drops,
            double[] values, int at) {
        int i = at;
        for (int k = from; k < to; k++) {
            values[i] = table.candidate(words[k], entries[k]);
            i += (int) (~drops[k >> 6] >>> k) & 1;
        }
        return i;
    }
}
