package io.seedtree.bench.battery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Counts what uniform 64-bit words have in common: the bits, the two outer bytes, the Hamming weights. */
final class BitCounts {

    private static final int BYTES = 256;
    private static final double FEWEST = 10.0;

    private final int[] ones = new int[Long.SIZE];
    private final long[] highBytes = new long[BYTES];
    private final long[] lowBytes = new long[BYTES];
    private final long[] weights = new long[Long.SIZE + 1];
    private int count;

    /** Counts one word. */
    void add(long word) {
        count++;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            ones[bit] += (int) (word >>> bit) & 1;
        }
        highBytes[(int) (word >>> 56)]++;
        lowBytes[(int) word & 0xFF]++;
        weights[Long.bitCount(word)]++;
    }

    /** All tests of the words, which must be independent of one another. */
    List<PValue> findings(String name) {
        List<PValue> findings = new ArrayList<>();
        findings.add(PValue.chiSquare(name + ": bits", squares(ones, count), Long.SIZE));
        findings.add(bytes(name + ": high byte", highBytes));
        findings.add(bytes(name + ": low byte", lowBytes));
        findings.add(hammingWeights(name + ": Hamming weight", weights));
        return findings;
    }

    private PValue bytes(String name, long[] counts) {
        double[] expected = new double[BYTES];
        Arrays.fill(expected, count / (double) BYTES);
        return PValue.pearson(name, counts, expected);
    }

    /** The sum of squares of counts of fair coins, in units of their variance. */
    static double squares(int[] heads, int tosses) {
        double sum = 0.0;
        for (int head : heads) {
            double difference = head - 0.5 * tosses;
            sum += difference * difference;
        }
        return sum / (0.25 * tosses);
    }

    /** Pearson's test of Hamming weights of uniform words; the rare ones on either side count as one. */
    static PValue hammingWeights(String name, long[] weights) {
        BinomialDistribution binomial = BinomialDistribution.of(Long.SIZE, 0.5);
        long total = Arrays.stream(weights).sum();
        int low = 0;
        while (total * binomial.cumulativeProbability(low) < FEWEST) {
            low++;
        }
        int bins = Long.SIZE - 2 * low + 1;
        long[] counts = new long[bins];
        double[] expected = new double[bins];
        for (int weight = 0; weight <= Long.SIZE; weight++) {
            int bin = Math.clamp(weight - low, 0, bins - 1);
            counts[bin] += weights[weight];
            expected[bin] += total * binomial.probability(weight);
        }
        return PValue.pearson(name, counts, expected);
    }
}
