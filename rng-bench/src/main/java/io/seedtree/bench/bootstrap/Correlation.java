package io.seedtree.bench.bootstrap;

import io.seedtree.parallel.ExactSum;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pearson's correlation with another column. With {@code dx = x - math.fsum(x) / n} and {@code dy} likewise
 * it is {@code math.fsum(dx*dy) / math.sqrt(math.fsum(dx*dx) * math.fsum(dy*dy))}; not defined where that
 * divides by zero.
 *
 * @param other the name of the other column
 */
record Correlation(String other) implements Statistic {

    static final String PREFIX = "corr:";

    /** What is left of a sum of squares by rounding, when its only summand is taken away. */
    private static final double ROUNDING = 1e-12;

    @Override
    public String name() {
        return PREFIX + other;
    }

    @Override
    public List<String> columns(String column) {
        return List.of(column, other);
    }

    @Override
    public Supplier<Evaluator> prepare(Dataset data) {
        double[] x = data.columns().get(0);
        double[] y = data.columns().get(1);
        @Nullable FixedPointColumn fixedX = FixedPointColumn.of(x).orElse(null);
        @Nullable FixedPointColumn fixedY = FixedPointColumn.of(y).orElse(null);
        return () -> new Resampled(x, y, new ResampledMean(x, fixedX), new ResampledMean(y, fixedY),
                new ExactSum(), new ExactSum(), new ExactSum());
    }

    private record Resampled(double[] x, double[] y, ResampledMean meansX, ResampledMean meansY, ExactSum xy,
            ExactSum xx, ExactSum yy) implements Evaluator {

        @Override
        public double of(long[] indices) {
            double meanX = meansX.of(indices);
            double meanY = meansY.of(indices);
            xy.clear();
            xx.clear();
            yy.clear();
            for (long index : indices) {
                double dx = x[(int) index] - meanX;
                double dy = y[(int) index] - meanY;
                xy.add(dx * dy);
                xx.add(dx * dx);
                yy.add(dy * dy);
            }
            return ratio(xy.value(), xx.value(), yy.value());
        }
    }

    private static double ratio(double xy, double xx, double yy) {
        double divisor = Math.sqrt(xx * yy);
        return divisor == 0.0 ? Double.NaN : xy / divisor;
    }

    @Override
    public Jackknife jackknife(Dataset data) {
        double[] x = Jackknife.centred(data.columns().get(0));
        double[] y = Jackknife.centred(data.columns().get(1));
        double[] xy = Jackknife.productsWithoutEach(x, y);
        double[] xx = Jackknife.productsWithoutEach(x, x);
        double[] yy = Jackknife.productsWithoutEach(y, y);
        double leastXx = ROUNDING * Statistic.largest(xx);
        double leastYy = ROUNDING * Statistic.largest(yy);
        double[] without = new double[x.length];
        for (int i = 0; i < without.length; i++) {
            if (xx[i] <= leastXx || yy[i] <= leastYy) {
                return Jackknife.undefined("a column is constant without one of its values");
            }
            without[i] = ratio(xy[i], xx[i], yy[i]);
        }
        return Jackknife.rounded(without);
    }

    @Override
    public double bound(Dataset data) {
        return Statistic.sumOfSquares(data.columns().get(0)) * Statistic.sumOfSquares(data.columns().get(1));
    }
}
