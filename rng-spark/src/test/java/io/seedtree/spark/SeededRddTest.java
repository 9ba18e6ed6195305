package io.seedtree.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomStreams;
import io.seedtree.parallel.StreamAudit;
import io.seedtree.rng.Philox;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of elements on two threads, beside those of loops and of one machine's streams. */
class SeededRddTest {

    private static final RandomNode NODE = RandomNode.of(42).child("values");

    private static JavaSparkContext spark;

    @BeforeAll
    static void start() {
        spark = SparkForTests.context(SparkForTests.local());
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreThoseOfALoopForAnyPartitions(ElementJob job) {
        List<?> expected = job.plain();
        for (int partitions : new int[] {1, 2, 7, 64}) {
            assertEquals(expected, job.onSpark(spark, partitions),
                    () -> job + " in partitions: " + partitions);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void valuesAreThoseOfRandomStreams(int partitions) {
        assertArrayEquals(
                RandomStreams.range(NODE, 0, 3000).blocks(SeededRdd.BLOCK_SIZE).parallel()
                        .mapToDouble((rng, i) -> rng.standardNormal()).toArray(),
                doubles(SeededRdd.normal(spark, NODE, 3000, partitions).collect()));
        IndexedDraw<Double> draw = (rng, i) -> i * rng.gamma(2.0, 3.0);
        assertEquals(RandomStreams.range(NODE, 0, 300).mapToObj(draw).toList(),
                SeededRdd.generate(spark, NODE, 300, partitions, draw).collect());
        List<Integer> numbers = IntStream.range(0, 300).boxed().toList();
        assertEquals(
                RandomStreams.zip(NODE, numbers.parallelStream(), (rng, n) -> rng.integers(0, n + 1))
                        .toList(),
                SeededRdd.mapWithRandom(spark.parallelize(numbers, partitions), NODE,
                        (rng, n) -> rng.integers(0, n + 1)).collect());
    }

    @Test
    void theBitGeneratorOfTheNodeIsSent() {
        RandomNode philox = RandomNode.of(7, Philox::new).child("deep").child(3);
        assertArrayEquals(
                RandomStreams.range(philox, 0, 100).mapToDouble((rng, i) -> rng.random()).toArray(),
                doubles(SeededRdd.generate(spark, philox, 100, 3, (rng, i) -> rng.random()).collect()));
    }

    @Test
    void aLongerRangeBeginsAsAShorterOne() {
        List<Double> longer = SeededRdd.uniform(spark, NODE, 4000, 5).collect();
        assertEquals(longer.subList(0, 1500), SeededRdd.uniform(spark, NODE, 1500, 2).collect());
    }

    @Test
    void rangesShorterThanTheirPartitionsAndEmptySourcesWork() {
        assertEquals(SeededRdd.normal(spark, NODE, 3, 1).collect(),
                SeededRdd.normal(spark, NODE, 3, 7).collect());
        assertEquals(List.of(), SeededRdd.normal(spark, NODE, 0, 2).collect());
        JavaRDD<Integer> none = spark.parallelize(List.of(), 3);
        assertEquals(List.of(), SeededRdd.mapWithRandom(none, NODE, (rng, n) -> rng.random()).collect());
        assertEquals(List.of(),
                SeededRdd.mapWithRandom(spark.<Integer>emptyRDD(), NODE, (rng, n) -> rng.random())
                        .collect());
        assertEquals(List.of(), SeededRdd.shuffle(none, NODE, 2).collect());
        assertEquals(List.of(), SeededRdd.sampleExactly(none, NODE, 5));
    }

    @Test
    void anIndexCountsWhatIsThereInUnevenPartitions() {
        RandomMap<Integer, String> body = (rng, number) -> number + " " + rng.random();
        List<Integer> kept = IntStream.range(0, 200).filter(n -> n > 60 && n % 3 == 0).boxed().toList();
        assertEquals(RandomStreams.zip(NODE, kept.stream(), (rng, n) -> n + " " + rng.random()).toList(),
                SeededRdd.mapWithRandom(numbers(200, 9).filter(n -> n > 60 && n % 3 == 0), NODE, body)
                        .collect());
    }

    @Test
    void elementsComputedTwiceAreNoFinding() {
        try (StreamAudit audit = StreamAudit.start()) {
            JavaRDD<Double> twice =
                    SeededRdd.mapWithRandom(numbers(100, 3), NODE, RandomNode::child,
                            (rng, n) -> rng.random());
            assertEquals(twice.collect(), twice.collect());
            audit.requireClean();
        }
    }

    @Test
    void samplesHaveTheirEdges() {
        JavaRDD<Integer> numbers = numbers(50, 3);
        assertEquals(List.of(), SeededRdd.sample(numbers, NODE, 0.0).collect());
        assertEquals(numbers.collect(), SeededRdd.sample(numbers, NODE, 1.0).collect());
        assertEquals(List.of(), SeededRdd.sampleWithReplacement(numbers, NODE, 0.0).collect());
        assertEquals(List.of(), SeededRdd.sampleExactly(numbers, NODE, 0));
        assertEquals(new HashSet<>(numbers.collect()),
                new HashSet<>(SeededRdd.sampleExactly(numbers, NODE, 99)));
        List<JavaRDD<Integer>> splits = SeededRdd.randomSplit(numbers, NODE, 0.0, 3.0, 0.0);
        assertEquals(List.of(List.of(), numbers.collect(), List.of()),
                splits.stream().map(JavaRDD::collect).toList());
    }

    @Test
    void aShuffleMovesElementsAcrossAllPartitions() {
        List<List<Integer>> parts = SeededRdd.shuffle(numbers(1000, 4), NODE, 4).glom().collect();
        assertEquals(4, parts.size());
        for (List<Integer> part : parts) {
            // 250 of 1000 are expected; 170 are more than five standard deviations away.
            assertEquals(250, part.size(), 80, "seed 42/\"values\"");
            assertNotEquals(Collections.max(part) - Collections.min(part), part.size() - 1);
        }
    }

    @Test
    void byPartitionThePartitionIsTheIdentity() {
        RandomMap<Iterator<Integer>, Iterator<Double>> body = (rng, elements) -> {
            double first = rng.random();
            return IntStream.range(0, count(elements)).mapToObj(i -> first).iterator();
        };
        double[] firsts = RandomStreams.range(NODE, 0, 3).mapToDouble((rng, p) -> rng.random()).toArray();
        assertEquals(List.of(firsts[0], firsts[0], firsts[1], firsts[1], firsts[2], firsts[2]),
                SeededRdd.mapPartitionsWithRandomByPartition(numbers(6, 3), NODE, body).collect());
        assertEquals(Collections.nCopies(6, firsts[0]),
                SeededRdd.mapPartitionsWithRandomByPartition(numbers(6, 1), NODE, body).collect());
    }

    private static int count(Iterator<?> elements) {
        int count = 0;
        while (elements.hasNext()) {
            elements.next();
            count++;
        }
        return count;
    }

    private static JavaRDD<Integer> numbers(int count, int partitions) {
        return spark.parallelize(IntStream.range(0, count).boxed().toList(), partitions);
    }

    private static double[] doubles(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
