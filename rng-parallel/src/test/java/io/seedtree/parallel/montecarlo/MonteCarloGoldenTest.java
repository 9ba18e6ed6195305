package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jobs against montecarlo.tsv, which NumPy computed replication by replication. */
class MonteCarloGoldenTest {

    /** A row of the table. */
    record Job(String simulation, RandomNode root, int replications, String digest, double[] means,
            double[] products,
            double[] extremes) {

        static Job of(String row) {
            String[] columns = row.split("\t", -1);
            return new Job(columns[0], RandomNode.of(Address.parse(columns[1] + ":" + columns[2])),
                    Integer.parseInt(columns[3]), columns[4], doubles(columns[5]), doubles(columns[6]),
                    doubles(columns[7]));
        }

        private static double[] doubles(String list) {
            return Arrays.stream(list.split(",")).mapToDouble(Double::parseDouble).toArray();
        }

        @Override
        public String toString() {
            return simulation + " at " + root + ", " + replications + " replications";
        }
    }

    static Stream<Job> numpy() throws IOException {
        try (var in = MonteCarloGoldenTest.class.getResourceAsStream("/golden/parallel/montecarlo.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(row -> !row.startsWith("#")).map(Job::of);
        }
    }

    @ParameterizedTest
    @MethodSource("numpy")
    void hasNumpysBits(Job job) {
        switch (job.simulation) {
            case "plain" -> checkNumber(job, MonteCarloGoldenTest::plain);
            case "normals" -> checkNumber(job, MonteCarloGoldenTest::normals);
            case "vector" -> checkVector(job, MonteCarloGoldenTest::vector);
            case "antithetic" -> checkAntithetic(job);
            case "compare" -> checkComparison(job);
            default -> throw new AssertionError(job.simulation);
        }
    }

    private static double plain(Generator rng) {
        double total = 0.0;
        for (int i = 0; i < 10; i++) {
            total += rng.random();
        }
        return total;
    }

    private static double normals(Generator rng) {
        return rng.standardNormal() * rng.standardNormal();
    }

    private static void vector(Generator rng, double[] values) {
        double second;
        values[0] = rng.random();
        second = rng.random();
        values[1] = values[0] * second;
        values[2] = second - rng.standardNormal();
    }

    private static double antithetic(AntitheticRandom rng) {
        return (1.0 + rng.random()) * rng.normal(3.0, 2.0) + rng.integers(1, 7);
    }

    private static void checkNumber(Job job, ToDoubleFunction<Generator> simulation) {
        Workers workers = Workers.forkJoin(3);
        Sample sample = MonteCarlo.values(simulation).replications(job.replications).on(workers).run(job.root)
                .statistic();
        assertEquals(job.digest, sample.digest());
        Summary summary = MonteCarlo.number(simulation).replications(job.replications).on(workers)
                .run(job.root).statistic();
        check(job, summary);
        check(job, sample.summary());
    }

    private static void check(Job job, Summary summary) {
        assertEquals(job.replications, summary.replications());
        assertEquals(job.means[0], summary.mean());
        assertEquals(job.products[0] / (job.replications - 1), summary.variance());
        assertEquals(job.extremes[0], summary.min());
        assertEquals(job.extremes[1], summary.max());
        assertEquals(Math.sqrt(summary.variance() / job.replications), summary.estimate().standardError());
    }

    private static void checkVector(Job job, BiConsumer<Generator, double[]> simulation) {
        VectorSummary summary =
                MonteCarlo.vector(3, simulation).replications(job.replications).run(job.root).statistic();
        assertArrayEquals(job.means, new double[] {summary.mean(0), summary.mean(1), summary.mean(2)});
        int k = 0;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column <= row; column++) {
                assertEquals(job.products[k], summary.product(column, row));
                k++;
            }
        }
    }

    private static void checkAntithetic(Job job) {
        AntitheticSummary pairs =
                MonteCarlo.antithetic(MonteCarloGoldenTest::antithetic).replications(job.replications)
                        .run(job.root).statistic();
        assertEquals(job.means[2], pairs.estimate().value());
        assertEquals(job.means[0], pairs.plain().value());
        assertEquals(error(job, 5), pairs.estimate().standardError());
    }

    private static void checkComparison(Job job) {
        Comparison comparison = MonteCarlo.compare(rng -> 2.0 * rng.random() + rng.random(),
                rng -> 3.0 * rng.random() + rng.random()).replications(job.replications).run(job.root)
                .statistic();
        assertEquals(job.means[0], comparison.first().value());
        assertEquals(job.means[1], comparison.second().value());
        assertEquals(job.means[2], comparison.estimate().value());
        assertEquals(error(job, 5), comparison.estimate().standardError());
    }

    private static double error(Job job, int product) {
        return job.replications < 2
                ? Double.NaN
                : Math.sqrt(job.products[product] / (job.replications - 1) / job.replications);
    }
}
