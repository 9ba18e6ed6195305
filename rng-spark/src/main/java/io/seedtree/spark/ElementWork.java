package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.Generator;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaRDDLike;

/**
 * An RDD whose elements have streams, and what can be done with it.
 *
 * @param <T> the type of the elements
 */
final class ElementWork<T> {

    /*
     * Design. By index or by key is decided once, here, and all else is the same. The streams are made last, when
     * the arguments are known to be good, since those by index take a job that counts.
     */

    private final String method;
    private final JavaRDDLike<T, ?> rdd;
    private final Supplier<ElementStreams<T>> streams;

    /** Makes the results of a partition of its elements and their streams. */
    @FunctionalInterface
    private interface PartitionWork<T, R> extends Serializable {

        Iterator<R> apply(Iterator<T> elements, Function<T, Generator> streams) throws Exception;
    }

    private ElementWork(String method, JavaRDDLike<T, ?> rdd, Supplier<ElementStreams<T>> streams) {
        this.method = method;
        this.rdd = rdd;
        this.streams = streams;
    }

    /** Element <i>i</i> draws from child <i>i</i>. The method that was asked for stands in messages. */
    static <T> ElementWork<T> byIndex(String method, JavaRDDLike<T, ?> rdd, RandomNode node) {
        NodeAddress address = NodeAddress.of(method, node);
        SourceOrder.require(method, rdd.rdd());
        return new ElementWork<>(method, rdd,
                () -> new ElementStreams.ByIndex<>(address, SourceOrder.starts(rdd)));
    }

    /** An element draws from the stream of its place. */
    static <T> ElementWork<T> byKey(String method, JavaRDDLike<T, ?> rdd, RandomNode node,
            ElementPlace<T> place) {
        NodeAddress address = NodeAddress.of(method, node);
        return new ElementWork<>(method, rdd, () -> new ElementStreams.ByPlace<>(address, place));
    }

    <R> JavaRDD<R> map(RandomMap<T, R> body) {
        return inPartitions((elements, opening) -> new MappedElements<>(elements, opening, body), false);
    }

    <R> JavaRDD<R> mapPartitions(RandomPartitionMap<T, R> body) {
        return inPartitions((elements, opening) -> body.apply(new SeededElements<>(elements, opening)),
                false);
    }

    JavaRDD<T> sample(double fraction) {
        if (!(fraction >= 0.0 && fraction <= 1.0)) {
            throw new IllegalArgumentException(method + ": fraction must be in [0, 1]: " + fraction);
        }
        return copies(rng -> rng.random() < fraction ? 1 : 0);
    }

    JavaRDD<T> sampleWithReplacement(double mean) {
        if (!(mean >= 0.0 && mean < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(method + ": mean must be finite and >= 0: " + mean);
        }
        return copies(rng -> rng.poisson(mean));
    }

    List<T> sampleExactly(int size) {
        if (size < 0) {
            throw new IllegalArgumentException(method + ": size must be >= 0: " + size);
        }
        return RandomOrder.first(map(RandomOrder::ranked), size);
    }

    List<JavaRDD<T>> split(double... weights) {
        Cells cells = Cells.of(method, weights);
        ElementStreams<T> made = streams.get();
        return IntStream.range(0, weights.length)
                .mapToObj(cell -> copies(made, rng -> cells.of(rng.random()) == cell ? 1 : 0))
                .toList();
    }

    JavaRDD<T> shuffle(int partitions) {
        Partitions.require(method, partitions);
        return RandomOrder.sorted(map(RandomOrder::ranked), partitions);
    }

    private JavaRDD<T> copies(CopiedElements.Copies copies) {
        return copies(streams.get(), copies);
    }

    private JavaRDD<T> copies(ElementStreams<T> made, CopiedElements.Copies copies) {
        return inPartitions(made, (elements, opening) -> new CopiedElements<>(elements, opening, copies),
                true);
    }

    private <R> JavaRDD<R> inPartitions(PartitionWork<T, R> work, boolean preservesPartitioning) {
        return inPartitions(streams.get(), work, preservesPartitioning);
    }

    private <R> JavaRDD<R> inPartitions(ElementStreams<T> made, PartitionWork<T, R> work,
            boolean preservesPartitioning) {
        return rdd.mapPartitionsWithIndex(
                (index, elements) -> work.apply(elements, made.inPartition(index)), preservesPartitioning);
    }
}
