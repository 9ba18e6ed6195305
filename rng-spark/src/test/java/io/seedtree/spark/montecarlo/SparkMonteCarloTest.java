package io.seedtree.spark.montecarlo;

import static io.seedtree.spark.montecarlo.Jobs.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFailure;
import io.seedtree.parallel.montecarlo.Checkpoint;
import io.seedtree.parallel.montecarlo.CheckpointException;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Progress;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.parallel.montecarlo.StopRule;
import io.seedtree.parallel.montecarlo.Summary;
import io.seedtree.parallel.montecarlo.VectorSummary;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;
import io.seedtree.spark.SparkForTests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs on threads of this JVM. */
class SparkMonteCarloTest extends SparkMonteCarloContract {

    private static final int MOST_SECONDS = 60;

    @TempDir
    private Path folder;

    @Override
    SparkSession session() {
        return SparkForTests.local();
    }

    @Test
    void defaultIsWhatTheClusterRunsAtOnce() {
        String digest = Jobs.sound().run(ROOT).statistic().digest();
        assertEquals(digest, SparkMonteCarlo.on(spark()).run(ROOT, Jobs::sound).statistic().digest());
        assertEquals(digest,
                SparkMonteCarlo.on(spark()).run(ROOT, () -> Jobs.sound().window(3)).statistic().digest());
    }

    @Test
    void otherKindsOfJobsAndGenerators() {
        RandomNode philox = RandomNode.of(7, Philox::new);
        MonteCarlo<Summary> number = MonteCarlo.number(Jobs::simulation).replications(1_000);
        assertEquals(number.run(philox).statistic().toString(),
                on(7).run(philox, () -> MonteCarlo.number(Jobs::simulation).replications(1_000)).statistic()
                        .toString());
        MonteCarlo<VectorSummary> vector = vector();
        assertEquals(vector.run(ROOT).statistic().toString(),
                on(7).run(ROOT, SparkMonteCarloTest::vector).statistic().toString());
    }

    private static MonteCarlo<VectorSummary> vector() {
        return MonteCarlo.vector(2, (rng, values) -> {
            values[0] = rng.standardNormal();
            values[1] = values[0] + rng.random();
        }).batchSize(7).replications(1_000);
    }

    private static MonteCarlo<Sample> ruled() {
        return Jobs.sound().until(StopRule.standardError(0.05, 100, 2_005));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void ruleStopsAtTheSameReplication(int partitions) {
        MonteCarloResult<Sample> here = ruled().run(ROOT);
        MonteCarloResult<Sample> there = on(partitions).run(ROOT, SparkMonteCarloTest::ruled);
        assertTrue(here.enough() && here.replications() < 2_005, here::toString);
        assertEquals(here.replications(), there.replications());
        assertEquals(here.statistic().digest(), there.statistic().digest());
        assertTrue(there.enough());
    }

    @Test
    void failureBehindTheStopIsNotReported() {
        MonteCarloResult<Sample> result = on(7).run(ROOT, () -> Jobs.failingAt(Set.of(300L, 301L))
                .until(new StopRule<>(sample -> true, 300, 2_005)));
        assertEquals(300, result.replications());
    }

    @Test
    void whatSparkThrowsIsTriedAgain() {
        assertEquals(Jobs.sound().run(ROOT).statistic().digest(),
                on(7).run(ROOT, Jobs::withoutBroadcastAtFirst).statistic().digest());
    }

    @Test
    void overflowOfTheStackKeepsItsAddress() {
        StackOverflowError failure = assertThrows(StackOverflowError.class,
                () -> on(2).run(ROOT, () -> MonteCarlo.number(SparkMonteCarloTest::endless).replications(1)));
        assertEquals(ROOT.child(0).address(), StreamFailure.addressOf(failure));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static double endless(Generator rng) {
        return rng.random() + endless(rng);
    }

    @Test
    void checkpointGoesFromSparkToOneMachineAndBack() throws Exception {
        String digest = Jobs.sound().run(ROOT).statistic().digest();
        Checkpoint there = Checkpoint.to(folder.resolve("there"), "spark");
        on(7).run(ROOT, () -> Jobs.sound().replications(400), made -> made.checkpoint(there));
        MonteCarloResult<Sample> resumedHere = Jobs.sound().checkpoint(there).run(ROOT);
        assertEquals(400, resumedHere.resumed());
        assertEquals(digest, resumedHere.statistic().digest());
        Checkpoint here = Checkpoint.to(folder.resolve("here"), "spark");
        Jobs.sound().replications(400).checkpoint(here).run(ROOT);
        MonteCarloResult<Sample> resumedThere =
                on(7).run(ROOT, Jobs::sound, made -> made.checkpoint(here));
        assertEquals(400, resumedThere.resumed());
        assertEquals(digest, resumedThere.statistic().digest());
        assertEquals(-1, Files.mismatch(there.file(), here.file()));
        assertThrows(CheckpointException.class,
                () -> on(2).run(ROOT, () -> Jobs.sound().batchSize(11), made -> made.checkpoint(here)));
    }

    /** Tasks of the test below that wait for their end, and those that were told to end. */
    private static final CountDownLatch WAITING = new CountDownLatch(2);
    private static final CountDownLatch INTERRUPTED = new CountDownLatch(2);

    private static double waitBehind(Generator rng) {
        if (Jobs.index(rng) >= 100) {
            WAITING.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                LockSupport.park();
            }
            INTERRUPTED.countDown();
        }
        return Jobs.simulation(rng);
    }

    @Test
    void interruptCancelsTheTasksAndKeepsTheCheckpoint() throws Exception {
        Checkpoint checkpoint = Checkpoint.to(folder.resolve("cancelled"), "spark");
        Thread driver = Thread.currentThread();
        Thread interrupter = new Thread(() -> {
            try {
                assertTrue(WAITING.await(MOST_SECONDS, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } finally {
                driver.interrupt();
            }
        });
        interrupter.start();
        CancellationException cancelled =
                assertThrows(CancellationException.class, () -> on(2).run(ROOT,
                        () -> MonteCarlo.values(SparkMonteCarloTest::waitBehind).batchSize(10)
                                .replications(2_005),
                        made -> made.checkpoint(checkpoint)));
        assertTrue(Thread.interrupted());
        interrupter.join();
        assertTrue(INTERRUPTED.await(MOST_SECONDS, TimeUnit.SECONDS), "tasks go on");
        MonteCarloResult<Sample> resumed = Jobs.sound().checkpoint(checkpoint).run(ROOT);
        assertEquals("cancelled after " + resumed.resumed() + " replications", cancelled.getMessage());
        assertEquals(Jobs.sound().run(ROOT).statistic().digest(), resumed.statistic().digest());
    }

    @Test
    void propertiesOfTheCallerStay() {
        spark().setLocalProperty("spark.job.interruptOnCancel", null);
        on(2).run(ROOT, Jobs::sound);
        assertNull(spark().getLocalProperty("spark.job.interruptOnCancel"));
    }

    @Test
    void failureOfAListenerEndsTheJob() {
        assertThrows(Jobs.Broken.class,
                () -> on(2).run(ROOT, Jobs::sound, made -> made.onProgress(progress -> {
                    if (progress.replications() == 500) {
                        throw new Jobs.Broken(-1);
                    }
                })));
    }

    @Test
    void whatCannotBeRunIsRefused() {
        assertEquals("number of partitions must be >= 1: 0",
                assertThrows(IllegalArgumentException.class, () -> on(0)).getMessage());
        RandomNode own = RandomNode.of(42, seed -> BitGenerators.adapt(new SplittableRandom(42)));
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> on(2).run(own, Jobs::sound)).getMessage()
                        .startsWith("bit generator must be one of BitGenerators"));
        assertThrows(IllegalStateException.class,
                () -> on(2).run(ROOT, () -> MonteCarlo.number(Generator::random)));
        Object unsendable = new Object();
        CompletionException refused = assertThrows(CompletionException.class, () -> on(2).run(ROOT,
                () -> Jobs.sound().batchSize(unsendable.hashCode() == 0 ? 11 : 10)));
        assertTrue(refused.getCause().getMessage().contains("Task not serializable"), refused::toString);
    }

    @Test
    void progressIsThatOfOneMachine() {
        List<Progress> here = new ArrayList<>();
        List<Progress> there = new ArrayList<>();
        Jobs.sound().onProgress(here::add).run(ROOT);
        on(7).run(ROOT, Jobs::sound, made -> made.onProgress(there::add));
        assertEquals(here, there);
    }
}
