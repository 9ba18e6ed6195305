package io.seedtree.bench.conform;

import com.google.gson.annotations.SerializedName;
import io.seedtree.bench.cli.CsvTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of all cases.
 *
 * @param floats the floats by how close they were
 * @param passed how many cases have passed
 * @param failed how many have not
 * @param cases the cases in their order
 */
record Report(Floats floats, long passed, long failed, List<Row> cases) {

    /**
     * Counts of floats.
     *
     * @param exact those that were equal
     * @param withinOneUlp those that were neighbours
     * @param further those that were further away
     */
    record Floats(long exact, long withinOneUlp, long further) {
    }

    /**
     * What became of a case.
     *
     * @param title the name of the case and where it stands
     * @param passed whether it has passed
     * @param difference the first difference; null if it has passed
     */
    record Row(@SerializedName("case") String title, boolean passed, @Nullable String difference) {
    }

    /** Returns the cases as a table. */
    CsvTable table() {
        CsvTable table = new CsvTable("case", "passed", "difference");
        cases.forEach(row -> table.row(row.title(), row.passed(), row.difference()));
        return table;
    }
}
