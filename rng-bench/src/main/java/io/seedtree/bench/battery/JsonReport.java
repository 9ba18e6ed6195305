package io.seedtree.bench.battery;

import io.seedtree.bench.cli.CsvTable;
import java.util.List;

/**
 * Everything that a run has found, as it is written.
 *
 * @param version the version of this form
 * @param command the command that repeats the run
 * @param java the Java it ran on
 * @param results the rows of the table
 */
record JsonReport(int version, String command, String java, List<Row> results) {

    private static final int VERSION = 1;

    /**
     * One run of a check or a control.
     *
     * @param check the name of the check
     * @param control the name of the control, or empty
     * @param verdict what is said of it
     * @param seconds how long it took
     * @param findings what it looked at; none where the fault cannot be shown
     */
    record Row(String check, String control, String verdict, double seconds, List<Item> findings) {
    }

    /**
     * One finding.
     *
     * @param name what was looked at
     * @param kind {@code p-value}, {@code count} or {@code statement}
     * @param text what was seen
     * @param chance the probability of something at least as extreme
     */
    record Item(String name, String kind, String text, double chance) {
    }

    static JsonReport of(String command, List<Result> results) {
        List<Row> rows = results.stream()
                .map(result -> new Row(result.check(), result.control(), result.verdict().words(),
                        Math.round(result.seconds() * 1e3) / 1e3,
                        result.outcome().findings().stream().map(JsonReport::item).toList()))
                .toList();
        return new JsonReport(VERSION, command, Runtime.version().toString(), rows);
    }

    /** Returns the findings as a table; of a fault that cannot be shown, a row without a finding. */
    CsvTable table() {
        CsvTable table =
                new CsvTable("check", "control", "verdict", "seconds", "finding", "kind", "text", "chance");
        for (Row row : results) {
            if (row.findings().isEmpty()) {
                table.row(row.check(), row.control(), row.verdict(), row.seconds(), null, null, null, null);
            }
            row.findings().forEach(item -> table.row(row.check(), row.control(), row.verdict(), row.seconds(),
                    item.name(), item.kind(), item.text(), item.chance()));
        }
        return table;
    }

    private static Item item(Finding finding) {
        String kind = switch (finding) {
            case PValue value -> "p-value";
            case Count count -> "count";
            case Statement statement -> "statement";
        };
        return new Item(finding.name(), kind, finding.text(), finding.chance());
    }
}
