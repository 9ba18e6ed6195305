package io.seedtree.bench.measure;

import io.seedtree.bench.page.Svg;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A table of growing work as lines, both axes logarithmic. */
final class LinePicture {

    private static final int WIDTH = 760;
    private static final int LEFT = 80;
    private static final int RIGHT = 730;
    private static final int LEGEND = 20;
    private static final int HEIGHT = 260;
    private static final int FOOT = 50;
    private static final int STYLES = 6;
    /** The distance of the first and the last place from the frame. */
    private static final int INSET = 12;

    private final Table table;
    private final List<Long> places;
    private final double low;
    private final double high;
    private final int top;
    private final Svg svg;

    private LinePicture(Table table) {
        this.table = table;
        this.places = table.rows().stream().map(Row::at).distinct().sorted().toList();
        List<Double> medians = table.rows().stream().map(row -> row.figure().median()).toList();
        this.low = medians.stream().min(Comparator.naturalOrder()).orElseThrow() / 1.5;
        this.high = medians.stream().max(Comparator.naturalOrder()).orElseThrow() * 1.5;
        this.top = LEGEND * table.series().size() + LEGEND / 2;
        this.svg = new Svg(WIDTH, top + HEIGHT + FOOT, table.heading());
    }

    /**
     * Draws a table.
     *
     * @param table the table, whose rows have places on the axis
     * @return an svg element
     */
    static String svg(Table table) {
        return new LinePicture(table).draw();
    }

    private String draw() {
        frame();
        int number = 0;
        for (Map.Entry<String, List<Row>> line : table.series().entrySet()) {
            String style = "s" + number % STYLES;
            legend(style, number, line.getKey());
            List<Row> rows = line.getValue();
            svg.path("line " + style, rows.stream().map(row -> new double[] {x(row), y(row)}).toList());
            rows.forEach(row -> svg.dot(style, x(row), y(row),
                    Numbers.count(row.at()) + ": " + row.figure().text()));
            number++;
        }
        return svg.element();
    }

    private void frame() {
        double bottom = top + HEIGHT;
        for (double decade = Math.pow(10, Math.floor(Math.log10(low))); decade <= high; decade *= 10) {
            for (double value : new double[] {decade, 2 * decade, 5 * decade}) {
                if (value >= low && value <= high) {
                    svg.line("grid", LEFT, y(value), RIGHT, y(value));
                    svg.text("end", LEFT - 8.0, y(value) + 4,
                            value < 1 ? Numbers.plain(value) : Numbers.count((long) value));
                }
            }
        }
        svg.line("axis", LEFT, bottom, RIGHT, bottom);
        places.forEach(place -> svg.text("middle", x(place), bottom + 20, label(place)));
        svg.text("middle", (LEFT + RIGHT) / 2.0, bottom + 42, table.axis());
    }

    private void legend(String style, int number, String name) {
        double y = number * (double) LEGEND + LEGEND / 2.0;
        svg.path("line " + style, List.of(new double[] {LEFT, y}, new double[] {LEFT + 30.0, y}));
        svg.text("start", LEFT + 38.0, y + 4, name);
    }

    private static String label(long place) {
        long exponent = Math.round(Math.log10(place));
        return place >= 10_000 && place == Math.round(Math.pow(10, exponent)) ? "10^" + exponent
                : Numbers.count(place);
    }

    private double x(Row row) {
        return x(row.at());
    }

    private double x(long place) {
        double first = Math.log(places.get(0));
        double last = Math.log(places.get(places.size() - 1));
        double share = first < last ? (Math.log(place) - first) / (last - first) : 0.5;
        return LEFT + INSET + (RIGHT - LEFT - 2.0 * INSET) * share;
    }

    private double y(Row row) {
        return y(row.figure().median());
    }

    private double y(double value) {
        return top + HEIGHT * (Math.log(high) - Math.log(value)) / (Math.log(high) - Math.log(low));
    }
}
