package io.seedtree.bench.measure;

import java.util.List;
import org.openjdk.jmh.util.ListStatistics;

/**
 * What was measured: the median, and half of the distance of the quartiles, which a few disturbed samples
 * do not move.
 *
 * @param median the median
 * @param spread half of the distance of the quartiles
 * @param samples the samples in the order of time
 */
record Figure(double median, double spread, List<Double> samples) {

    /**
     * Sums samples up.
     *
     * @param samples the samples, at least one
     * @return the figure
     */
    static Figure of(List<Double> samples) {
        ListStatistics statistics =
                new ListStatistics(samples.stream().mapToDouble(Double::doubleValue).toArray());
        double spread = (statistics.getPercentile(75) - statistics.getPercentile(25)) / 2.0;
        return new Figure(statistics.getPercentile(50), spread, List.copyOf(samples));
    }

    /**
     * Prints it.
     *
     * @return the median and the spread
     */
    String text() {
        return Numbers.withSpread(median, spread);
    }

    /**
     * Divides by another figure.
     *
     * @param other the other one
     * @return the ratio
     */
    Ratio dividedBy(Figure other) {
        double ratio = median / other.median;
        return new Ratio(ratio, ratio * Math.hypot(spread / median, other.spread / other.median));
    }
}
