package io.seedtree.bench.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A table that is printed as comma-separated values (RFC 4180, but for the ends of lines). For one thread. */
public final class CsvTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Makes a table without rows.
     *
     * @param header the names of the columns
     */
    public CsvTable(String... header) {
        rows.add(List.of(header));
    }

    /**
     * Adds a row.
     *
     * @param cells the cells: doubles are printed as Python does, null as an empty cell
     * @return the table
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public CsvTable row(@Nullable Object... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    "a row of this table must have " + rows.get(0).size() + " cells: " + cells.length);
        }
        rows.add(Arrays.stream(cells).map(CsvTable::text).toList());
        return this;
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell instanceof Double number ? PythonNumber.text(number)
                : cell.toString();
    }

    /**
     * Prints the table.
     *
     * @param out where to
     */
    void print(PrintWriter out) {
        rows.forEach(row -> out.print(FORMAT.format(row.toArray()) + "\n"));
    }
}
