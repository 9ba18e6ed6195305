package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.Checkpoint;
import io.seedtree.parallel.montecarlo.Interval;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.StopRule;
import io.seedtree.parallel.montecarlo.Summary;
import io.seedtree.parallel.montecarlo.Workers;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Monte Carlo examples of docs/parallel.md. */
class MonteCarloGuideTest extends GuideExample {

    private static double before(int workers) {
        // guide: montecarlo-before
        long hits = IntStream.range(0, workers).parallel().mapToLong(worker -> {
            SplittableRandom random = new SplittableRandom(42 + worker);
            return LongStream.range(0, 100_000 / workers)
                    .filter(i -> Math.hypot(random.nextDouble(), random.nextDouble()) < 1).count();
        }).sum();
        double pi = 4 * hits / 100_000.0;
        // end
        return pi;
    }

    @Test
    void aSeedForEachWorkerMakesTheResultDependOnTheirNumber() {
        assertEquals(before(8), before(8));
        assertNotEquals(before(1), before(8));
    }

    private static MonteCarlo<Summary> job(Workers workers) {
        // guide: montecarlo-job
        MonteCarlo<Summary> job = MonteCarlo
                .number(rng -> Math.hypot(rng.random(), rng.random()) < 1 ? 4 : 0)
                .replications(100_000)
                .on(workers);
        // end
        return job;
    }

    private static Interval run(MonteCarlo<Summary> job) {
        // guide: montecarlo-run
        Summary pi = job.run(RandomNode.of(42)).statistic();
        Interval interval = pi.estimate().interval(0.95);
        // end
        assertEquals(numpy("hits").get(0), Long.toString(Math.round(pi.mean() * pi.replications() / 4)));
        return interval;
    }

    @Test
    void replicationsDrawNumpysNumbersWithAnyWorkers() {
        Interval interval = run(job(Workers.sequential()));
        assertTrue(interval.contains(Math.PI), interval.toString());
        assertEquals(interval, run(job(Workers.forkJoin())));
        assertEquals(interval, run(job(Workers.forkJoin(8))));
        assertEquals(interval, run(job(Workers.virtual(3))));
    }

    private static MonteCarlo<Summary> precise(MonteCarlo<Summary> job, Path file) {
        // guide: montecarlo-precise
        MonteCarlo<Summary> precise = job
                .until(StopRule.standardError(0.01, 10_000, 10_000_000))
                .checkpoint(Checkpoint.to(file, "pi by darts"));
        // end
        return precise;
    }

    @Test
    void aJobGoesOnFromItsCheckpointToTheSameBits(@TempDir Path folder) {
        RandomNode node = RandomNode.of(42);
        MonteCarloResult<Summary> whole = precise(job(Workers.forkJoin()), folder.resolve("whole")).run(node);
        assertTrue(whole.enough());
        assertTrue(whole.statistic().estimate().standardError() <= 0.01);

        Path file = folder.resolve("resumed");
        precise(job(Workers.virtual(2)), file).replications(12_345).run(node);
        MonteCarloResult<Summary> resumed = precise(job(Workers.forkJoin(8)), file).run(node);
        assertTrue(resumed.resumed() > 12_000, "resumed: " + resumed.resumed());
        assertEquals(whole.statistic().estimate(), resumed.statistic().estimate());
    }
}
