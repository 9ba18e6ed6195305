package io.seedtree.bench.page;

import java.util.List;

/**
 * A picture with a row for each of several things: its name and its value in words, and under them a bar or a
 * dot with an interval. For one thread at a time.
 */
public final class RowChart {

    private static final double ROW = 60.0;
    private static final double BAR = 14.0;
    private static final double LEFT = 30.0;
    /** The space between the legend and the rows. */
    private static final double HEAD = 8.0;
    private static final double LEAST_BAR = 1.0;

    private final Frame frame;
    private final Svg svg;

    /**
     * A row.
     *
     * @param name what it is
     * @param words its value in words
     * @param style the class of its bar or dot
     * @param value its value
     * @param low the lower end of the interval around it; the value if there is none
     * @param high the upper end
     */
    public record Row(String name, String words, String style, double value, double low, double high) {

        /**
         * Makes a row without an interval.
         *
         * @param name what it is
         * @param words its value in words
         * @param style the class of its bar or dot
         * @param value its value
         */
        public Row(String name, String words, String style, double value) {
            this(name, words, style, value, value, value);
        }
    }

    private final List<Row> rows;

    /**
     * Begins a picture, with the words of its rows.
     *
     * @param caption its words
     * @param x the axis below
     * @param rows the rows, from the top
     */
    public RowChart(Caption caption, Axis x, List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.frame = new Frame(caption, x, LEFT, HEAD, ROW * rows.size() + ROW / 8.0);
        this.svg = frame.svg();
    }

    /**
     * Adds what all rows are to be compared with.
     *
     * @param style the class of the area
     * @param low its left edge
     * @param high its right edge
     */
    public void band(String style, double low, double high) {
        svg.rectangle(style, frame.x(low), frame.top(), frame.x(high) - frame.x(low),
                frame.bottom() - frame.top(), "");
    }

    /**
     * Adds a value that all rows are to be compared with.
     *
     * @param style the class of the line
     * @param value the value
     */
    public void vertical(String style, double value) {
        svg.line(style, frame.x(value), frame.top(), frame.x(value), frame.bottom());
    }

    /**
     * Adds the rows as bars from the left edge on, each with its interval.
     *
     * @return this picture
     */
    public RowChart bars() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            svg.rectangle(row.style(), frame.left(), words(i, row),
                    Math.max(frame.x(row.value()) - frame.left(), LEAST_BAR), BAR, row.words());
            interval(i, row);
        }
        return this;
    }

    /**
     * Adds the rows as dots, each with its interval.
     *
     * @return this picture
     */
    public RowChart dots() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = words(i, row) + BAR / 2.0;
            interval(i, row);
            svg.dot(row.style(), frame.x(row.value()), y, row.words());
        }
        return this;
    }

    /** Writes the words of a row, and returns where its bar begins. */
    private double words(int number, Row row) {
        double y = frame.top() + number * ROW + ROW / 2.0;
        svg.text("start", frame.left(), y, row.name());
        svg.text("end", frame.right(), y, row.words());
        return y + 8.0;
    }

    private void interval(int number, Row row) {
        double y = frame.top() + number * ROW + ROW / 2.0 + 8.0 + BAR / 2.0;
        if (row.low() < row.high()) {
            svg.line("whisker", frame.x(row.low()), y, frame.x(row.high()), y);
        }
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
