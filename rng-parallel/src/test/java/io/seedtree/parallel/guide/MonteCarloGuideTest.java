package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.AntitheticSummary;
import io.seedtree.parallel.montecarlo.Checkpoint;
import io.seedtree.parallel.montecarlo.Comparison;
import io.seedtree.parallel.montecarlo.ControlledSummary;
import io.seedtree.parallel.montecarlo.Estimate;
import io.seedtree.parallel.montecarlo.Interval;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.MonteCarloRun;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.parallel.montecarlo.StopRule;
import io.seedtree.parallel.montecarlo.Summary;
import io.seedtree.parallel.montecarlo.Sweep;
import io.seedtree.parallel.montecarlo.Workers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Monte Carlo examples of docs/parallel.md. */
class MonteCarloGuideTest extends GuideExample {

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

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

    private static Sample sample() {
        // guide: montecarlo-values
        Sample sample = MonteCarlo.values(rng -> rng.normal(0.0, 0.1))
                .replications(10_000)
                .run(RandomNode.of(42)).statistic();
        double[] numbers = sample.values();
        String digest = sample.digest(); // in Python: hashlib.sha256(np.array(numbers, "<f8"))
        // end
        assertEquals(digest(numbers), digest);
        return sample;
    }

    @Test
    void theDigestOfTheNumbersIsNumpys() {
        assertEquals(numpy("noise").get(0), sample().digest());
    }

    private MonteCarloResult<Summary> precise(MonteCarlo<Summary> job, Path file) {
        // guide: montecarlo-precise
        MonteCarlo<Summary> precise = job
                .until(StopRule.standardError(0.01, 10_000, 10_000_000))
                .checkpoint(Checkpoint.to(file, "pi by darts").with("radius", "1"));
        MonteCarloResult<Summary> result = precise.run(RandomNode.of(42));
        if (!result.enough()) {
            log("gave up after " + result.replications() + " replications");
        }
        // end
        return result;
    }

    private void log(String line) {
        said.add(line);
    }

    @Test
    void aJobGoesOnFromItsCheckpointToTheSameBits(@TempDir Path folder) {
        MonteCarloResult<Summary> whole = precise(job(Workers.forkJoin()), folder.resolve("whole"));
        assertTrue(whole.enough());
        assertEquals(List.of(), said);
        assertTrue(whole.statistic().estimate().standardError() <= 0.01);

        Path file = folder.resolve("resumed");
        job(Workers.virtual(2)).checkpoint(Checkpoint.to(file, "pi by darts").with("radius", "1"))
                .replications(12_345).run(RandomNode.of(42));
        MonteCarloResult<Summary> resumed = precise(job(Workers.forkJoin(8)), file);
        assertTrue(resumed.resumed() > 12_000, "resumed: " + resumed.resumed());
        assertEquals(whole.statistic().estimate(), resumed.statistic().estimate());
    }

    /** What is known of e to a power that is uniform on [0, 1]: the mean is e - 1. */
    @Test
    void devicesGainWithoutBias() {
        // guide: montecarlo-devices
        MonteCarlo<ControlledSummary> controlled = MonteCarlo.controlled((rng, control) -> {
            double u = rng.random();
            control[0] = u;
            return Math.exp(u);
        }, 0.5); // the known mean of the control
        MonteCarlo<AntitheticSummary> pairs = MonteCarlo.antithetic(rng -> Math.exp(rng.random()));
        MonteCarlo<Comparison> change = MonteCarlo.compare(
                rng -> Math.exp(rng.random()),
                rng -> Math.exp(0.9 * rng.random()));
        // end
        ControlledSummary withControl = controlled.replications(10_000).run(RandomNode.of(42)).statistic();
        AntitheticSummary inPairs = pairs.replications(10_000).run(RandomNode.of(42)).statistic();
        Comparison compared = change.replications(10_000).run(RandomNode.of(42)).statistic();
        assertIsAbout(Math.E - 1, withControl.estimate());
        assertIsAbout(Math.E - 1, inPairs.estimate());
        assertIsAbout(Math.expm1(0.9) / 0.9 - Math.expm1(1), compared.estimate());
        assertTrue(withControl.varianceRatio() > 10, withControl::toString);
        assertTrue(inPairs.varianceRatio() > 10, inPairs::toString);
        assertTrue(compared.varianceRatio() > 10, compared::toString);
    }

    private static void assertIsAbout(double exact, Estimate estimate) {
        assertEquals(exact, estimate.value(), 6.1 * estimate.standardError());
    }

    @Test
    void aSweepComparesSeeds() {
        MonteCarlo<Summary> job = job(Workers.forkJoin());
        // guide: montecarlo-sweep
        Sweep sweep = job.sweep(RandomNode.of(42), 8, Summary::estimate);
        // end
        assertEquals(job.run(RandomNode.of(42).child(7)).statistic().estimate(), sweep.estimates().get(7));
        assertEquals(0.0, sweep.score(), 6.1);
    }

    @Test
    void aJobThatIsStartedTellsHowFarItIs() {
        MonteCarlo<Summary> job = job(Workers.forkJoin());
        // guide: montecarlo-start
        MonteCarloRun<Summary> run = job
                .batchSize(1_000)
                .onProgress(state -> show(state.replications(), state.most()))
                .start(RandomNode.of(42));
        Summary pi = run.join().statistic();
        // end
        assertEquals(numpy("hits").get(0), Long.toString(Math.round(pi.mean() * pi.replications() / 4)));
        assertEquals(101, said.size());
        assertEquals("100000 of 100000", said.get(100));
    }

    private void show(long done, long all) {
        said.add(done + " of " + all);
    }
}
