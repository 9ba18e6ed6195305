package io.seedtree.bench.battery;

import java.util.ArrayList;
import java.util.List;

/** What is counted of pairs of streams, all pairs and places together. */
final class PairStatistics {

    private static final int[] LAGS = {-1, 0, 1};
    /** The variance of the product of two centred uniform values is this, squared. */
    private static final double UNIFORM_VARIANCE = 1.0 / 12.0;
    private static final double WEIGHT_VARIANCE = Long.SIZE / 4.0;

    private final double[] products = new double[LAGS.length];
    private final long[] weightProducts = new long[LAGS.length];
    private final long[] counts = new long[LAGS.length];
    private final BitCounts common = new BitCounts();
    private final long[] rotated = new long[Long.SIZE];
    private long words;

    /** Counts a pair. */
    void add(long[] left, long[] right) {
        for (int lag = 0; lag < LAGS.length; lag++) {
            int from = Math.max(0, -LAGS[lag]);
            int to = Math.min(left.length, left.length - LAGS[lag]);
            for (int i = from; i < to; i++) {
                long x = left[i];
                long y = right[i + LAGS[lag]];
                products[lag] += centred(x) * centred(y);
                weightProducts[lag] += (long) (Long.bitCount(x) - 32) * (Long.bitCount(y) - 32);
            }
            counts[lag] += to - from;
        }
        for (int i = 0; i < left.length; i++) {
            common.add(left[i] ^ right[i]);
            for (int rotation = 0; rotation < Long.SIZE; rotation++) {
                rotated[rotation] += Long.bitCount(left[i] ^ Long.rotateLeft(right[i], rotation)) - 32;
            }
        }
        words += left.length;
    }

    /** The word as a value in [-0.5, 0.5). */
    private static double centred(long word) {
        return (word >> 11) * 0x1.0p-53;
    }

    List<PValue> findings(String name) {
        List<PValue> findings = new ArrayList<>(common.findings(name + ", XOR"));
        for (int lag = 0; lag < LAGS.length; lag++) {
            double root = Math.sqrt(counts[lag]);
            findings.add(PValue.normal(name + ", correlation at lag " + LAGS[lag],
                    products[lag] / (UNIFORM_VARIANCE * root)));
            findings.add(PValue.normal(name + ", Hamming weights at lag " + LAGS[lag],
                    weightProducts[lag] / (WEIGHT_VARIANCE * root)));
        }
        // Different rotations pair different bits, so their sums are uncorrelated.
        double sum = 0.0;
        for (long distance : rotated) {
            sum += (double) distance * distance;
        }
        findings.add(PValue.chiSquare(name + ", Hamming distance under rotations",
                sum / (WEIGHT_VARIANCE * words), Long.SIZE));
        return findings;
    }
}
