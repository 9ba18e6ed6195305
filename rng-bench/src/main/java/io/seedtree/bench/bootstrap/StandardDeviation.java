package io.seedtree.bench.bootstrap;

import io.seedtree.parallel.ExactSum;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The standard deviation of a sample: {@code math.sqrt(math.fsum((x - mean)**2) / (n - 1))}, where
 * {@code mean} is {@code math.fsum(x) / n}.
 */
record StandardDeviation() implements Statistic {

    @Override
    public String name() {
        return "stddev";
    }

    @Override
    public Supplier<Evaluator> prepare(Dataset data) {
        double[] values = data.columns().get(0);
        @Nullable FixedPointColumn fixedPoint = FixedPointColumn.of(values).orElse(null);
        return () -> new Resampled(values, new ResampledMean(values, fixedPoint), new ExactSum());
    }

    private record Resampled(double[] values, ResampledMean means, ExactSum squares) implements Evaluator {

        @Override
        public double of(long[] indices) {
            double mean = means.of(indices);
            squares.clear();
            for (long index : indices) {
                double difference = values[(int) index] - mean;
                squares.add(difference * difference);
            }
            return Math.sqrt(squares.value() / (indices.length - 1));
        }
    }

    /**
     * Returns the standard deviation of values.
     *
     * @param values the values, at least two
     * @return the standard deviation
     */
    static double of(double[] values) {
        ExactSum squares = new ExactSum();
        for (double difference : Jackknife.centred(values)) {
            squares.add(difference * difference);
        }
        return Math.sqrt(squares.value() / (values.length - 1));
    }

    @Override
    public Jackknife jackknife(Dataset data) {
        int n = data.size();
        if (n < 3) {
            return Jackknife.undefined("the jackknife of a standard deviation needs three values");
        }
        double[] centred = Jackknife.centred(data.columns().get(0));
        double[] squares = Jackknife.productsWithoutEach(centred, centred);
        return Jackknife.rounded(Arrays.stream(squares).map(square -> Math.sqrt(square / (n - 2))).toArray());
    }
}
