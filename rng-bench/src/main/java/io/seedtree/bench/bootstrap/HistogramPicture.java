package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.Intervals.Interval;
import io.seedtree.bench.cli.PythonNumber;
import io.seedtree.bench.page.Axis;
import io.seedtree.bench.page.Caption;
import io.seedtree.bench.page.Chart;
import io.seedtree.bench.page.Legend;
import io.seedtree.bench.page.Tick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The histogram of the resampled statistics, with the estimate and the intervals. */
final class HistogramPicture {

    /** How many bins a histogram on a page has. */
    static final int BINS = 50;

    private static final double WIDEST_BAR = 24.0;
    /** What is free on either side, as a part of the range, where the bars stand about their values. */
    private static final double MARGIN = 0.04;
    /** Where the intervals lie above the bars, as parts of the largest one. */
    private static final double PERCENTILE = 1.16;
    private static final double BCA = 1.07;
    private static final double TOP = 1.22;

    private final Summary summary;
    private final Histogram histogram;

    /**
     * Makes a picture.
     *
     * @param summary what was found, with at least one resample
     * @param histogram the counts of the resamples
     */
    HistogramPicture(Summary summary, Histogram histogram) {
        this.summary = summary;
        this.histogram = histogram;
    }

    /**
     * Draws it.
     *
     * @return an svg element
     */
    String svg() {
        int largest = histogram.largestCount();
        Axis counts = Axis.linear("", 0.0, TOP * largest);
        Chart chart = new Chart(caption(), values(),
                counts.withTicks(counts.ticks().stream().map(Tick::value).filter(value -> value <= largest)
                        .filter(value -> value == Math.rint(value))
                        .map(value -> new Tick(value, String.format(Locale.ROOT, "%,.0f", value))).toList()));
        double width = barWidth(chart);
        for (int bar = 0; bar < histogram.counts().length; bar++) {
            double start = chart.x(histogram.starts()[bar]) - (histogram.isOfValues() ? width / 2.0 : 0.0);
            int count = histogram.counts()[bar];
            chart.bar("bar", start, start + Math.max(width - 1.0, 0.5), count, String.valueOf(count));
        }
        chart.vertical("mark", summary.estimate());
        band(chart, "band", summary.percentile(), PERCENTILE * largest);
        band(chart, "second", summary.bca(), BCA * largest);
        return chart.element();
    }

    private Caption caption() {
        List<Legend> legend = new ArrayList<>();
        legend.add(Legend.line("mark", "estimate " + PythonNumber.text(summary.estimate())));
        String percent = Wording.percent(summary.confidence());
        interval(legend, "band", percent + " % percentile ", summary.percentile());
        interval(legend, "second", percent + " % BCa ", summary.bca());
        return new Caption("Histogram of the resampled statistics", summary.sorted().length
                + " resamples, from " + PythonNumber.text(summary.sorted()[0]) + " to "
                + PythonNumber.text(summary.sorted()[summary.sorted().length - 1]) + "; the largest bar has "
                + histogram.largestCount() + ".", legend);
    }

    private static void interval(List<Legend> legend, String style, String name, Interval interval) {
        if (interval.isDefined()) {
            legend.add(Legend.line(style, name + "[" + Wording.rounded(interval.low()) + ", "
                    + Wording.rounded(interval.high()) + "]"));
        }
    }

    /** The estimate and the ends of the intervals may lie outside of all resamples. */
    private Axis values() {
        double[] sorted = summary.sorted();
        DoubleStream ends = Stream.of(summary.percentile(), summary.bca()).filter(Interval::isDefined)
                .flatMapToDouble(interval -> DoubleStream.of(interval.low(), interval.high()));
        double[] shown = DoubleStream
                .concat(ends, DoubleStream.of(sorted[0], sorted[sorted.length - 1], summary.estimate()))
                .toArray();
        double low = Arrays.stream(shown).min().orElseThrow();
        double high = Arrays.stream(shown).max().orElseThrow();
        double margin = histogram.isOfValues() ? MARGIN * (high - low) : 0.0;
        return Axis.linear("", low - margin, high + margin);
    }

    /** The width of a bin, or of a value: as much as there is between it and the next one. */
    private double barWidth(Chart chart) {
        if (!histogram.isOfValues()) {
            return chart.x(histogram.starts()[0] + histogram.width()) - chart.x(histogram.starts()[0]);
        }
        double width = WIDEST_BAR;
        for (int bar = 1; bar < histogram.starts().length; bar++) {
            width = Math.min(width, chart.x(histogram.starts()[bar]) - chart.x(histogram.starts()[bar - 1]));
        }
        return width;
    }

    private static void band(Chart chart, String style, Interval interval, double height) {
        if (interval.isDefined()) {
            chart.line(style,
                    List.of(new double[] {interval.low(), height}, new double[] {interval.high(), height}));
        }
    }
}
