package io.seedtree.bench.page;

import java.util.Locale;

/**
 * A picture as an {@code svg} element that takes its colours from the page around it. Coordinates are in
 * units of its {@code viewBox}, to the right and down. For one thread at a time.
 */
public final class Svg {

    private final StringBuilder text = new StringBuilder();

    /**
     * Begins a picture.
     *
     * @param width its width
     * @param height its height
     * @param title its name
     * @param description what it shows, for those who cannot see it
     */
    public Svg(double width, double height, String title, String description) {
        add("<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\">", width, height);
        add("<title>%s</title>", Page.escape(title));
        add("<desc>%s</desc>", Page.escape(description));
    }

    /**
     * Adds a rectangle.
     *
     * @param style its class
     * @param x the left edge
     * @param y the upper edge
     * @param width its width
     * @param height its height
     * @param words what is said of it when asked; may be empty
     */
    public void rectangle(String style, double x, double y, double width, double height, String words) {
        add("<rect class=\"%s\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\">%s</rect>", style, x, y,
                width, height, said(words));
    }

    /**
     * Adds a line.
     *
     * @param style its class
     * @param x1 where it begins
     * @param y1 where it begins
     * @param x2 where it ends
     * @param y2 where it ends
     */
    public void line(String style, double x1, double y1, double x2, double y2) {
        add("<line class=\"%s\" x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\"/>", style, x1, y1, x2, y2);
    }

    /**
     * Adds a line through points.
     *
     * @param style its class
     * @param points pairs of coordinates
     */
    public void path(String style, Iterable<double[]> points) {
        add("<polyline class=\"%s\" points=\"%s\"/>", style, places(points));
    }

    /**
     * Adds a filled area.
     *
     * @param style its class
     * @param points the pairs of coordinates of its corners
     */
    public void area(String style, Iterable<double[]> points) {
        add("<polygon class=\"%s\" points=\"%s\"/>", style, places(points));
    }

    private static String places(Iterable<double[]> points) {
        StringBuilder places = new StringBuilder();
        points.forEach(point -> places.append(String.format(Locale.ROOT, "%.2f,%.2f ", point[0], point[1])));
        return places.toString().strip();
    }

    /**
     * Adds a dot.
     *
     * @param style its class
     * @param x its centre
     * @param y its centre
     * @param words what is said of it when asked; may be empty
     */
    public void dot(String style, double x, double y, String words) {
        add("<circle class=\"%s\" cx=\"%.2f\" cy=\"%.2f\" r=\"3.5\">%s</circle>", style, x, y, said(words));
    }

    /**
     * Adds a text.
     *
     * @param anchor which of its points lies at the place: {@code start}, {@code middle} or {@code end}
     * @param x the place
     * @param y the place of its foot
     * @param words the text
     */
    public void text(String anchor, double x, double y, String words) {
        add("<text x=\"%.2f\" y=\"%.2f\" text-anchor=\"%s\">%s</text>", x, y, anchor, Page.escape(words));
    }

    private static String said(String words) {
        return words.isEmpty() ? "" : "<title>" + Page.escape(words) + "</title>";
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /**
     * Returns the picture.
     *
     * @return the element
     */
    public String element() {
        return text + "</svg>\n";
    }
}
