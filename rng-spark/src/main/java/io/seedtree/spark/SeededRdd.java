package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.DoubleVectorSampler;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.StandardNormal;
import io.seedtree.rng.sampler.StandardUniform;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaDoubleRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaRDDLike;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;

/**
 * RDDs with a random stream for each element: the values are the same with any number of partitions and
 * executors, and when a task is tried again, runs twice or loses its executor.
 *
 * <pre>{@code
 * RandomNode node = RandomNode.of(42);
 * JavaRDD<Double> noisy = SeededRdd.mapWithRandom(readings, node.child("noise"),
 *         (rng, reading) -> reading + rng.normal(0.0, 0.1));
 * JavaRDD<Sale> tenth = SeededRdd.sample(sales, node.child("sample"),
 *         (place, sale) -> place.child(sale.id()), 0.1);
 * JavaDoubleRDD normals = SeededRdd.normal(spark, node.child("normals"), 1_000_000, 8);
 * }</pre>
 *
 * <p>Which stream an element has is said in one of two ways.
 *
 * <ul>
 * <li><b>By index.</b> Element <i>i</i> draws from child <i>i</i> of the node, in the order of the partitions
 * and within them, that of {@link JavaRDDLike#zipWithIndex()}. The source must have an order: a collection, a
 * range, the lines of a text file. Behind a shuffle it has none, and the methods refuse it, unless the shuffle
 * sorts (then elements that are equal in that order may still change places). So are a {@code coalesce} that put
 * partitions of one host together, out of their order, and several files that Spark SQL reads. If there are several
 * partitions, one more job counts their elements when the method is called: persist a source that is expensive.
 * <li><b>By key</b>, with an {@link ElementPlace}. An element draws from the stream of its key, wherever it
 * stands: behind {@code repartition} and joins, and in sources that grow. Nothing is counted.
 * </ul>
 *
 * <p>Each purpose has a node of its own: two methods that are given one node draw the same numbers, so a sample
 * taken with the node of its noise would have noise of one kind. The default bit generator of a node is PCG64DXSM;
 * one that is not in {@link io.seedtree.rng.BitGenerators} cannot be sent to executors and is refused.
 *
 * <p>The work is done when Spark does it, and a stream is opened anew each time. What a body throws carries the
 * address of its stream, and {@link io.seedtree.parallel.StreamFailure#addressOf} finds it in what the driver
 * throws. The stream is a parameter and not bound to the thread: code that asks for
 * {@link io.seedtree.parallel.TaskRandom#current()} is called by {@code TaskRandom.run(rng, ...)} in the body.
 *
 * <p>The methods keep nothing: any thread of the driver may call them.
 */
public final class SeededRdd {

    /**
     * How many values in a row {@link #normal}, {@link #uniform}, {@link #doubles}, {@link #longs} and
     * {@link #vectors} draw from one stream: {@value}.
     */
    public static final int BLOCK_SIZE = DrawnBlocks.SIZE;

    private SeededRdd() {
    }

    /**
     * Maps each element with its stream, by index.
     *
     * @param <T> the type of the elements
     * @param <R> the type of the results
     * @param rdd the elements, in an order
     * @param node the place in the seed tree; element <i>i</i> draws from child <i>i</i>
     * @param body makes the result of an element; its stream is for this call only
     * @return the results
     * @throws IllegalArgumentException if the elements have no order or the node cannot be sent to executors
     */
    public static <T, R> JavaRDD<R> mapWithRandom(JavaRDDLike<T, ?> rdd, RandomNode node,
            RandomMap<T, R> body) {
        return ElementWork.byIndex("mapWithRandom", rdd, node).map(body);
    }

    /**
     * Maps each element with its stream, by key.
     *
     * @param <T> the type of the elements
     * @param <R> the type of the results
     * @param rdd the elements
     * @param node the node that {@code place} is given
     * @param place says where an element stands below the node
     * @param body makes the result of an element; its stream is for this call only
     * @return the results
     * @throws IllegalArgumentException if the node cannot be sent to executors
     */
    public static <T, R> JavaRDD<R> mapWithRandom(JavaRDDLike<T, ?> rdd, RandomNode node,
            ElementPlace<T> place, RandomMap<T, R> body) {
        return ElementWork.byKey("mapWithRandom", rdd, node, place).map(body);
    }

    /**
     * Maps partitions whose elements come with their streams, by index: for work that prepares something once a
     * partition.
     *
     * @param <T> the type of the elements
     * @param <R> the type of the results
     * @param rdd the elements, in an order
     * @param node the place in the seed tree; element <i>i</i> draws from child <i>i</i>
     * @param body does the work of a partition
     * @return the results
     * @throws IllegalArgumentException if the elements have no order or the node cannot be sent to executors
     */
    public static <T, R> JavaRDD<R> mapPartitionsWithRandom(JavaRDDLike<T, ?> rdd, RandomNode node,
            RandomPartitionMap<T, R> body) {
        return ElementWork.byIndex("mapPartitionsWithRandom", rdd, node).mapPartitions(body);
    }

    /**
     * Maps partitions whose elements come with their streams, by key: for work that prepares something once a
     * partition.
     *
     * @param <T> the type of the elements
     * @param <R> the type of the results
     * @param rdd the elements
     * @param node the node that {@code place} is given
     * @param place says where an element stands below the node
     * @param body does the work of a partition
     * @return the results
     * @throws IllegalArgumentException if the node cannot be sent to executors
     */
    public static <T, R> JavaRDD<R> mapPartitionsWithRandom(JavaRDDLike<T, ?> rdd, RandomNode node,
            ElementPlace<T> place, RandomPartitionMap<T, R> body) {
        return ElementWork.byKey("mapPartitionsWithRandom", rdd, node, place).mapPartitions(body);
    }

    /**
     * Maps partitions with one stream each: partition <i>p</i> draws from child <i>p</i>. <b>The identity is the
     * number of the partition</b>: other partitions, or another order of the elements, give other results. Tasks
     * that are tried again do not.
     *
     * @param <T> the type of the elements
     * @param <R> the type of the results
     * @param rdd the elements
     * @param node the place in the seed tree
     * @param body does the work of a partition
     * @return the results
     * @throws IllegalArgumentException if the node cannot be sent to executors
     */
    public static <T, R> JavaRDD<R> mapPartitionsWithRandomByPartition(JavaRDDLike<T, ?> rdd, RandomNode node,
            RandomMap<Iterator<T>, Iterator<R>> body) {
        NodeAddress address = NodeAddress.of("mapPartitionsWithRandomByPartition", node);
        return rdd.mapPartitionsWithIndex(
                (index, elements) -> PartitionResults.of(address.node().child(index).open(), elements, body),
                false);
    }

    /**
     * Takes each element with a probability, by index: if {@code random()} of its stream is below the fraction.
     *
     * @param <T> the type of the elements
     * @param rdd the elements, in an order
     * @param node the place in the seed tree; element <i>i</i> draws from child <i>i</i>
     * @param fraction the probability, in [0, 1]
     * @return the sample, in the order of the elements
     * @throws IllegalArgumentException if the fraction is out of range, the elements have no order, or the
     *     node cannot be sent to executors
     */
    public static <T> JavaRDD<T> sample(JavaRDDLike<T, ?> rdd, RandomNode node, double fraction) {
        return ElementWork.byIndex("sample", rdd, node).sample(fraction);
    }

    /**
     * Takes each element with a probability, by key: if {@code random()} of its stream is below the fraction.
     *
     * @param <T> the type of the elements
     * @param rdd the elements
     * @param node the node that {@code place} is given
     * @param place says where an element stands below the node
     * @param fraction the probability, in [0, 1]
     * @return the sample, in the order of the elements
     * @throws IllegalArgumentException if the fraction is out of range or the node cannot be sent to
     *     executors
     */
    public static <T> JavaRDD<T> sample(JavaRDDLike<T, ?> rdd, RandomNode node, ElementPlace<T> place,
            double fraction) {
        return ElementWork.byKey("sample", rdd, node, place).sample(fraction);
    }

    /**
     * Takes each element any number of times, by index: as often as {@code poisson(mean)} of its stream says.
     *
     * @param <T> the type of the elements
     * @param rdd the elements, in an order
     * @param node the place in the seed tree; element <i>i</i> draws from child <i>i</i>
     * @param mean how often an element is taken on average, finite and at least 0
     * @return the sample, in the order of the elements
     * @throws IllegalArgumentException if the mean is out of range, the elements have no order, or the node
     *     cannot be sent to executors
     */
    public static <T> JavaRDD<T> sampleWithReplacement(JavaRDDLike<T, ?> rdd, RandomNode node, double mean) {
        return ElementWork.byIndex("sampleWithReplacement", rdd, node).sampleWithReplacement(mean);
    }

    /**
     * Takes each element any number of times, by key: as often as {@code poisson(mean)} of its stream says.
     *
     * @param <T> the type of the elements
     * @param rdd the elements
     * @param node the node that {@code place} is given
     * @param place says where an element stands below the node
     * @param mean how often an element is taken on average, finite and at least 0
     * @return the sample, in the order of the elements
     * @throws IllegalArgumentException if the mean is out of range or the node cannot be sent to executors
     */
    public static <T> JavaRDD<T> sampleWithReplacement(JavaRDDLike<T, ?> rdd, RandomNode node,
            ElementPlace<T> place, double mean) {
        return ElementWork.byKey("sampleWithReplacement", rdd, node, place).sampleWithReplacement(mean);
    }

    /**
     * Takes a sample of a given size, by index, each of them with the same probability: the beginning of the
     * {@link #shuffle shuffled} elements.
     *
     * @param <T> the type of the elements
     * @param rdd the elements, in an order
     * @param node the place in the seed tree; element <i>i</i> draws from child <i>i</i>
     * @param size the size of the sample, at least 0; it is held in memory by the driver and, in parts, by each task
     * @return the sample in random order; all elements if they are no more
     * @throws IllegalArgumentException if the size is negative, the elements have no order, or the node
     *     cannot be sent to executors
     */
    public static <T> List<T> sampleExactly(JavaRDDLike<T, ?> rdd, RandomNode node, int size) {
        return ElementWork.byIndex("sampleExactly", rdd, node).sampleExactly(size);
    }

    /**
     * Takes a sample of a given size, by key, each of them with the same probability: the beginning of the
     * {@link #shuffle shuffled} elements. Which of several elements of one key is taken is not determined.
     *
     * @param <T> the type of the elements
     * @param rdd the elements
     * @param node the node that {@code place} is given
     * @param place says where an element stands below the node
     * @param size the size of the sample, at least 0; it is held in memory by the driver and, in parts, by each task
     * @return the sample in random order; all elements if they are no more
     * @throws IllegalArgumentException if the size is negative or the node cannot be sent to executors
     */
    public static <T> List<T> sampleExactly(JavaRDDLike<T, ?> rdd, RandomNode node, ElementPlace<T> place,
            int size) {
        return ElementWork.byKey("sampleExactly", rdd, node, place).sampleExactly(size);
    }

    /**
     * Splits the elements at random, by index: an element goes to the split that {@code choice(k, p=weights / sum)}
     * of its stream names, of NumPy's {@code Generator}.
     *
     * @param <T> the type of the elements
     * @param rdd the elements, in an order
     * @param node the place in the seed tree; element <i>i</i> draws from child <i>i</i>
     * @param weights the weights of the splits, finite and at least 0, of which one is positive
     * @return the splits, each in the order of the elements
     * @throws IllegalArgumentException if the weights are no weights, the elements have no order, or the node
     *     cannot be sent to executors
     */
    public static <T> List<JavaRDD<T>> randomSplit(JavaRDDLike<T, ?> rdd, RandomNode node,
            double... weights) {
        return ElementWork.byIndex("randomSplit", rdd, node).split(weights);
    }

    /**
     * Splits the elements at random, by key: an element goes to the split that {@code choice(k, p=weights / sum)}
     * of its stream names, of NumPy's {@code Generator}.
     *
     * @param <T> the type of the elements
     * @param rdd the elements
     * @param node the node that {@code place} is given
     * @param place says where an element stands below the node
     * @param weights the weights of the splits, finite and at least 0, of which one is positive
     * @return the splits, each in the order of the elements
     * @throws IllegalArgumentException if the weights are no weights or the node cannot be sent to executors
     */
    public static <T> List<JavaRDD<T>> randomSplit(JavaRDDLike<T, ?> rdd, RandomNode node,
            ElementPlace<T> place, double... weights) {
        return ElementWork.byKey("randomSplit", rdd, node, place).split(weights);
    }

    /**
     * Puts the elements into a random order, by index. Each draws two words, {@code integers(0, 2**64, 2)} as
     * unsigned numbers, and the order is that of the words; so it is the same for any number of partitions.
     *
     * @param <T> the type of the elements
     * @param rdd the elements, in an order
     * @param node the place in the seed tree; element <i>i</i> draws from child <i>i</i>
     * @param partitions the number of partitions of the result, at least 1
     * @return the elements in the new order, across the partitions
     * @throws IllegalArgumentException if the number of partitions is less than 1, the elements have no
     *     order, or the node cannot be sent to executors
     */
    public static <T> JavaRDD<T> shuffle(JavaRDDLike<T, ?> rdd, RandomNode node, int partitions) {
        return ElementWork.byIndex("shuffle", rdd, node).shuffle(partitions);
    }

    /**
     * Puts the elements into a random order, by key. Each draws two words, {@code integers(0, 2**64, 2)} as
     * unsigned numbers, and the order is that of the words; so it is the same for any number of partitions.
     * Elements of one key stand together, in an order that is not determined.
     *
     * @param <T> the type of the elements
     * @param rdd the elements
     * @param node the node that {@code place} is given
     * @param place says where an element stands below the node
     * @param partitions the number of partitions of the result, at least 1
     * @return the elements in the new order, across the partitions
     * @throws IllegalArgumentException if the number of partitions is less than 1 or the node cannot be sent
     *     to executors
     */
    public static <T> JavaRDD<T> shuffle(JavaRDDLike<T, ?> rdd, RandomNode node, ElementPlace<T> place,
            int partitions) {
        return ElementWork.byKey("shuffle", rdd, node, place).shuffle(partitions);
    }

    /**
     * Draws standard normal values: {@link #doubles} of {@code StandardNormal}.
     *
     * @param spark the Spark to make it in
     * @param node the place in the seed tree
     * @param n the number of values, at least 0
     * @param partitions the number of partitions, at least 1
     * @return the values
     * @throws IllegalArgumentException if a number is out of range or the node cannot be sent to executors
     */
    public static JavaDoubleRDD normal(JavaSparkContext spark, RandomNode node, long n, int partitions) {
        return doubles("normal", spark, node, n, partitions, StandardNormal::of);
    }

    /**
     * Draws uniform values from [0, 1): {@link #doubles} of {@code StandardUniform}.
     *
     * @param spark the Spark to make it in
     * @param node the place in the seed tree
     * @param n the number of values, at least 0
     * @param partitions the number of partitions, at least 1
     * @return the values
     * @throws IllegalArgumentException if a number is out of range or the node cannot be sent to executors
     */
    public static JavaDoubleRDD uniform(JavaSparkContext spark, RandomNode node, long n, int partitions) {
        return doubles("uniform", spark, node, n, partitions, StandardUniform::of);
    }

    /**
     * Draws values of a distribution. Block <i>b</i> of {@value #BLOCK_SIZE} values draws them in order from child
     * <i>b</i>, as {@code RandomStreams.range(node, 0, n).blocks(1024)} of {@code io.seedtree.parallel} does.
     *
     * @param spark the Spark to make it in
     * @param node the place in the seed tree
     * @param n the number of values, at least 0
     * @param partitions the number of partitions, at least 1
     * @param distribution makes the distribution, such as {@code () -> Gamma.of(2.0, 3.0)}
     * @return the values
     * @throws IllegalArgumentException if a number is out of range or the node cannot be sent to executors
     */
    public static JavaDoubleRDD doubles(JavaSparkContext spark, RandomNode node, long n, int partitions,
            SamplerSource<? extends DoubleSampler> distribution) {
        return doubles("doubles", spark, node, n, partitions, distribution);
    }

    private static JavaDoubleRDD doubles(String method, JavaSparkContext spark, RandomNode node, long n,
            int partitions, SamplerSource<? extends DoubleSampler> distribution) {
        return asDoubles(new RandomRange(method, spark, node, n, partitions).doubles(distribution));
    }

    /** The same RDD by another name: Scala's doubles in an RDD are Java's boxed ones. */
    @SuppressWarnings("unchecked")
    private static JavaDoubleRDD asDoubles(JavaRDD<Double> values) {
        return JavaDoubleRDD.fromRDD((RDD<Object>) (RDD<?>) values.rdd());
    }

    /** The same RDD by its first name again. */
    @SuppressWarnings("unchecked")
    static RDD<Double> boxed(JavaDoubleRDD values) {
        return (RDD<Double>) (RDD<?>) values.srdd();
    }

    /**
     * Draws whole values of a distribution, in blocks as {@link #doubles} does.
     *
     * @param spark the Spark to make it in
     * @param node the place in the seed tree
     * @param n the number of values, at least 0
     * @param partitions the number of partitions, at least 1
     * @param distribution makes the distribution, such as {@code () -> Poisson.of(4.0)}
     * @return the values
     * @throws IllegalArgumentException if a number is out of range or the node cannot be sent to executors
     */
    public static JavaRDD<Long> longs(JavaSparkContext spark, RandomNode node, long n, int partitions,
            SamplerSource<? extends LongSampler> distribution) {
        return new RandomRange("longs", spark, node, n, partitions).longs(distribution);
    }

    /**
     * Draws vectors of a distribution, in blocks as {@link #doubles} does.
     *
     * @param spark the Spark to make it in
     * @param node the place in the seed tree
     * @param n the number of values, at least 0
     * @param partitions the number of partitions, at least 1
     * @param distribution makes the distribution, such as {@code () -> Dirichlet.of(new double[] {1.0, 2.0})}
     * @return the values
     * @throws IllegalArgumentException if a number is out of range or the node cannot be sent to executors
     */
    public static JavaRDD<double[]> vectors(JavaSparkContext spark, RandomNode node, long n, int partitions,
            SamplerSource<? extends DoubleVectorSampler> distribution) {
        return new RandomRange("vectors", spark, node, n, partitions).vectors(distribution);
    }

    /**
     * Draws values of any kind: value <i>i</i> from child <i>i</i>, as {@code RandomStreams.range(node, 0, n)} of
     * {@code io.seedtree.parallel} does.
     *
     * @param <R> the type of the values
     * @param spark the Spark to make it in
     * @param node the place in the seed tree
     * @param n the number of values, at least 0
     * @param partitions the number of partitions, at least 1
     * @param body draws a value; its stream is for this call only
     * @return the values
     * @throws IllegalArgumentException if a number is out of range or the node cannot be sent to executors
     */
    public static <R> JavaRDD<R> generate(JavaSparkContext spark, RandomNode node, long n, int partitions,
            IndexedDraw<R> body) {
        return new RandomRange("generate", spark, node, n, partitions).elements(body);
    }
}
