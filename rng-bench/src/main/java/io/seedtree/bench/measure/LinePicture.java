package io.seedtree.bench.measure;

import io.seedtree.bench.page.Axis;
import io.seedtree.bench.page.Caption;
import io.seedtree.bench.page.Chart;
import io.seedtree.bench.page.Legend;
import io.seedtree.bench.page.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table of growing work as lines, both axes logarithmic. */
final class LinePicture {

    private static final int STYLES = 6;
    /** The distance of the lines from the frame, as a factor. */
    private static final double INSET = 1.5;

    private LinePicture() {
    }

    /**
     * Draws a table.
     *
     * @param table the table, whose rows have places on the axis
     * @return an svg element
     */
    static String svg(Table table) {
        Map<String, List<Row>> series = table.series();
        List<Legend> legend = new ArrayList<>();
        for (String name : series.keySet()) {
            legend.add(Legend.line("line " + style(legend.size()), name));
        }
        Chart chart = new Chart(
                new Caption(table.heading(),
                        "A line for each name of the table below: the lower, the better.", legend),
                places(table), figures(table));
        int number = 0;
        for (List<Row> rows : series.values()) {
            chart.line("line " + style(number),
                    rows.stream().map(row -> new double[] {row.at(), row.figure().median()}).toList());
            for (Row row : rows) {
                chart.dot(style(number), row.at(), row.figure().median(),
                        Numbers.count(row.at()) + ": " + row.figure().text());
            }
            number++;
        }
        return chart.element();
    }

    private static String style(int number) {
        return "s" + number % STYLES;
    }

    private static Axis places(Table table) {
        List<Long> places = table.rows().stream().map(Row::at).distinct().sorted().toList();
        return Axis.logarithmic(table.axis(), places.get(0), places.get(places.size() - 1))
                .withTicks(places.stream().map(place -> new Tick(place, label(place))).toList());
    }

    private static String label(long place) {
        long exponent = Math.round(Math.log10(place));
        return place >= 10_000 && place == Math.round(Math.pow(10, exponent)) ? "10^" + exponent
                : Numbers.count(place);
    }

    private static Axis figures(Table table) {
        double[] medians = table.rows().stream().mapToDouble(row -> row.figure().median()).sorted().toArray();
        return Axis.logarithmic(table.unit(), medians[0] / INSET, medians[medians.length - 1] * INSET);
    }
}
