package io.seedtree.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.Gamma;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import scala.Tuple2;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/** What is refused, by the driver and at once, with the value in the message. */
class SeededRddRefusalTest {

    private static final RandomNode NODE = RandomNode.of(42);

    private static JavaSparkContext spark;
    private static JavaRDD<Integer> numbers;

    @BeforeAll
    static void start() {
        spark = SparkForTests.context(SparkForTests.local());
        // Counting the elements would fail: arguments are checked before.
        numbers = spark.parallelize(List.of(1, 2, 3), 3).map(number -> {
            throw new AssertionError("a job was run");
        });
    }

    @Test
    void argumentsAreCheckedBeforeAnyJob() {
        refused("sample: fraction must be in [0, 1]: 1.5", () -> SeededRdd.sample(numbers, NODE, 1.5));
        refused("sample: fraction must be in [0, 1]: NaN", () -> SeededRdd.sample(numbers, NODE, Double.NaN));
        refused("sample: fraction must be in [0, 1]: -0.1",
                () -> SeededRdd.sample(numbers, NODE, RandomNode::child, -0.1));
        refused("sampleWithReplacement: mean must be finite and >= 0: -1.0",
                () -> SeededRdd.sampleWithReplacement(numbers, NODE, -1.0));
        refused("sampleWithReplacement: mean must be finite and >= 0: Infinity",
                () -> SeededRdd.sampleWithReplacement(numbers, NODE, Double.POSITIVE_INFINITY));
        refused("sampleExactly: size must be >= 0: -3", () -> SeededRdd.sampleExactly(numbers, NODE, -3));
        refused("randomSplit: weights must be finite and >= 0: [1.0, -2.0]",
                () -> SeededRdd.randomSplit(numbers, NODE, 1.0, -2.0));
        refused("randomSplit: the sum of the weights must be finite and > 0: [0.0, 0.0]",
                () -> SeededRdd.randomSplit(numbers, NODE, 0.0, 0.0));
        refused("randomSplit: the sum of the weights must be finite and > 0: []",
                () -> SeededRdd.randomSplit(numbers, NODE));
        refused("shuffle: number of partitions must be >= 1: 0", () -> SeededRdd.shuffle(numbers, NODE, 0));
        refused("normal: number of values must be >= 0: -1", () -> SeededRdd.normal(spark, NODE, -1, 2));
        refused("uniform: number of partitions must be >= 1: -2",
                () -> SeededRdd.uniform(spark, NODE, 10, -2));
        refused("gamma: shape", () -> SeededRdd.doubles(spark, NODE, 10, 2, () -> Gamma.of(-1.0, 3.0)));
    }

    @Test
    void aNodeMustHaveAnAddress() {
        RandomNode foreign =
                RandomNode.of(SeedSequence.of(42),
                        seed -> BitGenerators.adapt(new SplittableRandom(seed.hashCode())));
        refused("mapWithRandom: node must have an address, with a bit generator of [MT19937, ",
                () -> SeededRdd.mapWithRandom(numbers, foreign, (rng, number) -> number));
        refused("generate: node must have an address",
                () -> SeededRdd.generate(spark, foreign, 1, 1, (rng, i) -> i));
    }

    @Test
    void anIndexBehindAShuffleIsRefused() {
        JavaRDD<Integer> mixed =
                spark.parallelize(List.of(3, 1, 2), 2).repartition(3).map(number -> number + 1);
        refused("mapWithRandom: the elements have no fixed order behind the shuffle of ",
                () -> SeededRdd.mapWithRandom(mixed, NODE, (rng, number) -> number));
        refused("sample: the elements have no fixed order",
                () -> SeededRdd.sample(mixed.union(spark.parallelize(List.of(4))), NODE, 0.5));
        assertEquals(3,
                SeededRdd.mapWithRandom(mixed, NODE, RandomNode::child, (rng, number) -> number).count());
        assertEquals(List.of(2, 3, 4), SeededRdd.mapWithRandom(mixed.sortBy(number -> number, true, 2), NODE,
                (rng, number) -> number).collect());
        assertEquals(3,
                SeededRdd.mapWithRandom(mixed.zipWithIndex().coalesce(1).mapToPair(pair -> pair).sortByKey(),
                        NODE, (rng, pair) -> pair._1()).count());
    }

    @Test
    void anOrderThatChangesWithTheHostsIsRefused() {
        List<Tuple2<Integer, Seq<String>>> placed = IntStream.range(0, 6)
                .mapToObj(i -> new Tuple2<>(i, CollectionConverters.asScala(List.of("host" + i % 2)).toSeq()))
                .toList();
        JavaRDD<Integer> onHosts = spark.sc().<Integer>makeRDD(CollectionConverters.asScala(placed).toSeq(),
                ClassTag$.MODULE$.apply(Integer.class)).toJavaRDD();
        RandomMap<Integer, Integer> body = (rng, number) -> number;
        assertEquals(List.of(0, 1, 2, 3, 4, 5), SeededRdd.mapWithRandom(onHosts, NODE, body).collect());
        assertEquals(List.of(0, 1, 2, 3, 4, 5),
                SeededRdd.mapWithRandom(onHosts.coalesce(1), NODE, body).collect());
        refused("mapWithRandom: the elements have no fixed order behind the coalesce by hosts of ",
                () -> SeededRdd.mapWithRandom(onHosts.coalesce(2), NODE, body));
    }

    private static void refused(String message, Executable call) {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class, call);
        assertTrue(failure.getMessage().startsWith(message), failure.getMessage());
    }
}
