package io.seedtree.bench.bootstrap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A quantile by NumPy's default rule: {@code np.quantile(x, q)}.
 *
 * @param name the name on the command line
 * @param q the quantile, in [0, 1]
 */
record Quantile(String name, double q) implements Statistic {

    /*
     * Design. A resample is counted, not sorted: the distinct values of the data are sorted once, a resample
     * is a count for each of them, and the two values around the quantile are found by walking over the
     * counts.
     */

    /**
     * Returns the quantile of a percentage: {@code q = float(percent) / 100}.
     *
     * @param percent the percentage, in [0, 100]
     * @return the quantile
     */
    static Quantile ofPercent(BigDecimal percent) {
        double q = percent.doubleValue() / 100.0;
        return new Quantile(q == 0.5 ? "median" : "p" + percent.stripTrailingZeros().toPlainString(), q);
    }

    @Override
    public Supplier<Evaluator> prepare(Dataset data) {
        double[] values = data.columns().get(0);
        double[] distinct = Arrays.stream(values).sorted().distinct().toArray();
        int[] ranks = new int[values.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = Arrays.binarySearch(distinct, values[i]);
        }
        Quantiles.Position position = Quantiles.Position.of(values.length, q);
        return () -> new Resampled(distinct, ranks, position, new int[distinct.length]);
    }

    private record Resampled(double[] distinct, int[] ranks, Quantiles.Position position, int[] counts)
            implements Evaluator {

        @Override
        public double of(long[] indices) {
            Arrays.fill(counts, 0);
            for (long index : indices) {
                counts[ranks[(int) index]]++;
            }
            int rank = 0;
            int below = counts[0];
            while (below <= position.lower()) {
                rank++;
                below += counts[rank];
            }
            double lower = distinct[rank];
            while (below <= position.upper()) {
                rank++;
                below += counts[rank];
            }
            return position.between(lower, distinct[rank]);
        }
    }

    /** Leaves out each place of the sorted values in turn, which moves those behind it up by one. */
    @Override
    public Jackknife jackknife(Dataset data) {
        double[] sorted = data.columns().get(0).clone();
        Arrays.sort(sorted);
        Quantiles.Position position = Quantiles.Position.of(sorted.length - 1, q);
        double[] without = new double[sorted.length];
        for (int out = 0; out < sorted.length; out++) {
            int lower = position.lower() + (position.lower() < out ? 0 : 1);
            int upper = position.upper() + (position.upper() < out ? 0 : 1);
            without[out] = position.between(sorted[lower], sorted[upper]);
        }
        return Jackknife.exact(without);
    }
}
