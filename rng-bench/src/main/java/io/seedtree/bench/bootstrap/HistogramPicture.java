package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.Intervals.Interval;
import io.seedtree.bench.cli.PythonNumber;
import io.seedtree.bench.page.Svg;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The histogram of the resampled statistics as SVG, with the estimate and the intervals. */
final class HistogramPicture {

    private static final int BINS = 50;
    private static final int WIDTH = 760;
    private static final int ESTIMATE_Y = 22;
    private static final int PERCENTILE_Y = 60;
    private static final int BCA_Y = 96;
    private static final int TOP = 110;
    private static final int BOTTOM = 350;
    private static final int HEIGHT = 384;
    /** Half of the width of a character in the font of small screens. */
    private static final double HALF_CHARACTER = 6.8;
    private static final double WIDEST_BAR = 24.0;
    private static final int MARGIN = 80;
    private static final int TICKS = 5;

    private final Summary summary;
    private final Histogram histogram;
    private final double low;
    private final double high;
    private final Svg svg = new Svg(WIDTH, HEIGHT, "Histogram of the resampled statistics");

    /**
     * Makes a picture.
     *
     * @param summary what was found, with at least one resample
     */
    HistogramPicture(Summary summary) {
        this.summary = summary;
        this.histogram = Histogram.of(summary.sorted(), BINS);
        // The estimate and the ends of the intervals may lie outside of all resamples.
        double[] shown = shown(summary).toArray();
        this.low = Arrays.stream(shown).min().getAsDouble();
        this.high = Arrays.stream(shown).max().getAsDouble();
    }

    private static DoubleStream shown(Summary summary) {
        double[] sorted = summary.sorted();
        DoubleStream ends = Stream.of(summary.percentile(), summary.bca()).filter(Interval::isDefined)
                .flatMapToDouble(interval -> DoubleStream.of(interval.low(), interval.high()));
        return DoubleStream.concat(ends,
                DoubleStream.of(sorted[0], sorted[sorted.length - 1], summary.estimate()));
    }

    /**
     * Draws it.
     *
     * @return an svg element
     */
    String svg() {
        double width = barWidth();
        for (int bar = 0; bar < histogram.counts().length; bar++) {
            bar(bar, width);
        }
        svg.line("axis", MARGIN, BOTTOM, WIDTH - MARGIN, BOTTOM);
        ticks();
        double x = x(summary.estimate());
        svg.line("mark", x, ESTIMATE_Y + 8, x, BOTTOM);
        String estimate = "estimate " + PythonNumber.text(summary.estimate());
        double room = HALF_CHARACTER * estimate.length();
        label(Math.clamp(x, room, WIDTH - room), ESTIMATE_Y, estimate);
        band(summary.percentile(), PERCENTILE_Y, "percentile");
        band(summary.bca(), BCA_Y, "BCa");
        return svg.element();
    }

    private void ticks() {
        double step = (high - low) / (TICKS - 1);
        int count = low < high ? TICKS : 1;
        for (int tick = 0; tick < count; tick++) {
            double value = low + step * tick;
            label(x(value), BOTTOM + 26, Wording.label(value, step));
        }
    }

    /** The width of a bin, or of a value: as much as there is between it and the next one. */
    private double barWidth() {
        if (!histogram.isOfValues()) {
            return x(histogram.starts()[0] + histogram.width()) - x(histogram.starts()[0]);
        }
        double width = WIDEST_BAR;
        for (int bar = 1; bar < histogram.starts().length; bar++) {
            width = Math.min(width, x(histogram.starts()[bar]) - x(histogram.starts()[bar - 1]));
        }
        return width;
    }

    private void bar(int bin, double width) {
        double height = (double) (BOTTOM - TOP) * histogram.counts()[bin] / histogram.largestCount();
        double x = x(histogram.starts()[bin]) - (histogram.isOfValues() ? width / 2.0 : 0.0);
        svg.rectangle("bar", x, BOTTOM - height, Math.max(width - 1.0, 0.5), height,
                String.valueOf(histogram.counts()[bin]));
    }

    private void band(Interval interval, int y, String name) {
        if (interval.isDefined()) {
            svg.line("band", x(interval.low()), y, x(interval.high()), y);
            label((x(interval.low()) + x(interval.high())) / 2.0, y - 7, name);
        }
    }

    private void label(double x, int y, String text) {
        svg.text("middle", x, y, text);
    }

    /** Where a value lies; in the middle if there is only one. */
    private double x(double value) {
        double share = low < high ? (value - low) / (high - low) : 0.5;
        return MARGIN + (WIDTH - 2.0 * MARGIN) * share;
    }
}
