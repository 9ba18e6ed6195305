/**
 * A stream for every element on a Spark cluster: the same seed gives the same values with any number of partitions
 * and executors, and after failures.
 *
 * <table>
 * <caption>Which type for which need</caption>
 * <tr><th>need</th><th>type</th><th>the stream is that of</th></tr>
 * <tr><td>to map, sample, split or shuffle an RDD, at random</td>
 * <td>{@link io.seedtree.spark.SeededRdd}</td>
 * <td>the element's index, or with an {@link io.seedtree.spark.ElementPlace} its key</td></tr>
 * <tr><td>the same for a Dataset</td><td>{@link io.seedtree.spark.SeededDataset}</td><td>as there</td></tr>
 * <tr><td>random columns in SQL and in Datasets</td><td>{@link io.seedtree.spark.SeededFunctions}</td>
 * <td>the key in the first argument</td></tr>
 * <tr><td>an RDD or a Dataset of random values</td>
 * <td>{@code normal}, {@code uniform}, {@code doubles}, {@code longs}, {@code vectors} of both</td>
 * <td>the block of {@value io.seedtree.spark.SeededRdd#BLOCK_SIZE} values</td></tr>
 * <tr><td>an RDD of values that code of yours draws</td>
 * <td>{@link io.seedtree.spark.SeededRdd#generate}</td><td>the value's index</td></tr>
 * <tr><td>one stream for a whole partition</td>
 * <td>{@link io.seedtree.spark.SeededRdd#mapPartitionsWithRandomByPartition}</td>
 * <td>the number of the partition: <b>other partitions, other values</b></td></tr>
 * </table>
 *
 * <pre>{@code
 * RandomNode node = RandomNode.of(42);
 * JavaRDD<Double> noisy = SeededRdd.mapWithRandom(readings, node.child("noise"),
 *         (rng, reading) -> reading + rng.normal(0.0, 0.1));
 * }</pre>
 *
 * <p>Reading <i>i</i> gets its noise from {@code PCG64DXSM:42/"noise"/i}, here, in
 * {@code RandomStreams} on one machine, and in NumPy. All start from a {@link io.seedtree.parallel.RandomNode},
 * which is sent to the executors as the text of its address. Each purpose has a node of its own.
 *
 * <p>Spark's own {@code rand(seed)} gives partition <i>i</i> the seed {@code seed + i}: its values change with the
 * number of partitions, and with the order of the rows.
 */
@NullMarked
package io.seedtree.spark;

import org.jspecify.annotations.NullMarked;
