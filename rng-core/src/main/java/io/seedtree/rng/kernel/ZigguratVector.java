package io.seedtree.rng.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The candidates of {@link ZigguratLoop}, a vector at a time. */
final class ZigguratVector {

    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS =
            VectorSpecies.of(int.class, VectorShape.forBitSize(Math.max(64, LONGS.vectorBitSize() / 2)));

    private ZigguratVector() {
    }

    static void fill(ZigguratTable table, long[] words, int count, double[] values, int at, long[] outside) {
        int lanes = LONGS.length();
        int end = count - count % lanes;
        int[] indexes = new int[INTS.length()];
        double[] width = table.width();
        long[] inside = table.inside();
        for (int k = 0; k < end; k += lanes) {
            LongVector word = LongVector.fromArray(LONGS, words, k);
            ((IntVector) word.lanewise(VectorOperators.LSHR, table.indexShift()).and(table.indexMask())
                    .convertShape(VectorOperators.L2I, INTS, 0)).intoArray(indexes, 0);
            LongVector abscissa =
                    word.lanewise(VectorOperators.LSHR, table.abscissaShift()).and(table.abscissaMask());
            ((DoubleVector) abscissa.convertShape(VectorOperators.L2D, DOUBLES, 0))
                    .mul(DoubleVector.fromArray(DOUBLES, width, 0, indexes, 0)).intoArray(values, at + k);
            VectorMask<Long> marks = abscissa.compare(VectorOperators.GE,
                    LongVector.fromArray(LONGS, inside, 0, indexes, 0));
            outside[k >> 6] |= marks.toLong() << k;
        }
        ZigguratLoop.fill(table, words, end, count, values, at, outside);
    }
}
