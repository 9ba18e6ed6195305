package io.seedtree.bench.bootstrap;

import io.seedtree.parallel.ExactSum;
import org.jspecify.annotations.Nullable;

/** The mean of resampled values of a column: {@code math.fsum(x[indices]) / n}. For one thread at a time. */
final class ResampledMean {

    private final double[] values;
    private final @Nullable FixedPointColumn fixedPoint;
    private final ExactSum sum = new ExactSum();

    /**
     * Makes the mean of a column.
     *
     * @param values the column
     * @param fixedPoint the column in fixed point, if it has such a form
     */
    ResampledMean(double[] values, @Nullable FixedPointColumn fixedPoint) {
        this.values = values;
        this.fixedPoint = fixedPoint;
    }

    /**
     * Returns the mean of one resample.
     *
     * @param indices the places of the resampled values
     * @return the mean
     */
    double of(long[] indices) {
        return (fixedPoint == null ? exactSum(indices) : fixedPoint.sum(indices)) / indices.length;
    }

    private double exactSum(long[] indices) {
        sum.clear();
        for (long index : indices) {
            sum.add(values[(int) index]);
        }
        return sum.value();
    }
}
