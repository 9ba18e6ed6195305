package io.seedtree.spark;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.Dependency;
import org.apache.spark.Partition;
import org.apache.spark.ShuffleDependency;
import org.apache.spark.api.java.JavaRDDLike;
import org.apache.spark.rdd.CoalescedRDD;
import org.apache.spark.rdd.CoalescedRDDPartition;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.execution.datasources.FilePartition;
import org.apache.spark.sql.execution.datasources.FileScanRDD;
import org.apache.spark.sql.execution.datasources.PartitionedFile;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The order of an RDD's elements: whether there is one, and the indices that it gives. */
final class SourceOrder {

    /*
     * Design. A task reads the blocks of a shuffle as they arrive, so an index counted behind one names another
     * element in the next run. Behind a sort it names the same, but for elements that are equal in that order.
     * What lies before a sorted shuffle or in a checkpoint does not matter any more; hence only narrow
     * dependencies are followed. Spark's own deterministic levels are private, and call a sorted RDD unordered.
     *
     * Two narrow steps change the order with the cluster. A coalesce puts partitions together that are on one
     * host. A scan of files by Spark SQL cuts them into pieces as large as the number of cores says, and takes the
     * largest pieces first; so only one file has an order. Its pieces are of one length but for the last.
     */

    private SourceOrder() {
    }

    /** Refuses an RDD whose elements have no index to rely on. */
    static void require(String method, RDD<?> rdd) {
        String cause = disorder(rdd);
        if (cause != null) {
            throw new IllegalArgumentException(method + ": the elements have no fixed order behind the "
                    + cause
                    + ": derive their streams from keys (an ElementPlace), draw before, or sort: " + rdd);
        }
    }

    /** What leaves the elements without an order; null if nothing does. */
    private static @Nullable String disorder(RDD<?> rdd) {
        Set<RDD<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<RDD<?>> open = new ArrayDeque<>();
        open.add(rdd);
        while (!open.isEmpty()) {
            RDD<?> next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof CoalescedRDD<?> && !isInOrder(next)) {
                return "coalesce by hosts of " + next;
            }
            if (next instanceof FileScanRDD && files(next) > 1) {
                return "scan of " + files(next) + " files, which are cut by the number of cores, of " + next;
            }
            for (Dependency<?> dependency : CollectionConverters.asJava(next.dependencies())) {
                if (!(dependency instanceof ShuffleDependency<?, ?, ?> shuffle)) {
                    open.add(dependency.rdd());
                } else if (shuffle.keyOrdering().isEmpty()) {
                    return "shuffle of " + next;
                }
            }
        }
        return null;
    }

    /** Whether partitions were put together in their order. */
    private static boolean isInOrder(RDD<?> coalesced) {
        int expected = 0;
        for (Partition partition : coalesced.partitions()) {
            for (int parent : ((CoalescedRDDPartition) partition).parentsIndices()) {
                if (parent != expected++) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long files(RDD<?> scan) {
        return Arrays.stream(scan.partitions())
                .flatMap(partition -> Arrays.stream(((FilePartition) partition).files()))
                .map(PartitionedFile::filePath)
                .distinct()
                .count();
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
