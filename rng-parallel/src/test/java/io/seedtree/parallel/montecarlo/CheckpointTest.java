package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs that go on where an earlier run of them ended. */
class CheckpointTest extends CheckpointedJob {

    static Stream<CrewCase> crews() {
        return CrewCase.all();
    }

    @ParameterizedTest
    @MethodSource("crews")
    void resumedRunHasTheBitsOfAnUndisturbedOne(CrewCase crew) {
        runUntil(300);
        runUntil(640);
        run.set(0);
        crew.with(workers -> {
            MonteCarloResult<Sample> result = job.on(workers).run(ROOT);
            assertEquals(digest(1_000), result.statistic().digest());
            assertEquals(640, result.resumed());
            assertEquals(370, run.get(), "the last batch of the file is run again");
            MonteCarlo<Sample> plain = MonteCarlo.values(this::simulation).batchSize(10).replications(1_000);
            assertEquals(plain.run(ROOT).statistic().estimate(), result.statistic().estimate());
        });
    }

    @Test
    void completeRunIsReadAndItsLastBatchRunAgain() throws IOException {
        job.run(ROOT);
        byte[] before = Files.readAllBytes(file);
        run.set(0);
        AtomicReference<Progress> first = new AtomicReference<>();
        MonteCarloResult<Sample> result =
                job.onProgress(progress -> first.compareAndSet(null, progress)).run(ROOT);
        assertEquals(digest(1_000), result.statistic().digest());
        assertEquals(new Progress(1_000, 1_000, 1_000, 0, 0), first.get());
        assertEquals(10, run.get());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(digest(1_000), job.start(ROOT).join().statistic().digest());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 15, 100, 999, 1_000, 1_005, 2_000})
    void numberOfReplicationsMayChange(int other) throws IOException {
        job.run(ROOT);
        assertEquals(digest(other), job.replications(other).run(ROOT).statistic().digest());
        assertEquals(digest(1_000), job.run(ROOT).statistic().digest());
        assertEquals(digest(2 * other), job.replications(2 * other).run(ROOT).statistic().digest());
        run.set(0);
        assertEquals(digest(Math.max(1_000, 2 * other)),
                job.replications(Math.max(1_000, 2 * other)).run(ROOT).statistic().digest());
        assertEquals(1 + (Math.max(1_000, 2 * other) - 1) % 10, run.get());
    }

    @Test
    void shortLastBatchIsDoneAgainByALongerRun() {
        job.replications(55).run(ROOT);
        run.set(0);
        assertEquals(digest(55), job.replications(55).run(ROOT).statistic().digest());
        assertEquals(5, run.get());
        run.set(0);
        assertEquals(digest(58), job.replications(58).run(ROOT).statistic().digest());
        assertEquals(10 + 8, run.get());
        run.set(0);
        assertEquals(digest(83), job.replications(83).run(ROOT).statistic().digest());
        assertEquals(10 + 33, run.get());
        run.set(0);
        assertEquals(digest(83), job.replications(83).run(ROOT).statistic().digest());
        assertEquals(digest(55), job.replications(55).run(ROOT).statistic().digest());
        assertEquals(3 + 5, run.get());
    }

    @Test
    void stopRuleDecidesOnWhatIsRead() {
        MonteCarlo<Sample> ruled = job.until(StopRule.standardError(0.1, 40, 1_000));
        long stopped = ruled.run(ROOT).replications();
        job.run(ROOT);
        run.set(0);
        MonteCarloResult<Sample> again = ruled.run(ROOT);
        assertEquals(stopped, again.replications());
        assertEquals(stopped, again.resumed());
        assertEquals(digest((int) stopped), again.statistic().digest());
        assertEquals(10, run.get());
    }

    @Test
    void cancelledBeforeTheFileIsProvedKeepsIt() throws Exception {
        runUntil(300);
        byte[] before = Files.readAllBytes(file);
        CountDownLatch begun = new CountDownLatch(1);
        MonteCarloRun<Sample> waiting = MonteCarlo.values(rng -> {
            begun.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return 0.0;
        }).batchSize(10).replications(1_000).on(Workers.virtual(1))
                .checkpoint(Checkpoint.to(file, "test").with("parameter", "7")).start(ROOT);
        begun.await();
        waiting.cancel();
        Exception cancelled = assertThrows(CancellationException.class, waiting::join);
        assertEquals("cancelled after 300 replications", cancelled.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void damageIsToldByItsPlace() throws IOException {
        job.run(ROOT);
        byte[] bytes = Files.readAllBytes(file);
        int record = (bytes.length - headerLength()) / 100;
        bytes[headerLength() + 40 * record + 7] ^= 1;
        Files.write(file, bytes);
        AtomicReference<Progress> first = new AtomicReference<>();
        job.onProgress(progress -> first.compareAndSet(null, progress)).run(ROOT);
        int from = headerLength() + 40 * record;
        assertEquals(new Progress(400, 1_000, 400, bytes.length - from, from), first.get());
    }

    private int headerLength() {
        return CheckpointHeader.of(Checkpoint.to(file, "test").with("parameter", "7")
                .fingerprint("values", ROOT, 10)).bytes().length;
    }

    @Test
    void everyKindOfStatisticIsResumed() {
        resume("number", MonteCarlo.number(Generator::random), Summary::estimate);
        resume("vector", MonteCarlo.vector(2, (rng, v) -> v[0] = v[1] = rng.random()),
                v -> v.covariance(0, 1));
        resume("controlled", MonteCarlo.controlled((rng, c) -> c[0] = rng.random(), 0.5),
                ControlledSummary::estimate);
        resume("antithetic", MonteCarlo.antithetic(AntitheticRandom::random),
                AntitheticSummary::varianceRatio);
        resume("compare", MonteCarlo.compare(Generator::random, Generator::standardNormal),
                Comparison::estimate);
        resume("tally", MonteCarlo.tally(new Order.Accumulation(), Order::add), order -> order.batches);
    }

    private <S> void resume(String name, MonteCarlo<S> statistic, Function<S, Object> value) {
        MonteCarlo<S> whole = statistic.replications(300).batchSize(7);
        MonteCarlo<S> kept = whole.checkpoint(Checkpoint.to(folder.resolve(name), name));
        kept.replications(123).run(ROOT);
        MonteCarloResult<S> resumed = kept.run(ROOT);
        assertEquals(119, resumed.resumed());
        assertEquals(value.apply(whole.run(ROOT).statistic()), value.apply(resumed.statistic()));
    }

    @Test
    void fileThatWasOnlyBegunIsBegunAgain() throws IOException {
        job.replications(10).run(ROOT);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 20, 24, 100}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(digest(10), job.replications(10).run(ROOT).statistic().digest());
            assertArrayEquals(whole, Files.readAllBytes(file));
        }
    }

    @Test
    void oneRunAtATimeUsesAFile() {
        AtomicReference<CheckpointException> refused = new AtomicReference<>();
        job.onProgress(progress -> {
            if (progress.replications() == 500) {
                refused.set(assertThrows(CheckpointException.class, () -> job.run(ROOT)));
            }
        }).run(ROOT);
        assertEquals("checkpoint " + file + " is in use by another run", refused.get().getMessage());
        assertEquals(1_000, job.run(ROOT).resumed());
    }

    @Test
    void failureKeepsWhatWasMergedBefore() {
        MonteCarlo<Sample> broken = MonteCarlo.values((Generator rng) -> {
            if (rng.seedSequence().orElseThrow().equals(ROOT.child(777).seed())) {
                throw new IllegalStateException("777");
            }
            return rng.random() + rng.standardNormal();
        }).batchSize(10).replications(1_000).checkpoint(Checkpoint.to(file, "test").with("parameter", "7"));
        assertThrows(IllegalStateException.class, () -> broken.on(Workers.forkJoin(3)).run(ROOT));
        MonteCarloResult<Sample> mended = job.run(ROOT);
        assertEquals(770, mended.resumed());
        assertEquals(digest(1_000), mended.statistic().digest());
    }

    @Test
    void sweepKeepsAFileForEachSeed() {
        Sweep sweep = job.sweep(ROOT, 3, Sample::estimate);
        run.set(0);
        assertEquals(sweep, job.sweep(ROOT, 3, Sample::estimate));
        assertEquals(3 * 10, run.get());
        assertTrue(Files.exists(folder.resolve("job.checkpoint.2")));
        assertEquals(SeedSequence.of(42).child("checkpoint"), ROOT.seed());
    }

    @Test
    void whatWasMergedIsInTheFileWhenTheNextBatchBegins() {
        AtomicReference<byte[]> whenLastBegan = new AtomicReference<>();
        MonteCarlo<Sample> watched = MonteCarlo.values((Generator rng) -> {
            if (rng.seedSequence().orElseThrow().equals(ROOT.child(990).seed())) {
                whenLastBegan.set(contentOf(file));
            }
            return simulation(rng);
        }).batchSize(10).replications(1_000).checkpoint(Checkpoint.to(file, "test").with("parameter", "7"));
        watched.on(Workers.sequential()).run(ROOT);
        byte[] whole = contentOf(file);
        int record = (whole.length - whenLastBegan.get().length);
        assertTrue(record < 200, () -> "a batch takes more than " + record);
        assertArrayEquals(Arrays.copyOf(whole, whenLastBegan.get().length), whenLastBegan.get());
    }
}
