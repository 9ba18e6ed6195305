package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.junit.Seeded;
import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFailure;
import io.seedtree.rng.Generator;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job whose batches are run elsewhere and come back in any order. */
@Seeded(20_261_129)
class MonteCarloMergeTest {

    private static final RandomNode ROOT = RandomNode.of(42).child("merge");

    @TempDir
    private Path folder;
    private final Generator order;

    MonteCarloMergeTest(Generator order) {
        this.order = order;
    }

    private static MonteCarlo<Sample> job(Set<Integer> broken) {
        return MonteCarlo.values(rng -> {
            int[] key = rng.seedSequence().orElseThrow().spawnKey();
            if (broken.contains(key[key.length - 1])) {
                throw new IllegalStateException("replication " + key[key.length - 1]);
            }
            return rng.random() + rng.standardNormal();
        }).batchSize(10).replications(995);
    }

    private static MonteCarlo<Sample> job() {
        return job(Set.of());
    }

    /** Runs batches in random order, holding back up to a number of them, and brings some of them twice. */
    private <S> MonteCarloResult<S> run(MonteCarlo<S> job, int held) {
        MonteCarloBatches batches = job.batches(ROOT);
        try (MonteCarloMerge<S> merge = job.merge(ROOT)) {
            List<Long> waiting = new ArrayList<>();
            while (!merge.hasEnded()) {
                OptionalLong next = waiting.size() < held ? merge.next() : OptionalLong.empty();
                next.ifPresent(waiting::add);
                if (next.isEmpty()) {
                    long batch = waiting.remove((int) order.integers(0, waiting.size()));
                    bring(batches, merge, batch);
                    if (order.random() < 0.25) {
                        bring(batches, merge, batch);
                    }
                }
            }
            assertTrue(merge.next().isEmpty());
            return merge.result();
        }
    }

    private static void bring(MonteCarloBatches batches, MonteCarloMerge<?> merge, long batch) {
        byte[] tally;
        try {
            tally = batches.run(batch);
        } catch (IllegalStateException failure) {
            merge.fail(batch, failure);
            return;
        }
        merge.add(batch, tally);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 1_000})
    void anyOrderGivesTheBitsOfOneProcess(int held) {
        MonteCarloResult<Sample> here = job().run(ROOT);
        MonteCarloResult<Sample> merged = run(job(), held);
        assertEquals(here.statistic().digest(), merged.statistic().digest());
        assertEquals(here.statistic().estimate(), merged.statistic().estimate());
        assertEquals(here.statistic().summary().toString(), merged.statistic().summary().toString());
        assertEquals(995, merged.replications());
        assertEquals(here.statistic().digest(), run(job().window(3), held).statistic().digest());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64})
    void everyKindOfJobCanBeMerged(int held) {
        MonteCarlo<VectorSummary> vector = MonteCarlo.vector(2, (rng, values) -> {
            values[0] = rng.standardNormal();
            values[1] = values[0] + rng.random();
        }).batchSize(10).replications(200);
        assertEquals(vector.run(ROOT).statistic().toString(), run(vector, held).statistic().toString());
        MonteCarlo<Order> tally =
                MonteCarlo.tally(new Order.Accumulation(), Order::add).batchSize(10).replications(200);
        assertEquals(tally.run(ROOT).statistic().batches, run(tally, held).statistic().batches);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void ruleStopsAtTheSameReplication(int held) {
        MonteCarlo<Sample> ruled = job().until(StopRule.standardError(0.05, 100, 995));
        MonteCarloResult<Sample> here = ruled.run(ROOT);
        MonteCarloResult<Sample> merged = run(ruled, held);
        assertTrue(here.enough() && here.replications() < 995, here::toString);
        assertEquals(here.replications(), merged.replications());
        assertTrue(merged.enough());
        assertEquals(here.statistic().digest(), merged.statistic().digest());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64})
    void lowestFailureIsReported(int held) {
        MonteCarlo<Sample> failing = job(Set.of(990, 303, 310, 301, 340));
        IllegalStateException failure =
                assertThrows(IllegalStateException.class, () -> run(failing, held));
        assertEquals("replication 301", failure.getMessage());
        assertEquals(ROOT.child(301).address(), StreamFailure.addressOf(failure));
        MonteCarlo<Sample> stopped = failing.until(new StopRule<>(sample -> true, 300, 995));
        assertEquals(300, run(stopped, held).replications());
    }

    @Test
    void checkpointGoesFromOneProcessToSeveralAndBack() throws Exception {
        String digest = job().run(ROOT).statistic().digest();
        Checkpoint checkpoint = Checkpoint.to(folder.resolve("there"), "merge");
        run(job().replications(400).checkpoint(checkpoint), 7);
        MonteCarloResult<Sample> here = job().checkpoint(checkpoint).run(ROOT);
        assertEquals(400, here.resumed());
        assertEquals(digest, here.statistic().digest());
        Checkpoint other = Checkpoint.to(folder.resolve("back"), "merge");
        job().replications(400).checkpoint(other).run(ROOT);
        MonteCarloResult<Sample> merged = run(job().checkpoint(other), 7);
        assertEquals(400, merged.resumed());
        assertEquals(digest, merged.statistic().digest());
        assertEquals(-1, Files.mismatch(checkpoint.file(), other.file()));
        MonteCarlo<Sample> changed = MonteCarlo.values(Generator::random).batchSize(10).replications(995);
        assertThrows(CheckpointException.class, () -> run(changed.checkpoint(other), 7));
    }

    @Test
    void closingEarlyKeepsWhatWasMerged() {
        Checkpoint checkpoint = Checkpoint.to(folder.resolve("closed"), "merge");
        MonteCarloBatches batches = job().batches(ROOT);
        MonteCarloMerge<Sample> merge = job().checkpoint(checkpoint).merge(ROOT);
        for (int batch = 0; batch < 5; batch++) {
            assertEquals(batch, merge.next().orElseThrow());
            merge.add(batch, batches.run(batch));
        }
        merge.close();
        assertTrue(merge.next().isEmpty());
        CancellationException cancelled = assertThrows(CancellationException.class, merge::result);
        assertEquals("cancelled after 50 replications", cancelled.getMessage());
        assertEquals(50, job().checkpoint(checkpoint).run(ROOT).resumed());
    }

    @Test
    void abortEndsTheJobUnlessItHasEnded() {
        Exception lost = new Exception("the cluster is gone");
        try (MonteCarloMerge<Sample> merge = job().merge(ROOT)) {
            merge.next();
            merge.abort(lost);
            assertTrue(merge.hasEnded());
            merge.add(0, new byte[0]);
            assertSame(lost, assertThrows(CompletionException.class, merge::result).getCause());
        }
        MonteCarlo<Sample> one = job().replications(10);
        try (MonteCarloMerge<Sample> merge = one.merge(ROOT)) {
            merge.next();
            merge.add(0, one.batches(ROOT).run(0));
            merge.abort(lost);
            assertEquals(one.run(ROOT).statistic().digest(), merge.result().statistic().digest());
        }
    }

    @Test
    void bytesThatAreNoTallyEndTheJob() {
        try (MonteCarloMerge<Sample> merge = job().merge(ROOT)) {
            merge.next();
            merge.add(0, new byte[3]);
            assertEquals("the bytes of batch 0 cannot be read",
                    assertThrows(UncheckedIOException.class, merge::result).getMessage());
        }
    }

    @Test
    void failureOfTheListenerEndsTheJob() {
        AtomicReference<Progress> last = new AtomicReference<>();
        ArithmeticException failure =
                assertThrows(ArithmeticException.class, () -> run(job().onProgress(progress -> {
                    last.set(progress);
                    if (progress.replications() == 50) {
                        throw new ArithmeticException();
                    }
                }), 7));
        assertEquals(0, failure.getSuppressed().length);
        assertEquals(50, last.get().replications());
    }

    @Test
    void nothingAboveAFailureIsHandedOut() {
        try (MonteCarloMerge<Sample> merge = job().merge(ROOT)) {
            assertEquals(OptionalLong.of(0), merge.next());
            assertEquals(OptionalLong.of(1), merge.next());
            merge.fail(1, new IllegalStateException("of batch 1"));
            assertFalse(merge.hasEnded(), "batch 0 may fail, too");
            assertTrue(merge.next().isEmpty());
        }
    }

    @Test
    void windowBoundsWhatIsHandedOut() {
        MonteCarlo<Sample> narrow = job().window(3);
        try (MonteCarloMerge<Sample> merge = narrow.merge(ROOT)) {
            for (int batch = 0; batch < 3; batch++) {
                assertEquals(batch, merge.next().orElseThrow());
            }
            assertTrue(merge.next().isEmpty());
            merge.add(2, narrow.batches(ROOT).run(2));
            assertTrue(merge.next().isEmpty());
            merge.add(0, narrow.batches(ROOT).run(0));
            assertEquals(3, merge.next().orElseThrow());
            assertTrue(merge.next().isEmpty());
            assertFalse(merge.hasEnded());
        }
    }

    @Test
    void batchesThatAreNoneAreRefused() {
        MonteCarloBatches batches = job().batches(ROOT);
        assertEquals(100, batches.count());
        for (long batch : new long[] {-1, 100}) {
            assertEquals("batch must be in [0, 99]: " + batch,
                    assertThrows(IllegalArgumentException.class, () -> batches.run(batch)).getMessage());
        }
        try (MonteCarloMerge<Sample> merge = job().merge(ROOT)) {
            merge.next();
            for (long batch : new long[] {-1, 1}) {
                assertEquals("batch was not taken: " + batch,
                        assertThrows(IllegalArgumentException.class, () -> merge.add(batch, new byte[0]))
                                .getMessage());
            }
        }
        assertThrows(IllegalStateException.class, () -> MonteCarlo.number(Generator::random).batches(ROOT));
    }

    @Test
    void interruptedThreadRunsNoBatch() {
        MonteCarloBatches batches = job().batches(ROOT);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> batches.run(0));
        assertTrue(Thread.interrupted());
    }
}
