package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.LongSampler;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * Datasets with a random stream for each row: what {@link SeededRdd} does, with the same values.
 *
 * <pre>{@code
 * RandomNode node = RandomNode.of(42);
 * Dataset<Row> training = SeededDataset.sample(rows, node.child("training"),
 *         (place, row) -> place.child(row.getLong(0)), 0.8);
 * Dataset<Double> normals = SeededDataset.normal(spark, node.child("normals"), 1_000_000, 8);
 * }</pre>
 *
 * <p>Rows have a key more often than an index: a Dataset has no fixed order behind a join, an aggregation or even
 * an {@code orderBy}, whose shuffle is not known to be sorted; nor if several files are read, whose order depends on
 * how Spark packs them into tasks. It is then refused by the methods without an {@link ElementPlace}.
 *
 * <p>These methods leave Spark SQL for RDDs and come back. Columns that draw by key stay in it:
 * {@link SeededFunctions}.
 *
 * <p>Keeps nothing; for any thread of the driver.
 */
public final class SeededDataset {

    private SeededDataset() {
    }

    /**
     * Maps each row with its stream, by index.
     *
     * @param <T> the type of the rows
     * @param <R> the type of the results
     * @param rows the rows, in an order
     * @param node the place in the seed tree; row <i>i</i> draws from child <i>i</i>
     * @param body makes the result of a row; its stream is for this call only
     * @param encoder encodes the results
     * @return the results
     * @throws IllegalArgumentException as {@link SeededRdd#mapWithRandom} does
     */
    public static <T, R> Dataset<R> mapWithRandom(Dataset<T> rows, RandomNode node, RandomMap<T, R> body,
            Encoder<R> encoder) {
        return rows.sparkSession().createDataset(SeededRdd.mapWithRandom(rows.javaRDD(), node, body).rdd(),
                encoder);
    }

    /**
     * Maps each row with its stream, by key.
     *
     * @param <T> the type of the rows
     * @param <R> the type of the results
     * @param rows the rows
     * @param node the node that {@code place} is given
     * @param place says where a row stands below the node
     * @param body makes the result of a row; its stream is for this call only
     * @param encoder encodes the results
     * @return the results
     * @throws IllegalArgumentException as {@link SeededRdd#mapWithRandom} does
     */
    public static <T, R> Dataset<R> mapWithRandom(Dataset<T> rows, RandomNode node, ElementPlace<T> place,
            RandomMap<T, R> body, Encoder<R> encoder) {
        return rows.sparkSession()
                .createDataset(SeededRdd.mapWithRandom(rows.javaRDD(), node, place, body).rdd(), encoder);
    }

    /**
     * Takes each row with a probability, by index.
     *
     * @param <T> the type of the rows
     * @param rows the rows, in an order
     * @param node the place in the seed tree; row <i>i</i> draws from child <i>i</i>
     * @param fraction the probability, in [0, 1]
     * @return the sample
     * @throws IllegalArgumentException as {@link SeededRdd#sample} does
     */
    public static <T> Dataset<T> sample(Dataset<T> rows, RandomNode node, double fraction) {
        return back(rows, SeededRdd.sample(rows.javaRDD(), node, fraction));
    }

    /**
     * Takes each row with a probability, by key.
     *
     * @param <T> the type of the rows
     * @param rows the rows
     * @param node the node that {@code place} is given
     * @param place says where a row stands below the node
     * @param fraction the probability, in [0, 1]
     * @return the sample
     * @throws IllegalArgumentException as {@link SeededRdd#sample} does
     */
    public static <T> Dataset<T> sample(Dataset<T> rows, RandomNode node, ElementPlace<T> place,
            double fraction) {
        return back(rows, SeededRdd.sample(rows.javaRDD(), node, place, fraction));
    }

    /**
     * Takes each row any number of times, by index.
     *
     * @param <T> the type of the rows
     * @param rows the rows, in an order
     * @param node the place in the seed tree; row <i>i</i> draws from child <i>i</i>
     * @param mean how often a row is taken on average, finite and at least 0
     * @return the sample
     * @throws IllegalArgumentException as {@link SeededRdd#sampleWithReplacement} does
     */
    public static <T> Dataset<T> sampleWithReplacement(Dataset<T> rows, RandomNode node, double mean) {
        return back(rows, SeededRdd.sampleWithReplacement(rows.javaRDD(), node, mean));
    }

    /**
     * Takes each row any number of times, by key.
     *
     * @param <T> the type of the rows
     * @param rows the rows
     * @param node the node that {@code place} is given
     * @param place says where a row stands below the node
     * @param mean how often a row is taken on average, finite and at least 0
     * @return the sample
     * @throws IllegalArgumentException as {@link SeededRdd#sampleWithReplacement} does
     */
    public static <T> Dataset<T> sampleWithReplacement(Dataset<T> rows, RandomNode node,
            ElementPlace<T> place, double mean) {
        return back(rows, SeededRdd.sampleWithReplacement(rows.javaRDD(), node, place, mean));
    }

    /**
     * Splits the rows at random, by index.
     *
     * @param <T> the type of the rows
     * @param rows the rows, in an order
     * @param node the place in the seed tree; row <i>i</i> draws from child <i>i</i>
     * @param weights the weights of the splits, finite and at least 0, of which one is positive
     * @return the splits
     * @throws IllegalArgumentException as {@link SeededRdd#randomSplit} does
     */
    public static <T> List<Dataset<T>> randomSplit(Dataset<T> rows, RandomNode node, double... weights) {
        return SeededRdd.randomSplit(rows.javaRDD(), node, weights).stream().map(split -> back(rows, split))
                .toList();
    }

    /**
     * Splits the rows at random, by key.
     *
     * @param <T> the type of the rows
     * @param rows the rows
     * @param node the node that {@code place} is given
     * @param place says where a row stands below the node
     * @param weights the weights of the splits, finite and at least 0, of which one is positive
     * @return the splits
     * @throws IllegalArgumentException as {@link SeededRdd#randomSplit} does
     */
    public static <T> List<Dataset<T>> randomSplit(Dataset<T> rows, RandomNode node, ElementPlace<T> place,
            double... weights) {
        return SeededRdd.randomSplit(rows.javaRDD(), node, place, weights).stream()
                .map(split -> back(rows, split)).toList();
    }

    /**
     * Puts the rows into a random order, by index.
     *
     * @param <T> the type of the rows
     * @param rows the rows, in an order
     * @param node the place in the seed tree; row <i>i</i> draws from child <i>i</i>
     * @param partitions the number of partitions of the result, at least 1
     * @return the rows in the new order, across the partitions
     * @throws IllegalArgumentException as {@link SeededRdd#shuffle} does
     */
    public static <T> Dataset<T> shuffle(Dataset<T> rows, RandomNode node, int partitions) {
        return back(rows, SeededRdd.shuffle(rows.javaRDD(), node, partitions));
    }

    /**
     * Puts the rows into a random order, by key.
     *
     * @param <T> the type of the rows
     * @param rows the rows
     * @param node the node that {@code place} is given
     * @param place says where a row stands below the node
     * @param partitions the number of partitions of the result, at least 1
     * @return the rows in the new order, across the partitions
     * @throws IllegalArgumentException as {@link SeededRdd#shuffle} does
     */
    public static <T> Dataset<T> shuffle(Dataset<T> rows, RandomNode node, ElementPlace<T> place,
            int partitions) {
        return back(rows, SeededRdd.shuffle(rows.javaRDD(), node, place, partitions));
    }

    /** An RDD of a Dataset's rows as a Dataset again. */
    private static <T> Dataset<T> back(Dataset<T> rows, JavaRDD<T> changed) {
        return rows.sparkSession().createDataset(changed.rdd(), rows.encoder());
    }

    /**
     * Draws standard normal values: those of {@link SeededRdd#normal}.
     *
     * @param spark the session
     * @param node the place in the seed tree
     * @param n the number of values, at least 0
     * @param partitions the number of partitions, at least 1
     * @return the values, in a column {@code value}
     * @throws IllegalArgumentException if a number is out of range or the node cannot be sent to executors
     */
    public static Dataset<Double> normal(SparkSession spark, RandomNode node, long n, int partitions) {
        return spark.createDataset(SeededRdd.boxed(SeededRdd.normal(context(spark), node, n, partitions)),
                Encoders.DOUBLE());
    }

    /**
     * Draws uniform values from [0, 1): those of {@link SeededRdd#uniform}.
     *
     * @param spark the session
     * @param node the place in the seed tree
     * @param n the number of values, at least 0
     * @param partitions the number of partitions, at least 1
     * @return the values, in a column {@code value}
     * @throws IllegalArgumentException if a number is out of range or the node cannot be sent to executors
     */
    public static Dataset<Double> uniform(SparkSession spark, RandomNode node, long n, int partitions) {
        return spark.createDataset(SeededRdd.boxed(SeededRdd.uniform(context(spark), node, n, partitions)),
                Encoders.DOUBLE());
    }

    /**
     * Draws values of a distribution: those of {@link SeededRdd#doubles}.
     *
     * @param spark the session
     * @param node the place in the seed tree
     * @param n the number of values, at least 0
     * @param partitions the number of partitions, at least 1
     * @param distribution makes the distribution, such as {@code () -> Gamma.of(2.0, 3.0)}
     * @return the values, in a column {@code value}
     * @throws IllegalArgumentException if a number is out of range or the node cannot be sent to executors
     */
    public static Dataset<Double> doubles(SparkSession spark, RandomNode node, long n, int partitions,
            SamplerSource<? extends DoubleSampler> distribution) {
        return spark.createDataset(
                SeededRdd.boxed(SeededRdd.doubles(context(spark), node, n, partitions, distribution)),
                Encoders.DOUBLE());
    }

    /**
     * Draws whole values of a distribution: those of {@link SeededRdd#longs}.
     *
     * @param spark the session
     * @param node the place in the seed tree
     * @param n the number of values, at least 0
     * @param partitions the number of partitions, at least 1
     * @param distribution makes the distribution, such as {@code () -> Poisson.of(4.0)}
     * @return the values, in a column {@code value}
     * @throws IllegalArgumentException if a number is out of range or the node cannot be sent to executors
     */
    public static Dataset<Long> longs(SparkSession spark, RandomNode node, long n, int partitions,
            SamplerSource<? extends LongSampler> distribution) {
        return spark.createDataset(SeededRdd.longs(context(spark), node, n, partitions, distribution).rdd(),
                Encoders.LONG());
    }

    private static JavaSparkContext context(SparkSession spark) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }
}
