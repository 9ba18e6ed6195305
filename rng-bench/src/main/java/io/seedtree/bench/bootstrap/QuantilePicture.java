package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.NormalQuantiles.Point;
import io.seedtree.bench.cli.PythonNumber;
import io.seedtree.bench.page.Axis;
import io.seedtree.bench.page.Caption;
import io.seedtree.bench.page.Chart;
import io.seedtree.bench.page.Legend;
import java.util.List;

/** The resampled statistics beside the quantiles of the normal distribution. */
final class QuantilePicture {

    private QuantilePicture() {
    }

    /**
     * Draws it.
     *
     * @param quantiles the statistics and the quantiles, at least one
     * @param mean the mean of all resampled statistics
     * @param deviation their standard deviation
     * @return an svg element
     */
    static String svg(NormalQuantiles quantiles, double mean, double deviation) {
        List<Point> points = quantiles.points();
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        double end = last.normal();
        Chart chart = new Chart(
                new Caption("Normal quantiles of the resampled statistics",
                        "Where the statistics are normal, the dots"
                                + " lie on the line. The least, " + PythonNumber.text(first.value())
                                + ", is at "
                                + Wording.deviations(first.value(), mean, deviation)
                                + " standard deviations from the mean, the"
                                + " greatest, " + PythonNumber.text(last.value()) + ", at "
                                + Wording.deviations(last.value(), mean, deviation) + "; "
                                + Wording.deviations(end, 0.0, 1.0)
                                + " would be usual.",
                        List.of(Legend.dot("s0", "resampled statistics"),
                                Legend.line("mark", "normal, with their mean and standard deviation"))),
                Axis.linear("quantiles of the normal distribution", -end, end),
                Axis.linear("", Math.min(first.value(), mean - end * deviation),
                        Math.max(last.value(), mean + end * deviation)));
        chart.line("mark", List.of(new double[] {-end, mean - end * deviation},
                new double[] {end, mean + end * deviation}));
        points.forEach(point -> chart.dot("s0", point.normal(), point.value(), ""));
        return chart.element();
    }
}
