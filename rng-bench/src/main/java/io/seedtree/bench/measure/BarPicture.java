package io.seedtree.bench.measure;

import io.seedtree.bench.page.Axis;
import io.seedtree.bench.page.Caption;
import io.seedtree.bench.page.RowChart;
import java.util.List;

/** A table as bars: the shorter, the better. */
final class BarPicture {

    private BarPicture() {
    }

    /**
     * Draws a table.
     *
     * @param table the table
     * @return an svg element
     */
    static String svg(Table table) {
        double most =
                table.rows().stream().mapToDouble(row -> row.figure().median() + row.figure().spread()).max()
                        .orElse(1);
        return new RowChart(
                new Caption(table.heading(),
                        "A bar for each row of the table below: the shorter, the better."),
                Axis.linear("", 0.0, most).withTicks(List.of()),
                table.rows().stream().map(BarPicture::row).toList()).bars().element();
    }

    private static RowChart.Row row(Row row) {
        Figure figure = row.figure();
        return new RowChart.Row(row.id(), figure.text(), row.isOurs() ? "bar" : "other", figure.median(),
                figure.median() - figure.spread(), figure.median() + figure.spread());
    }
}
