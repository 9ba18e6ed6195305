package io.seedtree.spark.montecarlo;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.Checkpoint;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Progress;
import io.seedtree.parallel.montecarlo.Summary;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import io.seedtree.spark.SeededFunctions;
import io.seedtree.spark.SeededRdd;
import io.seedtree.spark.SparkForTests;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaDoubleRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Spark examples of docs/distributed.md. */
class DistributedGuideTest {

    private static SparkSession session;
    private static JavaSparkContext spark;

    private final List<Progress> shown = new ArrayList<>();

    @TempDir
    private Path folder;

    private record Sale(long id) implements Serializable {
    }

    @BeforeAll
    static void start() {
        session = SparkForTests.local();
        spark = SparkForTests.context(session);
    }

    private void show(Progress progress) {
        shown.add(progress);
    }

    @Test
    void childrenAreOpenedAnywhere() {
        long i = 3;
        // guide: child
        SeedSequence job = SeedSequence.of(42);
        Generator rng = Generator.of(new Pcg64Dxsm(job.child(i))); // NumPy: SeedSequence(42, spawn_key=(i,))
        Generator sale = Generator.of(new Pcg64Dxsm(job.child("sale-17"))); // by name; also by UUID
        // end
        assertEquals("PCG64DXSM:42/3", rng.address().orElseThrow().toString());
        assertEquals("PCG64DXSM:42/\"sale-17\"", sale.address().orElseThrow().toString());
    }

    @Test
    void elements() {
        JavaRDD<Double> readings = spark.parallelize(List.of(1.0, 2.0, 3.0, 4.0, 5.0), 3);
        JavaRDD<Sale> sales = spark.parallelize(LongStream.range(0, 1_000).mapToObj(Sale::new).toList(), 4);
        // guide: elements
        RandomNode node = RandomNode.of(42);
        JavaRDD<Double> noisy = SeededRdd.mapWithRandom(readings, node.child("noise"),
                (rng, reading) -> reading + rng.normal(0.0, 0.1));
        JavaRDD<Sale> tenth = SeededRdd.sample(sales, node.child("sample"),
                (place, sale) -> place.child(sale.id()), 0.1);
        JavaDoubleRDD normals = SeededRdd.normal(spark, node.child("normals"), 1_000_000, 8);
        // end
        List<Double> expected = LongStream.range(0, 5)
                .mapToObj(i -> i + 1.0 + node.child("noise").child(i).open().normal(0.0, 0.1)).toList();
        assertEquals(expected, noisy.collect());
        assertEquals(LongStream.range(0, 1_000)
                .filter(id -> node.child("sample").child(id).open().random() < 0.1).mapToObj(Sale::new)
                .toList(),
                tenth.collect());
        assertEquals(1_000_000, normals.count());
    }

    @Test
    void columns() {
        RandomNode node = RandomNode.of(42);
        session.range(5).selectExpr("id", "1.0D * id AS reading").createOrReplaceTempView("readings");
        // guide: columns
        SeededFunctions.register(session, "noise", node.child("noise"));
        Dataset<Row> noised =
                session.sql("SELECT id, reading + 0.1 * noise_normal(id) AS reading FROM readings");
        SeededFunctions visits = SeededFunctions.of(node.child("visits"));
        Dataset<Row> visited = noised.withColumn("visits", visits.draw("poisson", col("id"), lit(4.0)));
        // end
        for (Row row : visited.collectAsList()) {
            long id = row.getLong(0);
            assertEquals(id + 0.1 * node.child("noise").child(id).open().standardNormal(), row.getDouble(1));
            assertEquals(node.child("visits").child(id).open().poisson(4.0), row.getLong(2));
        }
    }

    private static MonteCarlo<Summary> pi() {
        return MonteCarlo.number(rng -> Math.hypot(rng.random(), rng.random()) < 1 ? 4 : 0)
                .replications(1_000_000);
    }

    @Test
    void job() {
        // guide: job
        MonteCarloResult<Summary> pi = SparkMonteCarlo.on(spark).run(RandomNode.of(42),
                () -> MonteCarlo.number(rng -> Math.hypot(rng.random(), rng.random()) < 1 ? 4 : 0)
                        .replications(1_000_000));
        // end
        Path file = folder.resolve("pi");
        // guide: driver
        MonteCarloResult<Summary> precise = SparkMonteCarlo.on(spark).run(RandomNode.of(42), () -> pi(),
                made -> made.checkpoint(Checkpoint.to(file, "pi by darts"))
                        .onProgress(progress -> show(progress)));
        // end
        Summary here = pi().run(RandomNode.of(42)).statistic();
        assertEquals(here.toString(), pi.statistic().toString());
        assertEquals(here.estimate(), pi.statistic().estimate());
        assertEquals(here.estimate(), precise.statistic().estimate());
        assertEquals(1_000_000, shown.get(shown.size() - 1).replications());
        assertEquals(1_000_000,
                pi().checkpoint(Checkpoint.to(file, "pi by darts")).run(RandomNode.of(42)).resumed());
    }

    private static double[] read() {
        return RandomNode.of(7).open().random(1_000);
    }

    @Test
    void broadcast() {
        // guide: broadcast
        Broadcast<double[]> prices = spark.broadcast(read());
        MonteCarloResult<Summary> value = SparkMonteCarlo.on(spark).run(RandomNode.of(42),
                () -> MonteCarlo.number(rng -> prices.value()[(int) rng.integers(0, prices.value().length)])
                        .replications(100_000));
        // end
        double[] here = read();
        assertArrayEquals(here, prices.value());
        assertEquals(MonteCarlo.number(rng -> here[(int) rng.integers(0, here.length)]).replications(100_000)
                .run(RandomNode.of(42)).statistic().estimate(), value.statistic().estimate());
        assertTrue(value.enough());
    }
}
