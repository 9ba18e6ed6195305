package io.seedtree.bench.battery;

import io.seedtree.bench.page.Axis;
import io.seedtree.bench.page.Caption;
import io.seedtree.bench.page.Chart;
import io.seedtree.bench.page.Legend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The distribution function of p-values beside that of uniform ones. */
final class PValuePlot {

    /*
     * Design. The bands are those of A. Dvoretzky, J. Kiefer and J. Wolfowitz (1956) with the constant of P.
     * Massart, "The tight constant in the Dvoretzky-Kiefer-Wolfowitz inequality" (1990): the distribution
     * function of n values is further than e from the true one with a probability of at most 2 exp(-2 n e^2),
     * whatever n. A band of single places would be left by one value of twenty.
     */

    private static final double USUAL = 0.05;
    private static final int SHARES = 20;

    private final double[] sorted;

    /**
     * Makes a plot.
     *
     * @param values the p-values, at least one; not changed
     */
    PValuePlot(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /**
     * Returns half of the width of a band.
     *
     * @param count the number of values
     * @param risk the probability that the distribution function leaves it somewhere, at most
     * @return the distance to the diagonal
     */
    static double distance(int count, double risk) {
        return Math.sqrt(Math.log(2.0 / risk) / (2.0 * count));
    }

    /**
     * Draws it.
     *
     * @return an svg element
     */
    String svg() {
        Axis x = Axis.linear("p-value", 0.0, 1.0);
        Chart chart = new Chart(new Caption("P-values beside uniform ones", String.format(Locale.ROOT,
                "The share of the p-values up to each value. The largest distance to the diagonal is %.4f; the inner band"
                        + " reaches %.4f, the outer one %.4f.",
                largestDistance(), distance(sorted.length, USUAL), distance(sorted.length, Outcome.RISK)),
                List.of(Legend.line("line s0", String.format(Locale.ROOT, "%,d p-values", sorted.length)),
                        Legend.area("near", "left by 1 of 20 runs at most"),
                        Legend.area("far", "left by 1 of 10^9 runs at most"))),
                x, Axis.linear("share of the p-values", 0.0, 1.0));
        band(chart, "far", Outcome.RISK);
        band(chart, "near", USUAL);
        chart.line("thin", List.of(new double[] {0.0, 0.0}, new double[] {1.0, 1.0}));
        chart.line("line s0", steps());
        return chart.element();
    }

    private void band(Chart chart, String style, double risk) {
        double distance = distance(sorted.length, risk);
        chart.band(style, DoubleStream.of(0.0, distance, 1.0 - distance, 1.0)
                .map(place -> Math.clamp(place, 0.0, 1.0)).sorted()
                .mapToObj(place -> new double[] {place, Math.max(place - distance, 0.0),
                    Math.min(place + distance, 1.0)})
                .toList());
    }

    /** The corners of the distribution function. */
    private List<double[]> steps() {
        List<double[]> steps = new ArrayList<>();
        steps.add(new double[] {0.0, 0.0});
        for (int i = 0; i < sorted.length; i++) {
            steps.add(new double[] {sorted[i], (double) i / sorted.length});
            steps.add(new double[] {sorted[i], (i + 1.0) / sorted.length});
        }
        steps.add(new double[] {1.0, 1.0});
        return steps;
    }

    /**
     * Returns the Kolmogorov-Smirnov distance.
     *
     * @return the largest distance of the distribution function to the diagonal
     */
    double largestDistance() {
        double largest = 0.0;
        for (int i = 0; i < sorted.length; i++) {
            largest = Math.max(largest, Math.max((i + 1.0) / sorted.length - sorted[i],
                    sorted[i] - (double) i / sorted.length));
        }
        return largest;
    }

    /**
     * Returns the distribution function in numbers.
     *
     * @return at 0.05, 0.1, ..., 1 the share of the p-values up to it
     */
    List<double[]> shares() {
        List<double[]> shares = new ArrayList<>();
        for (int i = 1; i <= SHARES; i++) {
            double place = (double) i / SHARES;
            shares.add(new double[] {place,
                (double) Arrays.stream(sorted).filter(value -> value <= place).count() / sorted.length});
        }
        return shares;
    }
}
