package io.seedtree.bench.measure;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Tables on the standard output. */
final class TextTable {

    private final PrintWriter out;

    /**
     * Makes a printer.
     *
     * @param out where to
     */
    TextTable(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints where and how it is measured.
     *
     * @param results the results, which may be empty yet
     */
    void circumstances(Results results) {
        results.circumstances()
                .forEach(line -> line(String.format(Locale.ROOT, "%-8s %s", line.get(0), line.get(1))));
        out.flush();
    }

    /**
     * Prints a table.
     *
     * @param table the table
     */
    void print(Table table) {
        line("");
        line(table.set() + ": " + table.heading());
        List<Row> rows = table.rows();
        int names = width(rows, Row::id);
        int figures = width(rows, row -> row.figure().text());
        int ratios = width(rows, Row::comparison);
        String layout = "  %-" + names + "s  %" + figures + "s  %-" + ratios + "s  %s";
        for (Row row : rows) {
            line(String.format(Locale.ROOT, layout, row.id(), row.figure().text(), row.comparison(),
                    row.verdict()).stripTrailing());
        }
        if (!table.meanVerdict().isEmpty()) {
            line("  " + table.meanVerdict());
        }
        out.flush();
    }

    /** At least 1, which is what a format takes. */
    private static int width(List<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).mapToInt(String::length).reduce(1, Math::max);
    }

    /** A terminal need not have the signs that a page has. */
    private void line(String text) {
        out.print(text.replace("±", "+-").replace("×", "x") + "\n");
    }
}
