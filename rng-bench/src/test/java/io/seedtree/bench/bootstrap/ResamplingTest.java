package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.seedtree.bench.cli.Seed;
import java.util.ArrayList;
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
        double[] results = new double[job.resamples()];
        new Resampling(job, results, 0, workers).run(pool, done -> {});
        return results;
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
    void continuesWhereResultsAreThere(Pool pool) {
        Job job = job(500);
        double[] expected = run(job, Pool.SEQUENTIAL, 1);
        for (int from : new int[] {1, 123, 499, 500}) {
            double[] results = Arrays.copyOf(Arrays.copyOf(expected, from), 500);
            new Resampling(job, results, from, 3).run(pool, done -> {});
            assertArrayEquals(expected, results, () -> pool + " from " + from);
        }
    }

    /** What a heartbeat reports may go into a checkpoint, so that it must be there and final. */
    @ParameterizedTest
    @EnumSource(Pool.class)
    void heartbeatReportsOnlyWhatIsThere(Pool pool) {
        Job job = job(20_000);
        double[] expected = run(job, Pool.FORKJOIN, 2);
        double[] results = new double[job.resamples()];
        List<Integer> reports = new ArrayList<>();
        new Resampling(job, results, 0, 5).run(pool, done -> {
            reports.add(done);
            for (int i = 0; i < done; i++) {
                if (results[i] != expected[i]) {
                    throw new AssertionError("resample " + i + " of " + done);
                }
            }
        });
        assertEquals(reports.stream().sorted().toList(), reports);
        assertEquals(20_000, reports.get(reports.size() - 1));
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
    void failureOfTheHeartbeatEndsTheRun(Pool pool) {
        RuntimeException full = new IllegalStateException("disk full");
        double[] results = new double[1_000_000];
        assertSame(full, assertThrows(IllegalStateException.class,
                () -> new Resampling(job(results.length), results, 0, 2).run(pool, done -> {
                    throw full;
                })));
        assertEquals(0.0, results[results.length - 1], "the rest was not computed");
    }
}
