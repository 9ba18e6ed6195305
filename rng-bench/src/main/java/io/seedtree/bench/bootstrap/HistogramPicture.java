package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.Intervals.Interval;
import io.seedtree.bench.cli.PythonNumber;
import java.util.Locale;

/** The histogram of the resampled statistics as SVG, with the estimate and the intervals. */
final class HistogramPicture {

    private static final int BINS = 50;
    private static final int WIDTH = 760;
    private static final int TOP = 56;
    private static final int BOTTOM = 300;
    private static final int HEIGHT = 330;
    private static final int MARGIN = 80;
    private static final int TICKS = 5;

    private final Summary summary;
    private final Histogram histogram;
    private final StringBuilder svg = new StringBuilder();

    /**
     * Makes a picture.
     *
     * @param summary what was found, with at least one resample
     */
    HistogramPicture(Summary summary) {
        this.summary = summary;
        this.histogram = Histogram.of(summary.sorted(), BINS);
    }

    /**
     * Draws it.
     *
     * @return an svg element
     */
    String svg() {
        add("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Histogram of the resampled statistics\">%n",
                WIDTH,
                HEIGHT);
        for (int bin = 0; bin < histogram.counts().length; bin++) {
            bar(bin);
        }
        add("<line class=\"axis\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>%n", MARGIN, BOTTOM,
                WIDTH - MARGIN, BOTTOM);
        double step = (histogram.high() - histogram.low()) / (TICKS - 1);
        for (int tick = 0; tick < TICKS; tick++) {
            double value = histogram.low() + step * tick;
            label(MARGIN + (WIDTH - 2.0 * MARGIN) * tick / (TICKS - 1), BOTTOM + 18,
                    Wording.label(value, step));
        }
        band(summary.percentile(), 30, "percentile");
        band(summary.bca(), 46, "BCa");
        double x = x(summary.estimate());
        add("<line class=\"mark\" x1=\"%.2f\" y1=\"20\" x2=\"%.2f\" y2=\"%d\"/>%n", x, x, BOTTOM);
        label(x, 14, "estimate " + PythonNumber.text(summary.estimate()));
        return svg.append("</svg>\n").toString();
    }

    private void bar(int bin) {
        double width = (WIDTH - 2.0 * MARGIN) / histogram.counts().length;
        double height = (double) (BOTTOM - TOP) * histogram.counts()[bin] / histogram.largestCount();
        add("<rect class=\"bar\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\">"
                + "<title>%d</title></rect>%n",
                MARGIN + bin * width, BOTTOM - height, Math.max(width - 1.0, 0.5), height,
                histogram.counts()[bin]);
    }

    private void band(Interval interval, int y, String name) {
        if (interval.isDefined()) {
            add("<line class=\"band\" x1=\"%.2f\" y1=\"%d\" x2=\"%.2f\" y2=\"%d\"><title>%s</title></line>%n",
                    x(interval.low()), y, x(interval.high()), y, name);
            add("<text x=\"%.2f\" y=\"%d\">%s</text>%n", x(interval.high()) + 6.0, y + 4, name);
        }
    }

    private void label(double x, int y, String text) {
        add("<text x=\"%.2f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n", x, y, text);
    }

    /** Where a value lies; the estimate may lie outside of all resamples, and is shown at the edge then. */
    private double x(double value) {
        double range = histogram.high() - histogram.low();
        double share = range > 0.0 ? (value - histogram.low()) / range : 0.5;
        return MARGIN + (WIDTH - 2.0 * MARGIN) * Math.clamp(share, 0.0, 1.0);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}
