package io.seedtree.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.randn;
import static org.apache.spark.sql.functions.sum;

import io.seedtree.parallel.RandomNode;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaRDDLike;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.Test;

/**
 * Prints how long a value takes, beside {@code mapPartitions} with a {@link Random} a partition. No part of a build:
 *
 * <pre>mvn -pl rng-spark -am test -Dtest=SparkThroughput -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * <p>The cases take turns, so that a busy machine is the same for all; the median of the rounds is printed.
 */
class SparkThroughput {

    private static final int COUNT = 4_000_000;
    private static final int PARTITIONS = 4;
    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final RandomNode NODE = RandomNode.of(42);

    private final SparkSession session = SparkForTests.local();
    private final JavaSparkContext spark = SparkForTests.context(session);
    private final JavaRDD<Double> readings =
            SeededRdd.generate(spark, NODE.child("readings"), COUNT, PARTITIONS,
                    (rng, i) -> i + rng.random()).persist(StorageLevel.MEMORY_ONLY());

    /** A draw that can be sent. */
    private interface Draw extends ToDoubleFunction<Random>, Serializable {
    }

    /** A way to do the work of a table. */
    private record Case(String name, DoubleSupplier work) {
    }

    @Test
    void print() {
        readings.count();
        table("a standard normal added to each element",
                new Case("mapPartitions, Random.nextGaussian", () -> total(noisy(Random::nextGaussian))),
                new Case("mapWithRandom by index", () -> total(SeededRdd.mapWithRandom(readings, NODE,
                        (rng, reading) -> reading + rng.standardNormal()))),
                new Case("mapWithRandom by key", () -> total(SeededRdd.mapWithRandom(readings, NODE,
                        (node, reading) -> node.child(reading.longValue()),
                        (rng, reading) -> reading + rng.standardNormal()))),
                new Case("mapPartitionsWithRandomByPartition", () -> total(
                        SeededRdd.mapPartitionsWithRandomByPartition(readings, NODE,
                                (rng, elements) -> mapped(
                                        elements, reading -> reading + rng.standardNormal())))));
        table("a uniform value added to each element",
                new Case("mapPartitions, Random.nextDouble", () -> total(noisy(Random::nextDouble))),
                new Case("mapWithRandom by index", () -> total(SeededRdd.mapWithRandom(readings, NODE,
                        (rng, reading) -> reading + rng.random()))),
                new Case("mapWithRandom by key", () -> total(SeededRdd.mapWithRandom(readings, NODE,
                        (node, reading) -> node.child(reading.longValue()),
                        (rng, reading) -> reading + rng.random()))),
                new Case("mapPartitionsWithRandomByPartition", () -> total(
                        SeededRdd.mapPartitionsWithRandomByPartition(readings, NODE,
                                (rng, elements) -> mapped(
                                        elements, reading -> reading + rng.random())))));
        table("a tenth of the elements",
                new Case("RDD.sample", () -> total(readings.sample(false, 0.1, 42))),
                new Case("SeededRdd.sample by index", () -> total(SeededRdd.sample(readings, NODE, 0.1))));
        table("standard normal values",
                new Case("mapPartitions, Random.nextGaussian", () -> total(generated(Random::nextGaussian))),
                new Case("SeededRdd.normal",
                        () -> total(SeededRdd.normal(spark, NODE, COUNT, PARTITIONS))));
        table("uniform values",
                new Case("mapPartitions, Random.nextDouble", () -> total(generated(Random::nextDouble))),
                new Case("SeededRdd.uniform",
                        () -> total(SeededRdd.uniform(spark, NODE, COUNT, PARTITIONS))));
        table("SQL: the sum of a random column",
                new Case("randn(42)", () -> total(randn(42))),
                new Case("seeded_normal(id)", () -> total(SeededFunctions.of(NODE).normal(col("id")))));
    }

    /** Prints the nanoseconds of a value for each case, and their ratio to those of the first. */
    private static void table(String title, Case... cases) {
        double[][] times = new double[cases.length][ROUNDS];
        for (int round = -ROUNDS / 3; round < ROUNDS; round++) {
            for (int i = 0; i < cases.length; i++) {
                long start = System.nanoTime();
                cases[i].work.getAsDouble();
                double time = (System.nanoTime() - start) / (double) COUNT;
                if (round >= 0) {
                    times[i][round] = time;
                }
            }
        }
        System.out.println(title);
        for (int i = 0; i < cases.length; i++) {
            Arrays.sort(times[i]);
            System.out.printf("  %-40s %6.1f ns (%5.1f to %5.1f)  %.2f%n", cases[i].name,
                    times[i][ROUNDS / 2],
                    times[i][0], times[i][ROUNDS - 1], times[i][ROUNDS / 2] / times[0][ROUNDS / 2]);
        }
    }

    private JavaRDD<Double> noisy(Draw draw) {
        return readings.mapPartitionsWithIndex((index, elements) -> {
            Random random = new Random(42 + index);
            return mapped(elements, reading -> reading + draw.applyAsDouble(random));
        }, false);
    }

    private JavaRDD<Double> generated(Draw draw) {
        return spark.parallelize(IntStream.range(0, PARTITIONS).boxed().toList(), PARTITIONS)
                .mapPartitions(part -> drawn(new Random(42 + part.next()), draw));
    }

    private static Iterator<Double> drawn(Random random, Draw draw) {
        return new Iterator<>() {

            private int left = COUNT / PARTITIONS;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public Double next() {
                left--;
                return draw.applyAsDouble(random);
            }
        };
    }

    private static Iterator<Double> mapped(Iterator<Double> elements, ToDoubleFunction<Double> body) {
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return elements.hasNext();
            }

            @Override
            public Double next() {
                return body.applyAsDouble(elements.next());
            }
        };
    }

    private static double total(JavaRDDLike<Double, ?> values) {
        return values.mapPartitions(part -> {
            double total = 0.0;
            while (part.hasNext()) {
                total += part.next();
            }
            return List.of(total).iterator();
        }).reduce(Double::sum);
    }

    private double total(Column random) {
        return session.range(0, COUNT, 1, PARTITIONS).select(random.as("value")).agg(sum("value"))
                .first().getDouble(0);
    }
}
