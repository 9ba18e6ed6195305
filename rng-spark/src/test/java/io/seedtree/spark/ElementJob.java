package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.Choice;
import io.seedtree.rng.sampler.Dirichlet;
import io.seedtree.rng.sampler.Gamma;
import io.seedtree.rng.sampler.Poisson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Everything that {@link SeededRdd} does with elements, done on Spark and by a loop over generators of the core.
 * Doubles are compared by their bits, as {@link Double#equals} does.
 */
enum ElementJob {

    MAP((numbers, partitions) -> SeededRdd.mapWithRandom(numbers, node(), ElementJob::noisy).collect(),
            () -> plain(ElementJob::byIndex, ElementJob::noisy)),

    MAP_BY_KEY(
            (numbers,
                    partitions) -> sorted(SeededRdd.mapWithRandom(numbers.repartition(partitions + 1), node(),
                            ElementJob::keyOf, (rng, number) -> new Tuple2<>(number, noisy(rng, number)))),
            () -> plain(ElementJob::byKey, (rng, number) -> new Tuple2<>(number, noisy(rng, number)))),

    MAP_PARTITIONS((numbers, partitions) -> SeededRdd.mapPartitionsWithRandom(numbers, node(),
            ElementJob::noisyOnes).collect(),
            () -> plain(ElementJob::byIndex, ElementJob::noisy)),

    MAP_PARTITIONS_BY_KEY((numbers, partitions) -> SeededRdd.mapPartitionsWithRandom(numbers, node(),
            ElementJob::keyOf, ElementJob::noisyOnes).collect(),
            () -> plain(ElementJob::byKey, ElementJob::noisy)),

    SAMPLE((numbers, partitions) -> SeededRdd.sample(numbers, node(), 0.3).collect(),
            () -> taken(ElementJob::byIndex, rng -> rng.random() < 0.3 ? 1 : 0)),

    SAMPLE_BY_KEY(
            (numbers, partitions) -> sorted(SeededRdd.sample(numbers.repartition(partitions + 1), node(),
                    ElementJob::keyOf, 0.3)),
            () -> taken(ElementJob::byKey, rng -> rng.random() < 0.3 ? 1 : 0)),

    SAMPLE_WITH_REPLACEMENT(
            (numbers, partitions) -> SeededRdd.sampleWithReplacement(numbers, node(), 1.5).collect(),
            () -> taken(ElementJob::byIndex, rng -> rng.poisson(1.5))),

    SAMPLE_WITH_REPLACEMENT_BY_KEY((numbers, partitions) -> sorted(SeededRdd.sampleWithReplacement(
            numbers.repartition(partitions + 1), node(), ElementJob::keyOf, 1.5)),
            () -> taken(ElementJob::byKey, rng -> rng.poisson(1.5))),

    SAMPLE_EXACTLY((numbers, partitions) -> SeededRdd.sampleExactly(numbers, node(), 50),
            () -> shuffled(ElementJob::byIndex).subList(0, 50)),

    SAMPLE_EXACTLY_BY_KEY(
            (numbers, partitions) -> SeededRdd.sampleExactly(numbers.repartition(partitions + 1),
                    node(), ElementJob::keyOf, 50),
            () -> shuffled(ElementJob::byKey).subList(0, 50)),

    SPLIT((numbers, partitions) -> SeededRdd.randomSplit(numbers, node(), 1.0, 2.0, 7.0).stream()
            .map(JavaRDD::collect).toList(),
            () -> split(ElementJob::byIndex)),

    SPLIT_BY_KEY((numbers, partitions) -> SeededRdd.randomSplit(numbers.repartition(partitions + 1), node(),
            ElementJob::keyOf, 1.0, 2.0, 7.0).stream().map(ElementJob::sorted).toList(),
            () -> split(ElementJob::byKey)),

    SHUFFLE((numbers, partitions) -> SeededRdd.shuffle(numbers, node(), partitions).collect(),
            () -> shuffled(ElementJob::byIndex)),

    SHUFFLE_BY_KEY((numbers, partitions) -> SeededRdd.shuffle(numbers.repartition(partitions + 1), node(),
            ElementJob::keyOf, partitions).collect(),
            () -> shuffled(ElementJob::byKey)),

    MAP_SHUFFLED(
            (numbers, partitions) -> SeededRdd.mapWithRandom(SeededRdd.shuffle(numbers, node(), partitions),
                    node().child("then"), ElementJob::noisy).collect(),
            () -> {
                List<Integer> order = shuffled(ElementJob::byIndex);
                return IntStream.range(0, ElementJob.COUNT)
                        .mapToObj(i -> noisy(generator(root().child("then").child(i)), order.get(i)))
                        .toList();
            }),

    GENERATE((numbers, partitions) -> SeededRdd.generate(spark(numbers), node(), ElementJob.COUNT, partitions,
            (rng, index) -> rng.random() + index).collect(),
            () -> plain(ElementJob::byIndex, (rng, number) -> rng.random() + number)),

    NORMAL((numbers, partitions) -> SeededRdd.normal(spark(numbers), node(), ElementJob.VALUES, partitions)
            .collect(),
            () -> blocks(rng -> DoubleStream.generate(rng::standardNormal).boxed())),

    UNIFORM((numbers, partitions) -> SeededRdd.uniform(spark(numbers), node(), ElementJob.VALUES, partitions)
            .collect(),
            () -> blocks(rng -> DoubleStream.generate(rng::random).boxed())),

    DOUBLES((numbers, partitions) -> SeededRdd.doubles(spark(numbers), node(), ElementJob.VALUES, partitions,
            () -> Gamma.of(2.0, 3.0)).collect(),
            () -> blocks(rng -> DoubleStream.generate(() -> rng.gamma(2.0, 3.0)).boxed())),

    LONGS((numbers, partitions) -> SeededRdd.longs(spark(numbers), node(), ElementJob.VALUES, partitions,
            () -> Poisson.of(40.0)).collect(),
            () -> blocks(rng -> LongStream.generate(() -> rng.poisson(40.0)).boxed())),

    VECTORS((numbers, partitions) -> SeededRdd.vectors(spark(numbers), node(), ElementJob.VALUES, partitions,
            () -> Dirichlet.of(new double[] {1.0, 2.0, 3.0})).map(Arrays::toString).collect(),
            () -> blocks(rng -> Stream
                    .generate(() -> Arrays.toString(rng.dirichlet(new double[] {1.0, 2.0, 3.0})))));

    /** The elements of the source are the numbers below this. */
    static final int COUNT = 1000;
    /** How many values are generated in blocks: the last of them is not full. */
    static final int VALUES = 2500;

    private final BiFunction<JavaRDD<Integer>, Integer, List<?>> onSpark;
    private final Supplier<List<?>> plain;

    ElementJob(BiFunction<JavaRDD<Integer>, Integer, List<?>> onSpark, Supplier<List<?>> plain) {
        this.onSpark = onSpark;
        this.plain = plain;
    }

    /** What Spark has in so many partitions. */
    List<?> onSpark(JavaSparkContext spark, int partitions) {
        return onSpark.apply(spark.parallelize(IntStream.range(0, COUNT).boxed().toList(), partitions),
                partitions);
    }

    /** What a loop has that knows of no Spark. */
    List<?> plain() {
        return plain.get();
    }

    static RandomNode node() {
        return RandomNode.of(42).child(7);
    }

    private static SeedSequence root() {
        return SeedSequence.of(42).child(7);
    }

    private static Generator generator(SeedSequence seed) {
        return Generator.of(new Pcg64Dxsm(seed));
    }

    private static JavaSparkContext spark(JavaRDD<Integer> numbers) {
        return JavaSparkContext.fromSparkContext(numbers.context());
    }

    private static Generator byIndex(long number) {
        return generator(root().child(number));
    }

    private static Generator byKey(long number) {
        return generator(root().child("number").child(number));
    }

    private static RandomNode keyOf(RandomNode node, int number) {
        return node.child("number").child(number);
    }

    /** The body: a different number of draws for each element. */
    static double noisy(Generator rng, int number) {
        double value = number + rng.standardNormal();
        for (int i = 0; i < number % 5; i++) {
            value += rng.gamma(2.0, 3.0);
        }
        return value;
    }

    private static Iterator<Double> noisyOnes(Iterator<Seeded<Integer>> elements) {
        List<Double> results = new ArrayList<>();
        elements.forEachRemaining(element -> results.add(noisy(element.rng(), element.value())));
        return results.iterator();
    }

    private static List<?> sorted(JavaRDD<?> rdd) {
        return rdd.collect().stream()
                .sorted(Comparator.comparing(value -> value instanceof Tuple2<?, ?> pair ? (Integer) pair._1()
                        : (Integer) value))
                .toList();
    }

    private static <R> List<R> plain(LongFunction<Generator> streams,
            BiFunction<Generator, Integer, R> body) {
        return IntStream.range(0, COUNT).mapToObj(number -> body.apply(streams.apply(number), number))
                .toList();
    }

    private static List<Integer> taken(LongFunction<Generator> streams, CopiedElements.Copies copies) {
        return IntStream.range(0, COUNT).boxed()
                .flatMap(number -> Collections.nCopies((int) copies.of(streams.apply(number)), number)
                        .stream())
                .toList();
    }

    private static List<List<Integer>> split(LongFunction<Generator> streams) {
        List<List<Integer>> splits = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Choice weighted = Choice.weighted(new double[] {0.1, 0.2, 0.7});
        for (int number = 0; number < COUNT; number++) {
            splits.get((int) streams.apply(number).choice(3, 1, weighted)[0]).add(number);
        }
        return splits;
    }

    private static List<Integer> shuffled(LongFunction<Generator> streams) {
        record Ranked(int number, long first, long second) {
        }
        return IntStream.range(0, COUNT).mapToObj(number -> {
            Generator rng = streams.apply(number);
            return new Ranked(number, rng.nextLong(), rng.nextLong());
        }).sorted((a, b) -> a.first != b.first ? Long.compareUnsigned(a.first, b.first)
                : Long.compareUnsigned(a.second, b.second)).map(Ranked::number).toList();
    }

    private static <R> List<R> blocks(java.util.function.Function<Generator, Stream<R>> values) {
        return LongStream.rangeClosed(0, VALUES / 1024).boxed()
                .flatMap(block -> values.apply(byIndex(block)).limit(1024))
                .limit(VALUES).toList();
    }
}
