package io.seedtree.spark;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.sampler.Gamma;
import io.seedtree.rng.sampler.Poisson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets: the values of RDDs, which are tested by themselves. */
class SeededDatasetTest {

    private static final RandomNode NODE = RandomNode.of(42).child("rows");
    private static final ElementPlace<Row> BY_ID = (node, row) -> node.child(row.getLong(0));

    private static SparkSession spark;
    private static JavaSparkContext context;

    @BeforeAll
    static void start() {
        spark = SparkForTests.local();
        context = SparkForTests.context(spark);
    }

    @Test
    void generatedValuesAreThoseOfRdds() {
        assertEquals(SeededRdd.normal(context, NODE, 1500, 1).collect(),
                SeededDataset.normal(spark, NODE, 1500, 3).collectAsList());
        assertEquals(SeededRdd.uniform(context, NODE, 1500, 1).collect(),
                SeededDataset.uniform(spark, NODE, 1500, 3).collectAsList());
        assertEquals(SeededRdd.doubles(context, NODE, 1500, 1, () -> Gamma.of(2.0, 3.0)).collect(),
                SeededDataset.doubles(spark, NODE, 1500, 3, () -> Gamma.of(2.0, 3.0)).collectAsList());
        assertEquals(SeededRdd.longs(context, NODE, 1500, 1, () -> Poisson.of(4.0)).collect(),
                SeededDataset.longs(spark, NODE, 1500, 3, () -> Poisson.of(4.0)).collectAsList());
        assertEquals(List.of("value"), List.of(SeededDataset.normal(spark, NODE, 1, 1).columns()));
    }

    @Test
    void rowsByIndexDrawAsElementsOfAnRddDo() {
        check(rows(3), rdd -> SeededRdd.sample(rdd, NODE, 0.4), SeededDataset.sample(rows(7), NODE, 0.4));
        check(rows(3), rdd -> SeededRdd.sampleWithReplacement(rdd, NODE, 1.5),
                SeededDataset.sampleWithReplacement(rows(7), NODE, 1.5));
        check(rows(3), rdd -> SeededRdd.shuffle(rdd, NODE, 2), SeededDataset.shuffle(rows(7), NODE, 5));
        List<Dataset<Row>> splits = SeededDataset.randomSplit(rows(7), NODE, 0.8, 0.2);
        for (int k = 0; k < 2; k++) {
            int split = k;
            check(rows(3), rdd -> SeededRdd.randomSplit(rdd, NODE, 0.8, 0.2).get(split), splits.get(k));
        }
        assertEquals(
                SeededRdd.mapWithRandom(rows(3).javaRDD(), NODE, (rng, row) -> row.getLong(0) + rng.random())
                        .collect(),
                SeededDataset.mapWithRandom(rows(7), NODE, (rng, row) -> row.getLong(0) + rng.random(),
                        Encoders.DOUBLE()).collectAsList());
    }

    @Test
    void rowsByKeyDrawTheSameBehindAShuffle() {
        Dataset<Row> moved = rows(3).repartition(5, col("text"));
        sameRows(SeededDataset.sample(rows(1), NODE, BY_ID, 0.4),
                SeededDataset.sample(moved, NODE, BY_ID, 0.4));
        sameRows(SeededDataset.sampleWithReplacement(rows(1), NODE, BY_ID, 1.5),
                SeededDataset.sampleWithReplacement(moved, NODE, BY_ID, 1.5));
        assertEquals(SeededDataset.shuffle(rows(1), NODE, BY_ID, 3).collectAsList(),
                SeededDataset.shuffle(moved, NODE, BY_ID, 2).collectAsList());
        sameRows(SeededDataset.randomSplit(rows(1), NODE, BY_ID, 0.8, 0.2).get(1),
                SeededDataset.randomSplit(moved, NODE, BY_ID, 0.8, 0.2).get(1));
        RandomMap<Row, String> body = (rng, row) -> row.getLong(0) + " " + rng.standardNormal();
        assertEquals(
                SeededDataset.mapWithRandom(rows(1), NODE, BY_ID, body, Encoders.STRING()).collectAsList()
                        .stream()
                        .sorted().toList(),
                SeededDataset.mapWithRandom(moved, NODE, BY_ID, body, Encoders.STRING()).collectAsList()
                        .stream()
                        .sorted().toList());
    }

    @Test
    void anIndexBehindAShuffleIsRefused() {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class,
                () -> SeededDataset.sample(rows(3).orderBy("text"), NODE, 0.5));
        assertTrue(failure.getMessage().startsWith("sample: the elements have no fixed order"),
                failure.getMessage());
    }

    @Test
    void anIndexAcrossFilesIsRefused(@TempDir Path folder) throws IOException {
        String numbers = IntStream.range(0, 100).mapToObj(i -> i + "\n").collect(Collectors.joining());
        Path first = Files.writeString(folder.resolve("a.txt"), numbers);
        Path second = Files.writeString(folder.resolve("b.txt"), numbers);
        RandomMap<String, String> body = (rng, line) -> line + " " + rng.random();
        List<String> expected = IntStream.range(0, 100)
                .mapToObj(i -> i + " " + NODE.child(i).open().random()).toList();
        for (String pieces : new String[] {"17", "128m"}) {
            spark.conf().set("spark.sql.files.maxPartitionBytes", pieces);
            assertEquals(expected,
                    SeededDataset.mapWithRandom(spark.read().textFile(first.toString()), NODE, body,
                            Encoders.STRING()).collectAsList());
        }
        spark.conf().unset("spark.sql.files.maxPartitionBytes");
        Dataset<String> both = spark.read().textFile(first.toString(), second.toString());
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class,
                () -> SeededDataset.sample(both, NODE, 0.5));
        assertTrue(failure.getMessage()
                .startsWith("sample: the elements have no fixed order behind the scan of 2"
                        + " files, which are cut by the number of cores, of "),
                failure.getMessage());
        assertEquals(200,
                SeededDataset.sample(both, NODE, (node, line) -> node.child(line), 1.0).count());
    }

    private static void check(Dataset<Row> rows, Function<JavaRDD<Row>, JavaRDD<Row>> onRdd,
            Dataset<Row> found) {
        assertEquals(onRdd.apply(rows.javaRDD()).collect(), found.collectAsList());
        assertEquals(rows.schema(), found.schema());
    }

    private static void sameRows(Dataset<Row> expected, Dataset<Row> found) {
        assertEquals(expected.orderBy("id").collectAsList(), found.orderBy("id").collectAsList());
    }

    private static Dataset<Row> rows(int partitions) {
        return spark.range(0, 200, 1, partitions).selectExpr("id", "concat('row ', id % 13) AS text");
    }
}
