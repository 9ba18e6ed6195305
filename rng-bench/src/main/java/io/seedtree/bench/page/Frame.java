package io.seedtree.bench.page;

import io.seedtree.bench.page.Legend.Kind;

/**
 * What all pictures have around their insides: the legend above, the axis below. For one thread at a time.
 */
final class Frame {

    /*
     * Design. On a telephone a picture is less than half as wide as on a desk, and the style sheet doubles
     * its letters. So there is room everywhere for letters of 24 units, 13 of them in 170.
     */

    static final double WIDTH = 760.0;
    /** The width of a character, the average one of a text, at its largest. */
    static final double CHARACTER = 13.0;
    /** The height of a line of text at its largest. */
    static final double LINE = 28.0;

    /** What a label needs beside the estimate of its width. */
    private static final double MARGIN = 6.0;
    private static final double RIGHT = WIDTH - 30.0;
    private static final double SAMPLE = 30.0;

    private final Svg svg;
    private final Axis x;
    private final double left;
    private final double top;
    private final double bottom;
    private final int labelLines;

    /**
     * Begins a picture, with all but its inside.
     *
     * @param caption its words
     * @param x the axis below
     * @param left where the axis begins
     * @param head the space between legend and inside
     * @param height the height of the inside
     */
    Frame(Caption caption, Axis x, double left, double head, double height) {
        this.x = x;
        this.left = left;
        this.top = LINE * caption.legend().size() + head;
        this.bottom = top + height;
        this.labelLines =
                x.ticks().stream().mapToInt(tick -> (int) tick.label().lines().count()).max().orElse(0);
        double foot = (labelLines + (x.name().isEmpty() ? 0 : 1)) * LINE;
        this.svg = new Svg(WIDTH, bottom + foot + LINE / 3.0, caption.title(), caption.description());
        for (int i = 0; i < caption.legend().size(); i++) {
            legend(caption.legend().get(i), (i + 0.5) * LINE);
        }
    }

    private void legend(Legend legend, double y) {
        if (legend.kind() == Kind.AREA) {
            svg.rectangle(legend.style(), 0.0, y - 8.0, SAMPLE, 16.0, "");
        } else if (legend.kind() == Kind.LINE) {
            svg.line(legend.style(), 0.0, y, SAMPLE, y);
        } else {
            svg.dot(legend.style(), SAMPLE / 2.0, y, "");
        }
        svg.text("start", SAMPLE + 8.0, y + 6.0, legend.name());
    }

    /** Draws the lower edge with its ticks and its name. */
    void axis() {
        svg.line("axis", left, bottom, RIGHT, bottom);
        for (Tick tick : x.ticks()) {
            double place = x(tick.value());
            svg.line("axis", place, bottom, place, bottom + 5.0);
            double y = bottom - 3.0;
            for (String line : tick.label().lines().toList()) {
                double half = Math.min(CHARACTER * line.length() + MARGIN, WIDTH) / 2.0;
                y += LINE;
                svg.text("middle", Math.clamp(place, half, WIDTH - half), y, line);
            }
        }
        if (!x.name().isEmpty()) {
            svg.text("middle", (left + RIGHT) / 2.0, bottom + (labelLines + 1) * LINE - 2.0, x.name());
        }
    }

    Svg svg() {
        return svg;
    }

    double x(double value) {
        return left + (RIGHT - left) * x.share(value);
    }

    double left() {
        return left;
    }

    double right() {
        return RIGHT;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }
}
