package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.seedtree.bench.cli.Seed;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Sample;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResamplingTest {

    static List<JsonObject> digests() {
        return Golden.read("digests.jsonl");
    }

    private static double[] run(Job job, Pool pool, int workers) {
        return Resampling.of(job, null).on(pool.workers(workers)).run(Resampling.node(job)).statistic()
                .values();
    }

    private static String digest(double[] results) {
        Digest digest = new Digest();
        digest.add(results, results.length);
        return digest.text();
    }

    private static Job job(int resamples) {
        Seed seed = Seed.parse("42");
        Statistic statistic = new Mean();
        return new Job(CsvFile.shipped().read(statistic, null), statistic, seed, seed.toSeedSequence(),
                "PCG64DXSM",
                resamples);
    }

    @ParameterizedTest
    @MethodSource("digests")
    void digestIsNumPys(JsonObject golden) {
        Job job = Golden.job(golden);
        double[] results = run(job, Pool.FORKJOIN, 2);
        assertAll(
                () -> assertArrayEquals(Golden.doubles(golden.getAsJsonArray("first")),
                        Arrays.copyOf(results, 3)),
                () -> assertEquals(golden.get("digest").getAsString(), digest(results)));
    }

    @ParameterizedTest
    @EnumSource(Pool.class)
    void resultsDoNotDependOnTheWorkers(Pool pool) {
        Job job = job(700);
        double[] expected = run(job, Pool.SEQUENTIAL, 1);
        for (int workers : new int[] {1, 2, 3, 8, 64}) {
            assertArrayEquals(expected, run(job, pool, workers), () -> pool + ", " + workers + " workers");
        }
    }

    @Test
    void runIsTheBeginningOfALongerOne() {
        assertArrayEquals(run(job(150), Pool.SEQUENTIAL, 1),
                Arrays.copyOf(run(job(333), Pool.VIRTUAL, 3), 150));
    }

    @ParameterizedTest
    @EnumSource(Pool.class)
    void targetErrorStopsAtTheSamePlace(Pool pool) {
        Job job = job(50_000);
        MonteCarloResult<Sample> result =
                Resampling.of(job, 0.004).on(pool.workers(3)).run(Resampling.node(job));
        assertTrue(result.enough());
        assertEquals(2_160, result.replications());
        assertTrue(Resampling.error(result.statistic()) <= 0.004);
        assertArrayEquals(run(job(2_160), Pool.SEQUENTIAL, 1), result.statistic().values());
    }

    @Test
    void undefinedStatisticsAreLeftOutOfTheError() {
        Statistic statistic = Statistic.parse("corr:ties");
        Dataset data = CsvFile.of(Golden.path("hard.csv")).read(statistic, "rare");
        Seed seed = Seed.parse("1");
        Job job = new Job(data, statistic, seed, seed.toSeedSequence(), "PCG64DXSM", 2_000);
        Sample sample = Resampling.of(job, null).run(Resampling.node(job)).statistic();
        assertTrue(Double.isNaN(sample.estimate().value()));
        assertTrue(Resampling.error(sample) > 0.0);
    }

    @ParameterizedTest
    @EnumSource(Pool.class)
    void failureOfAWorkerEndsTheRun(Pool pool) {
        Job unknown = new Job(job(1).data(), new Mean(), Seed.parse("1"), Seed.parse("1").toSeedSequence(),
                "PCG65", 5000);
        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> run(unknown, pool, 3));
        assertTrue(failure.getMessage().contains("PCG65"), failure::getMessage);
    }

    @ParameterizedTest
    @EnumSource(Pool.class)
    void failureOfTheProgressEndsTheRun(Pool pool) {
        RuntimeException full = new IllegalStateException("disk full");
        Job job = job(1_000_000);
        assertSame(full, assertThrows(IllegalStateException.class,
                () -> Resampling.of(job, null).on(pool.workers(2)).onProgress(progress -> {
                    throw full;
                }).run(Resampling.node(job))));
    }
}
