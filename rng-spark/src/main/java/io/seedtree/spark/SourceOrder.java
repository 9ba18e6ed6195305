package io.seedtree.spark;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.Dependency;
import org.apache.spark.ShuffleDependency;
import org.apache.spark.api.java.JavaRDDLike;
import org.apache.spark.rdd.RDD;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The order of an RDD's elements: whether there is one, and the indices that it gives. */
final class SourceOrder {

    /*
     * Design. A task reads the blocks of a shuffle as they arrive, so an index counted behind one names another
     * element in the next run. Behind a sort it names the same, but for elements that are equal in that order.
     * What lies before a sorted shuffle or in a checkpoint does not matter any more; hence only narrow
     * dependencies are followed. Spark's own deterministic levels are private, and call a sorted RDD unordered.
     */

    private SourceOrder() {
    }

    /** Refuses an RDD whose elements have no index to rely on. */
    static void require(String method, RDD<?> rdd) {
        RDD<?> shuffled = shuffled(rdd);
        if (shuffled != null) {
            throw new IllegalArgumentException(method
                    + ": the elements have no fixed order behind the shuffle of "
                    + shuffled
                    + ": derive their streams from keys (an ElementPlace), draw before the shuffle, or"
                    + " sort: " + rdd);
        }
    }

    /** The nearest RDD that reads an unsorted shuffle; null if there is none. */
    private static @Nullable RDD<?> shuffled(RDD<?> rdd) {
        Set<RDD<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<RDD<?>> open = new ArrayDeque<>();
        open.add(rdd);
        while (!open.isEmpty()) {
            RDD<?> next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            for (Dependency<?> dependency : CollectionConverters.asJava(next.dependencies())) {
                if (!(dependency instanceof ShuffleDependency<?, ?, ?> shuffle)) {
                    open.add(dependency.rdd());
                } else if (shuffle.keyOrdering().isEmpty()) {
                    return next;
                }
            }
        }
        return null;
    }

    /** The index of the first element of each partition. A job counts those of all partitions but the last. */
    static <T> long[] starts(JavaRDDLike<T, ?> rdd) {
        int last = rdd.getNumPartitions() - 1;
        long[] starts = new long[last + 1];
        if (last > 0) {
            List<Long> counts = rdd.mapPartitionsWithIndex(
                    (partition, elements) -> List.of(partition == last ? 0L : count(elements)).iterator(),
                    false)
                    .collect();
            for (int partition = 0; partition < last; partition++) {
                starts[partition + 1] = starts[partition] + counts.get(partition);
            }
        }
        return starts;
    }

    private static long count(Iterator<?> elements) {
        long count = 0;
        while (elements.hasNext()) {
            elements.next();
            count++;
        }
        return count;
    }
}
