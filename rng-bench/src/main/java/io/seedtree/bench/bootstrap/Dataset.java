package io.seedtree.bench.bootstrap;

import java.io.Serializable;
import java.util.List;

/**
 * The values that are resampled: one column, or two of the same length.
 *
 * @param source where they come from, for people
 * @param names the names of the columns
 * @param columns the values of each; not to be changed
 */
record Dataset(String source, List<String> names, List<double[]> columns) implements Serializable {

    /**
     * Copies the lists.
     */
    Dataset {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
    }

    /**
     * Returns the number of rows.
     *
     * @return the number, at least 2
     */
    int size() {
        return columns.get(0).length;
    }

    /**
     * Returns the places of all rows in order: the resample that is the data.
     *
     * @return a new array
     */
    long[] allIndices() {
        long[] indices = new long[size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
        }
        return indices;
    }

    /**
     * Returns a digest of the values, column by column.
     *
     * @return the digest
     */
    String digest() {
        Digest digest = new Digest();
        columns.forEach(column -> digest.add(column, column.length));
        return digest.text();
    }
}
