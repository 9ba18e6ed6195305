package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.KahanSum;
import java.util.Arrays;

/** Probabilities of the elements of a population, and the choices by them. Immutable. */
final class Weights {

    /** The square root of the machine epsilon 2^-52: what NumPy lets the sum differ from 1. */
    private static final double TOLERANCE = 0x1.0p-26;

    private final double[] p;
    private final double[] cumulative;

    Weights(double[] p) {
        this.p = p.clone();
        double sum = KahanSum.of(p, p.length);
        if (Double.isNaN(sum)) {
            throw new IllegalArgumentException("choice: p must not contain NaN: " + sum);
        }
        for (double probability : p) {
            if (probability < 0) {
                throw new IllegalArgumentException("choice: p must be >= 0: " + probability);
            }
        }
        if (Math.abs(sum - 1.0) > TOLERANCE) {
            throw new IllegalArgumentException("choice: p must sum to 1: " + sum);
        }
        cumulative = cumulative(this.p);
    }

    void requireLength(long population) {
        if (p.length != population) {
            throw new IllegalArgumentException(
                    "choice: a and p must have the same size: " + population + ", " + p.length);
        }
    }

    /** Chooses with replacement: one double each. */
    long[] repeated(BitGenerator bits, int size) {
        long[] indices = new long[size];
        for (int i = 0; i < size; i++) {
            indices[i] = search(cumulative, bits.nextDouble());
        }
        return indices;
    }

    /**
     * Chooses without replacement: rounds of as many doubles as are missing, of which the first of each index
     * counts.
     */
    long[] unique(BitGenerator bits, int size) {
        requirePositive(size);
        long[] indices = new long[size];
        double[] left = p.clone();
        boolean[] chosen = new boolean[p.length];
        double[] sums = cumulative;
        int found = 0;
        while (found < size) {
            int missing = size - found;
            for (int i = 0; i < missing; i++) {
                int index = search(sums, bits.nextDouble());
                if (!chosen[index]) {
                    chosen[index] = true;
                    left[index] = 0.0;
                    indices[found++] = index;
                }
            }
            sums = found < size ? cumulative(left) : sums;
        }
        return indices;
    }

    private void requirePositive(int size) {
        long positive = Arrays.stream(p).filter(probability -> probability > 0).count();
        if (positive < size) {
            throw new IllegalArgumentException(
                    "choice: p must have as many positive entries as size: " + positive + ", " + size);
        }
    }

    private static double[] cumulative(double[] p) {
        double[] sums = p.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        double total = sums[sums.length - 1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    /** The number of sums that do not exceed the value: NumPy's {@code searchsorted(value, side='right')}. */
    private static int search(double[] sums, double value) {
        int low = 0;
        int high = sums.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sums[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
