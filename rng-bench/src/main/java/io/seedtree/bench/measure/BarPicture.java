package io.seedtree.bench.measure;

import io.seedtree.bench.page.Svg;
import java.util.List;

/** A table as bars: the shorter, the better. */
final class BarPicture {

    private static final int WIDTH = 760;
    private static final int LEFT = 340;
    private static final int RIGHT = 640;
    private static final int ROW = 22;
    private static final int BAR = 14;
    private static final int BASELINE = 12;

    private BarPicture() {
    }

    /**
     * Draws a table.
     *
     * @param table the table
     * @return an svg element
     */
    static String svg(Table table) {
        List<Row> rows = table.rows();
        double most = rows.stream().mapToDouble(row -> row.figure().median() + row.figure().spread()).max()
                .orElse(1);
        Svg svg = new Svg(WIDTH, ROW * rows.size() + ROW - BAR, table.heading());
        for (int i = 0; i < rows.size(); i++) {
            bar(svg, rows.get(i), (double) i * ROW + ROW - BAR, (RIGHT - LEFT) / most);
        }
        return svg.element();
    }

    private static void bar(Svg svg, Row row, double y, double scale) {
        Figure figure = row.figure();
        double end = LEFT + figure.median() * scale;
        double whisker = figure.spread() * scale;
        String words = figure.text();
        svg.text("end", LEFT - 8.0, y + BASELINE, row.id());
        svg.rectangle(row.isOurs() ? "bar" : "other", LEFT, y, Math.max(end - LEFT, 0.5), BAR, words);
        svg.line("axis", Math.max(end - whisker, LEFT), y + BAR / 2.0, end + whisker, y + BAR / 2.0);
        svg.text("start", end + whisker + 6, y + BASELINE, words);
    }
}
