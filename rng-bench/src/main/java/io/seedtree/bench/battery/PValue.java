package io.seedtree.bench.battery;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/**
 * A p-value: uniform in [0, 1] if the statement of the check is true. Near 1 is as suspect as near 0: what
 * fits too well is not random either. All p-values of a run are tested for uniformity at its end, so only
 * statistics with a distribution that is continuous, or as good as that, belong here.
 *
 * @param name what was looked at
 * @param p the probability of a larger statistic
 * @param text the statistic, for readers
 */
public record PValue(String name, double p, String text) implements Finding {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0.0, 1.0);

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is no probability
     */
    public PValue {
        if (!(p >= 0.0 && p <= 1.0)) {
            throw new IllegalArgumentException(name + ": p-value must be in [0, 1]: " + p);
        }
    }

    /**
     * Returns that of a statistic which is standard normal.
     *
     * @param name what was looked at
     * @param z the statistic
     * @return the p-value
     */
    public static PValue normal(String name, double z) {
        return new PValue(name, NORMAL.survivalProbability(z), format("z = %.3g", z));
    }

    /**
     * Returns that of the largest of many independent statistics which are standard normal, in amount.
     *
     * @param name what was looked at
     * @param z the largest amount
     * @param count the number of statistics
     * @return the p-value
     */
    public static PValue largestNormal(String name, double z, int count) {
        double one = 2.0 * NORMAL.survivalProbability(Math.abs(z));
        return new PValue(name, -Math.expm1(count * Math.log1p(-Math.min(one, 1.0))),
                format("largest |z| of %,d is %.3g", count, Math.abs(z)));
    }

    /**
     * Returns that of a statistic with a chi-square distribution.
     *
     * @param name what was looked at
     * @param statistic the statistic
     * @param degrees the degrees of freedom
     * @return the p-value
     */
    public static PValue chiSquare(String name, double statistic, double degrees) {
        return new PValue(name, ChiSquaredDistribution.of(degrees).survivalProbability(statistic),
                format("chi-square %.5g of %,.0f degrees", statistic, degrees));
    }

    /**
     * Returns that of Pearson's statistic of counts, whose expectations should be at least 10.
     *
     * @param name what was looked at
     * @param counts the counts
     * @param expected their expectations, with the same sum
     * @return the p-value, of one degree less than there are counts
     */
    public static PValue pearson(String name, long[] counts, double[] expected) {
        double sum = 0.0;
        for (int i = 0; i < counts.length; i++) {
            double difference = counts[i] - expected[i];
            sum += difference * difference / expected[i];
        }
        return chiSquare(name, sum, counts.length - 1.0);
    }

    /**
     * Returns that of the two-sided Kolmogorov-Smirnov statistic of a sample.
     *
     * @param name what was looked at
     * @param sample the sample, which stays as it is
     * @param distribution the continuous distribution function it should have
     * @return the p-value
     */
    public static PValue kolmogorovSmirnov(String name, double[] sample, DoubleUnaryOperator distribution) {
        var result = KolmogorovSmirnovTest.withDefaults().test(sample, distribution);
        return new PValue(name, result.getPValue(),
                format("Kolmogorov-Smirnov %.4g of %,d values", result.getStatistic(), sample.length));
    }

    @Override
    public double chance() {
        return 2.0 * Math.min(p, 1.0 - p);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
