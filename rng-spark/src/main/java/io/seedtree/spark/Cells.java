package io.seedtree.spark;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The unit interval in cells of given weights: an element whose double falls into cell <i>k</i> goes to split
 * <i>k</i>. That is NumPy's {@code choice(n, p=weights / sum)}, which sums and searches as is done here.
 *
 * @param ends the upper end of each cell, exclusive; the last is 1.0
 */
record Cells(double[] ends) implements Serializable {

    static Cells of(String method, double... weights) {
        double total = 0.0;
        for (double weight : weights) {
            if (!(weight >= 0.0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        method + ": weights must be finite and >= 0: " + Arrays.toString(weights));
            }
            total += weight;
        }
        if (!(total > 0.0) || Double.isInfinite(total)) {
            throw new IllegalArgumentException(
                    method + ": the sum of the weights must be finite and > 0: " + Arrays.toString(weights));
        }
        double[] ends = new double[weights.length];
        double sum = 0.0;
        for (int k = 0; k < ends.length; k++) {
            sum += weights[k] / total;
            ends[k] = sum;
        }
        for (int k = 0; k < ends.length; k++) {
            ends[k] /= sum;
        }
        return new Cells(ends);
    }

    /** The cell of a double below 1. */
    int of(double value) {
        int cell = 0;
        while (ends[cell] <= value) {
            cell++;
        }
        return cell;
    }
}
