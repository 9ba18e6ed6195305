package io.seedtree.bench.measure;

import io.seedtree.bench.page.Page;
import io.seedtree.bench.page.TableRow;
import java.util.ArrayList;
import java.util.List;

/** The results as one page. */
final class ReportPage {

    private ReportPage() {
    }

    /**
     * Makes the page.
     *
     * @param results the results
     * @return the page
     */
    static Page of(Results results) {
        Page page = new Page("Seedtree: benchmarks");
        page.facts(results.circumstances());
        page.element("p",
                "Bars and lines show the medians: the shorter and the lower, the better. A ratio above 1"
                        + " means that the rival needs more.");
        page.command(results.command());
        budgets(page, results.tables());
        String set = "";
        for (Table table : results.tables()) {
            if (!table.set().equals(set)) {
                set = table.set();
                page.element("h2", set);
            }
            add(page, table);
        }
        return page;
    }

    private static void budgets(Page page, List<Table> tables) {
        List<TableRow> rows = new ArrayList<>();
        for (Table table : tables) {
            for (Row row : table.rows()) {
                if (row.budget() != null) {
                    rows.add(row(row, table.title(), row.id(), figure(row) + " " + table.unit(),
                            row.comparison(),
                            row.verdict()));
                }
            }
            if (!table.meanVerdict().isEmpty()) {
                rows.add(new TableRow(List.of(table.title(), "all", "", "", table.meanVerdict())));
            }
        }
        if (!rows.isEmpty()) {
            page.element("h2", "budgets");
            page.table(List.of("work", "who", "figure", "ratio", "budget"), rows);
        }
    }

    private static TableRow row(Row row, String... cells) {
        return new TableRow(List.of(cells), false, Boolean.FALSE.equals(row.isMet()));
    }

    private static void add(Page page, Table table) {
        page.element("h3", table.heading());
        page.figure(table.axis().isEmpty() ? BarPicture.svg(table) : LinePicture.svg(table), "");
        page.table(List.of("", table.unit(), "ratio", "budget"), table.rows().stream()
                .map(row -> row(row, row.id(), figure(row), row.comparison(), row.verdict())).toList());
        if (!table.meanVerdict().isEmpty()) {
            page.element("p", table.meanVerdict());
        }
    }

    private static String figure(Row row) {
        return row.figure().text().replace(' ', '\u00a0');
    }
}
