package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.Convergence.Point;
import io.seedtree.bench.page.Axis;
import io.seedtree.bench.page.Caption;
import io.seedtree.bench.page.Chart;
import io.seedtree.bench.page.Legend;
import java.util.List;
import java.util.Locale;

/** The mean of the resampled statistics while resamples are added, with its band. */
final class ConvergencePicture {

    private ConvergencePicture() {
    }

    /**
     * Draws it.
     *
     * @param convergence how the mean settles, with at least one point
     * @param estimate the statistic of the data
     * @return an svg element
     */
    static String svg(Convergence convergence, double estimate) {
        List<Point> points = convergence.points();
        double low = points.stream().mapToDouble(Point::low).min().orElseThrow();
        double high = points.stream().mapToDouble(Point::high).max().orElseThrow();
        Point last = points.get(points.size() - 1);
        String found = Wording.rounded(last.mean()) + " ± "
                + Wording.roundedError(Convergence.DEVIATIONS * last.error());
        Chart chart = new Chart(
                new Caption("Mean of the resampled statistics by the number of resamples", String.format(
                        Locale.ROOT,
                        "The band narrows with the square root of the number of resamples; after %d of them the mean is %s.",
                        last.resamples(), found),
                        List.of(Legend.line("line s0", "mean of the resamples, at last " + found),
                                Legend.area("near", "its 95 % band"),
                                Legend.line("mark", "estimate " + Wording.rounded(estimate)))),
                Axis.logarithmic("resamples", points.get(0).resamples(), last.resamples()),
                Axis.linear("", Math.min(low, estimate), Math.max(high, estimate)));
        chart.band("near", points.stream()
                .map(point -> new double[] {point.resamples(), point.low(), point.high()}).toList());
        chart.horizontal("mark", estimate);
        chart.line("line s0",
                points.stream().map(point -> new double[] {point.resamples(), point.mean()}).toList());
        return chart.element();
    }
}
