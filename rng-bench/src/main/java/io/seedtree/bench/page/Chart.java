package io.seedtree.bench.page;

import java.util.ArrayList;
import java.util.List;

/** A picture with two axes: lines, bands, bars and dots at values. For one thread at a time. */
public final class Chart {

    private static final double HEIGHT = 320.0;
    private static final double LEAST_LEFT = 40.0;
    private static final double GREATEST_LEFT = 260.0;

    private final Frame frame;
    private final Svg svg;
    private final Axis y;

    /**
     * Begins a picture, with its axes.
     *
     * @param caption its words
     * @param x the axis below
     * @param y the axis on the left; one without ticks is not drawn
     */
    public Chart(Caption caption, Axis x, Axis y) {
        this.y = y;
        int longest = y.ticks().stream().mapToInt(tick -> tick.label().length()).max().orElse(0);
        double left = Math.clamp(Frame.CHARACTER * longest + 12.0, LEAST_LEFT, GREATEST_LEFT);
        this.frame = new Frame(caption, x, left, y.name().isEmpty() ? 12.0 : 1.75 * Frame.LINE, HEIGHT);
        this.svg = frame.svg();
        for (Tick tick : y.ticks()) {
            double place = y(tick.value());
            svg.line("grid", left, place, frame.right(), place);
            svg.text("end", left - 8.0, place + 5.0, tick.label());
        }
        if (!y.name().isEmpty()) {
            svg.text("start", 0.0, frame.top() - 24.0, y.name());
        }
    }

    /**
     * Says where a value lies.
     *
     * @param value the value
     * @return the coordinate
     */
    public double x(double value) {
        return frame.x(value);
    }

    /**
     * Says where a value lies.
     *
     * @param value the value
     * @return the coordinate
     */
    public double y(double value) {
        return frame.bottom() - HEIGHT * y.share(value);
    }

    /**
     * Adds a line.
     *
     * @param style its class
     * @param points pairs of values
     */
    public void line(String style, List<double[]> points) {
        svg.path(style, points.stream().map(point -> new double[] {x(point[0]), y(point[1])}).toList());
    }

    /**
     * Adds a filled band.
     *
     * @param style its class
     * @param points at each place the lower and the upper end: three values
     */
    public void band(String style, List<double[]> points) {
        List<double[]> corners = new ArrayList<>();
        points.forEach(point -> corners.add(new double[] {x(point[0]), y(point[1])}));
        points.reversed().forEach(point -> corners.add(new double[] {x(point[0]), y(point[2])}));
        svg.area(style, corners);
    }

    /**
     * Adds a bar that stands on the axis below.
     *
     * @param style its class
     * @param from where it begins, a coordinate
     * @param to where it ends, a coordinate
     * @param value its height
     * @param words what is said of it when asked
     */
    public void bar(String style, double from, double to, double value, String words) {
        svg.rectangle(style, from, y(value), to - from, frame.bottom() - y(value), words);
    }

    /**
     * Adds a dot.
     *
     * @param style its class
     * @param atX its place
     * @param atY its place
     * @param words what is said of it when asked; may be empty
     */
    public void dot(String style, double atX, double atY, String words) {
        svg.dot(style, x(atX), y(atY), words);
    }

    /**
     * Adds a line from the lower to the upper edge.
     *
     * @param style its class
     * @param value its place
     */
    public void vertical(String style, double value) {
        svg.line(style, x(value), frame.top(), x(value), frame.bottom());
    }

    /**
     * Adds a line from the left to the right edge.
     *
     * @param style its class
     * @param value its place
     */
    public void horizontal(String style, double value) {
        svg.line(style, frame.left(), y(value), frame.right(), y(value));
    }

    /**
     * Returns the picture.
     *
     * @return an {@code svg} element
     */
    public String element() {
        frame.axis();
        return svg.element();
    }
}
