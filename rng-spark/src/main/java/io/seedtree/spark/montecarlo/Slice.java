package io.seedtree.spark.montecarlo;

import java.util.ArrayList;
import java.util.List;

/**
 * Batches that follow one another, run by one task.
 *
 * @param first the index of the first
 * @param end one above the index of the last
 */
record Slice(long first, long end) {

    static Slice of(long[] bounds) {
        return new Slice(bounds[0], bounds[1]);
    }

    /** As two numbers, which every serializer of Spark's knows. */
    long[] bounds() {
        return new long[] {first, end};
    }

    long length() {
        return end - first;
    }

    /** Cuts it into pieces of about the same length, as many as wanted, if it is as long. */
    List<Slice> cut(int wanted) {
        long pieces = Math.min(wanted, length());
        List<Slice> cut = new ArrayList<>();
        for (long i = 0; i < pieces; i++) {
            cut.add(new Slice(first + i * length() / pieces, first + (i + 1) * length() / pieces));
        }
        return cut;
    }
}
