package io.seedtree.bench.measure;

import com.google.gson.JsonParseException;
import io.seedtree.bench.cli.CsvTable;
import io.seedtree.bench.cli.JsonText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a run has found.
 *
 * @param version the version of this form
 * @param command the command that repeats the run
 * @param date the day, as in 2026-01-31
 * @param machine where it was measured
 * @param kernel which kernel of the library was active
 * @param numpy the version of NumPy, or null without it
 * @param effort how long was measured
 * @param tables the tables
 */
record Results(int version, String command, String date, Machine machine, String kernel,
        @Nullable String numpy,
        Effort effort, List<Table> tables) {

    /** The version of the form that this program writes. */
    static final int VERSION = 1;

    /**
     * Adds a table.
     *
     * @param table the table
     * @return the results with it
     */
    Results with(Table table) {
        List<Table> more = new ArrayList<>(tables);
        more.add(table);
        return new Results(version, command, date, machine, kernel, numpy, effort, List.copyOf(more));
    }

    /**
     * Goes on with a run that ended early.
     *
     * @param json the results of that run
     * @return those results, to which the others are added
     * @throws IllegalArgumentException if they are of another command, machine, kernel or version; the day does not
     *     matter
     */
    Results goingOn(String json) {
        Results earlier;
        try {
            earlier = JsonText.read(json, Results.class);
        } catch (JsonParseException e) {
            throw new IllegalArgumentException("it is not the JSON of results: " + e.getMessage(), e);
        }
        if (earlier == null || !withoutTables(date).equals(earlier.withoutTables(date))) {
            throw new IllegalArgumentException("it is of another command, machine, kernel or version: "
                    + (earlier == null ? "nothing" : earlier.withoutTables(earlier.date)));
        }
        return earlier;
    }

    private Results withoutTables(String day) {
        return new Results(version, command, day, machine, kernel, numpy, effort, List.of());
    }

    /**
     * Says where and how it was measured.
     *
     * @return lines of a name and a value
     */
    List<List<String>> circumstances() {
        return List.of(List.of("machine", machine.processor() + ", " + machine.cores() + " cores, "
                + Numbers.count(machine.mebibytes()) + " MiB"),
                List.of("system", machine.system()),
                List.of("Java", machine.java()),
                List.of("kernel", kernel),
                List.of("NumPy", numpy == null ? "not measured" : numpy),
                List.of("samples", effort.rounds() + (effort.rounds() == 1 ? " round of " : " rounds of ")
                        + effort.iterations() + " iterations of "
                        + effort.milliseconds() + " ms, " + effort.warmUps() + " to warm up; median ± half of"
                        + " the distance of the quartiles"),
                List.of("date", date));
    }

    /**
     * Writes everything as JSON.
     *
     * @return the text
     */
    String json() {
        return JsonText.of(this);
    }

    /**
     * Returns all rows of all tables as one table.
     *
     * @return the table
     */
    CsvTable table() {
        CsvTable all = new CsvTable("set", "title", "unit", "name", "at", "ours", "median", "spread", "rival",
                "ratio", "ratioSpread", "budget", "met");
        for (Table table : tables) {
            for (Row row : table.rows()) {
                Ratio ratio = row.ratio();
                all.row(table.set(), table.title(), table.unit(), row.name(), row.at(), row.isOurs(),
                        row.figure().median(), row.figure().spread(), row.rival(),
                        ratio == null ? null : ratio.value(), ratio == null ? null : ratio.spread(),
                        row.budget(), row.isMet());
            }
        }
        return all;
    }
}
