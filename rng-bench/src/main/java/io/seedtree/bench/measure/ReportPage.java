package io.seedtree.bench.measure;

import io.seedtree.bench.page.Page;
import java.util.List;

/** The results as one page. */
final class ReportPage {

    private static final String STYLE = """
            h2 { margin-top: 2.5rem; text-transform: capitalize; } h3 { font-size: 1rem; margin-top: 2rem; }
            .other { fill: var(--edge); } .grid { stroke: var(--edge); }
            .line { fill: none; stroke-width: 2; }
            .s0 { stroke: #3b7dc4; } circle.s0 { fill: #3b7dc4; }
            .s1 { stroke: #c4622d; stroke-dasharray: 7 3; } circle.s1 { fill: #c4622d; }
            .s2 { stroke: #3b8f5f; stroke-dasharray: 2 3; } circle.s2 { fill: #3b8f5f; }
            .s3 { stroke: #9a62c0; stroke-dasharray: 9 3 2 3; } circle.s3 { fill: #9a62c0; }
            .s4 { stroke: #97862c; stroke-dasharray: 4 4; } circle.s4 { fill: #97862c; }
            .s5 { stroke: #bf4079; stroke-dasharray: 12 4; } circle.s5 { fill: #bf4079; }
            th { white-space: normal; }
            @media (max-width: 600px) { text { font-size: 18px; }
              table { display: block; overflow-x: auto; } }
            table { font-size: .85rem; font-variant-numeric: tabular-nums; margin-bottom: 1rem; }
            @media print { body { margin: 0; max-width: none; font-size: 12px; }
              h2, h3 { break-after: avoid; } svg, tr { break-inside: avoid; } }
            """;

    private ReportPage() {
    }

    /**
     * Makes the page.
     *
     * @param results the results
     * @return the page
     */
    static Page of(Results results) {
        Page page = new Page("Seedtree: benchmarks", STYLE);
        page.add("<table>\n");
        results.circumstances().forEach(page::row);
        page.add("</table>\n");
        page.element("p",
                "Bars and lines show the medians: the shorter and the lower, the better. A ratio above 1"
                        + " means that the rival needs more.");
        page.element("pre", results.command());
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
        if (tables.stream().flatMap(table -> table.rows().stream()).allMatch(row -> row.budget() == null)) {
            return;
        }
        page.element("h2", "budgets");
        page.add("<table>\n");
        page.headings(List.of("work", "who", "figure", "ratio", "budget"));
        for (Table table : tables) {
            for (Row row : table.rows()) {
                if (row.budget() != null) {
                    page.row(List.of(table.title(), row.id(), figure(row) + " " + table.unit(),
                            row.comparison(), row.verdict()));
                }
            }
            if (!table.meanVerdict().isEmpty()) {
                page.row(List.of(table.title(), "all", "", "", table.meanVerdict()));
            }
        }
        page.add("</table>\n");
    }

    private static void add(Page page, Table table) {
        page.element("h3", table.heading());
        page.add(table.axis().isEmpty() ? BarPicture.svg(table) : LinePicture.svg(table));
        page.add("<table>\n");
        page.headings(List.of("", table.unit(), "ratio", "budget"));
        table.rows().forEach(
                row -> page.row(List.of(row.id(), figure(row), row.comparison(), row.verdict())));
        page.add("</table>\n");
        if (!table.meanVerdict().isEmpty()) {
            page.element("p", table.meanVerdict());
        }
    }

    private static String figure(Row row) {
        return row.figure().text().replace(' ', '\u00a0');
    }
}
