package io.seedtree.bench.page;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells its texts, the first of which is its heading
 * @param isPart whether it belongs to a row above
 * @param isBad whether what it says is a fault
 */
public record TableRow(List<String> cells, boolean isPart, boolean isBad) {

    /** Copies the list. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * Makes a plain row.
     *
     * @param cells its texts, the first of which is its heading
     */
    public TableRow(List<String> cells) {
        this(cells, false, false);
    }
}
