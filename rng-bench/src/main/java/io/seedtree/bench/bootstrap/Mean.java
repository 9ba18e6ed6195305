package io.seedtree.bench.bootstrap;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The mean: {@code math.fsum(x) / n}. */
record Mean() implements Statistic {

    @Override
    public String name() {
        return "mean";
    }

    @Override
    public Supplier<Evaluator> prepare(Dataset data) {
        double[] values = data.columns().get(0);
        @Nullable FixedPointColumn fixedPoint = FixedPointColumn.of(values).orElse(null);
        return () -> new ResampledMean(values, fixedPoint)::of;
    }

    /** The means without each value differ from one another as the values do, divided by -(n - 1). */
    @Override
    public Jackknife jackknife(Dataset data) {
        double[] values = data.columns().get(0);
        double[] without = new double[values.length];
        for (int i = 0; i < without.length; i++) {
            without[i] = -values[i];
        }
        return Jackknife.exact(without);
    }
}
