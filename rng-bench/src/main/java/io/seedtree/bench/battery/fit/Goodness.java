package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.Finding;
import io.seedtree.bench.battery.PValue;
import io.seedtree.bench.battery.Statement;
import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.bench.battery.fit.law.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How well a sample fits a law: Pearson's chi-square always, Kolmogorov-Smirnov for continuous laws, and mean
 * and variance where they exist.
 */
/*
 * Design. Mean and variance are taken as normal, with the variances that the law's moments give them. That is
 * good out to the bound of the verdict only if the tail is not too heavy; so the variance is not tested above
 * some excess, nor where it is that of two values, which says nothing new.
 */
final class Goodness {

    /** The words at the end of the names of findings. */
    static final List<String> STATISTICS = List.of("chi-square", "Kolmogorov-Smirnov", "mean", "variance");

    private static final double LEAST_EXCESS = -1.9;
    private static final double MOST_EXCESS = 10.0;

    private Goodness() {
    }

    /**
     * Tests a sample.
     *
     * @param name the name of the case
     * @param values the sample, which is put into order
     * @param law the law that it should have
     * @return the findings, named by the case and the statistic
     */
    static List<Finding> of(String name, double[] values, Law law) {
        List<Finding> findings = new ArrayList<>();
        moments(name, values, law.moments(), findings);
        Arrays.parallelSort(values);
        Cells cells = Cells.of(law, values.length);
        if (cells.size() == 1) {
            findings.add(only(name, values, law));
        } else {
            findings.add(PValue.pearson(name + ": " + STATISTICS.get(0), cells.count(values),
                    cells.expected(values.length)));
        }
        if (!law.isInteger()) {
            double statistic = KolmogorovSmirnov.statistic(values, law.cdf());
            findings.add(new PValue(name + ": " + STATISTICS.get(1),
                    KolmogorovSmirnov.pValue(statistic, values.length),
                    String.format(Locale.ROOT, "Kolmogorov-Smirnov %.4g of %,d values", statistic,
                            values.length)));
        }
        return findings;
    }

    private static void moments(String name, double[] values, Moments moments, List<Finding> findings) {
        if (!moments.hasMean()) {
            return;
        }
        double first = 0.0;
        double second = 0.0;
        for (double value : values) {
            double difference = value - moments.mean();
            first += difference;
            second += difference * difference;
        }
        double root = Math.sqrt(values.length);
        findings.add(PValue.normal(name + ": " + STATISTICS.get(2),
                first / root / Math.sqrt(moments.variance())));
        if (moments.excess() > LEAST_EXCESS && moments.excess() <= MOST_EXCESS) {
            double ratio = second / values.length / moments.variance();
            findings.add(PValue.normal(name + ": " + STATISTICS.get(3),
                    (ratio - 1.0) * root / Math.sqrt(moments.excess() + 2.0)));
        }
    }

    /** Nothing else than one value is expected in a sample of this size. */
    private static Statement only(String name, double[] sorted, Law law) {
        double first = sorted[0];
        double last = sorted[sorted.length - 1];
        boolean holds = first == last
                && law.cdf().applyAsDouble(first) - law.cdf().applyAsDouble(first - 1.0) > 0.5;
        return new Statement(name + ": one value", holds, first + " to " + last);
    }
}
