package io.seedtree.rng.kernel;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.L2D;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.OR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/** The candidates of {@link ZigguratLoop}, a vector at a time. */
/*
 * Design. Only the arithmetic is that of vectors. The table is looked into before, word by word: single loads
 * are faster than those that gather a vector, at least on AMD's Zen 5. Lanes without a value are closed up by
 * a permutation, also where there are none: a branch would be mispredicted for every tenth vector. A word of
 * marks is put together in a variable: by way of the array each vector would wait for the one before.
 */
final class ZigguratVector {

    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;

    private static final long[] ORDERS = orders();

    private ZigguratVector() {
    }

    static void mark(ZigguratTable table, long[] words, int count, long[] entries, long[] marks) {
        ZigguratLoop.lookUp(table, words, count, entries);
        int end = count - count % Long.SIZE;
        markVectors(table, words, end, entries, marks);
        ZigguratLoop.mark(table, words, end, count, entries, marks);
    }

    private static void markVectors(ZigguratTable table, long[] words, int end, long[] entries,
            long[] marks) {
        int abscissaShift = table.abscissaShift();
        long abscissaMask = table.abscissaMask();
        int boundShift = table.boundShift();
        for (int group = 0; group < end; group += Long.SIZE) {
            long bits = 0;
            for (int lane = 0; lane < Long.SIZE; lane += LONGS.length()) {
                int k = group + lane;
                LongVector bound =
                        LongVector.fromArray(LONGS, entries, k).lanewise(LSHR, ZigguratTable.BOUND);
                bits |= LongVector.fromArray(LONGS, words, k).lanewise(LSHR, abscissaShift)
                        .and(abscissaMask).lanewise(LSHR, boundShift).compare(GE, bound).toLong() << lane;
            }
            marks[group >> 6] = bits;
        }
    }

    static int decode(ZigguratTable table, long[] words, int count, long[] entries, long[] drops,
            double[] values, int at) {
        long base = table.base();
        int signShift = table.signShift();
        long signMask = table.signMask();
        int abscissaShift = table.abscissaShift();
        long abscissaMask = table.abscissaMask();
        int lanes = LONGS.length();
        int end = count - count % lanes;
        int i = at;
        for (int k = 0; k < end; k += lanes) {
            LongVector word = LongVector.fromArray(LONGS, words, k);
            LongVector entry = LongVector.fromArray(LONGS, entries, k);
            LongVector width = entry.and(ZigguratTable.WIDTH_MASK).add(base)
                    .lanewise(OR, word.lanewise(LSHL, signShift).and(signMask));
            LongVector abscissa = word.lanewise(LSHR, abscissaShift).and(abscissaMask);
            LongVector candidate = ((DoubleVector) abscissa.convertShape(L2D, DOUBLES, 0))
                    .mul(width.reinterpretAsDoubles()).reinterpretAsLongs();
            int dropped = (int) (drops[k >> 6] >>> k) & (1 << lanes) - 1;
            LongVector order = LongVector.fromArray(LONGS, ORDERS, dropped * lanes);
            candidate.rearrange(order.toShuffle()).reinterpretAsDoubles().intoArray(values, i);
            i += lanes - Integer.bitCount(dropped);
        }
        return ZigguratLoop.decode(table, words, end, count, entries, drops, values, i);
    }

    /** For each set of dropped lanes the other ones in order, and the first lane where there are no more. */
    private static long[] orders() {
        int lanes = LONGS.length();
        long[] orders = new long[lanes * (1 << lanes)];
        for (int dropped = 0; dropped < 1 << lanes; dropped++) {
            int at = dropped * lanes;
            for (int lane = 0; lane < lanes; lane++) {
                if ((dropped >>> lane & 1) == 0) {
                    orders[at++] = lane;
                }
            }
        }
        return orders;
    }
}
