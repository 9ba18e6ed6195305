package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.TaskRandom;
import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MonteCarloScheduleTest {

    private static final RandomNode ROOT = RandomNode.of(42).child("schedule");
    private static final MonteCarlo<Sample> JOB =
            MonteCarlo.values(MonteCarloScheduleTest::disturbed).batchSize(16)
                    .window(40).replications(2_000);
    private static final MonteCarloResult<Sample> UNDISTURBED = JOB.on(Workers.sequential()).run(ROOT);

    private static double disturbed(Generator rng) {
        Delays.disturb(rng);
        return rng.random() + rng.standardNormal();
    }

    static Stream<CrewCase> crews() {
        return CrewCase.all();
    }

    @ParameterizedTest
    @MethodSource("crews")
    void bitsDoNotDependOnTheWorkers(CrewCase crew) {
        crew.with(workers -> {
            check(JOB.on(workers).run(ROOT));
            check(JOB.on(workers).start(ROOT).join());
            check(JOB.on(workers).window(2).start(ROOT).toFuture().join());
        });
    }

    private static void check(MonteCarloResult<Sample> result) {
        assertEquals(2_000, result.replications());
        assertEquals(UNDISTURBED.statistic().digest(), result.statistic().digest());
        assertEquals(UNDISTURBED.statistic().estimate(), result.statistic().estimate());
    }

    @ParameterizedTest
    @MethodSource("crews")
    void talliesAreMergedInOrder(CrewCase crew) {
        Order.Accumulation order = new Order.Accumulation();
        crew.with(workers -> {
            List<List<Long>> batches =
                    MonteCarlo.tally(order, Order::add).batchSize(7).replications(500).on(workers)
                            .run(ROOT).statistic().batches;
            List<Long> words = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                words.add(ROOT.child(i).open().nextLong());
            }
            assertEquals(72, batches.size());
            assertEquals(words, batches.stream().flatMap(List::stream).toList());
        });
    }

    @ParameterizedTest
    @MethodSource("crews")
    void stopRuleStopsAtTheSamePlace(CrewCase crew) {
        StopRule<Estimated> rule = StopRule.standardError(0.05, 100, 100_000);
        MonteCarlo<Summary> job =
                MonteCarlo.number(MonteCarloScheduleTest::disturbed).batchSize(10).until(rule);
        crew.with(workers -> {
            MonteCarloResult<Summary> result = job.on(workers).run(ROOT);
            assertEquals(500, result.replications());
            assertTrue(result.enough());
            assertTrue(result.statistic().estimate().standardError() <= 0.05);
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 8", "2, 3", "5, 8", "64, 8"})
    void windowBoundsWhatIsAliveAtOnce(int window, int workers) {
        Order.Accumulation order = new Order.Accumulation();
        AtomicInteger running = new AtomicInteger();
        AtomicInteger mostRunning = new AtomicInteger();
        List<List<Long>> batches = MonteCarlo.tally(order, (Generator rng, Order tally) -> {
            mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
            Delays.disturb(rng);
            Order.add(rng, tally);
            running.decrementAndGet();
        }).batchSize(1).window(window).replications(3_000).on(Workers.forkJoin(workers)).run(ROOT)
                .statistic().batches;
        assertEquals(3_000, batches.size());
        // The merged tally is one more.
        assertTrue(order.mostAlive.get() <= window + 1, () -> "alive at once: " + order.mostAlive);
        assertTrue(mostRunning.get() <= Math.min(workers, window), () -> "running at once: " + mostRunning);
    }

    @Test
    void aSlowBatchHoldsTheOthersAtTheWindow() {
        Order.Accumulation order = new Order.Accumulation();
        AtomicInteger begun = new AtomicInteger();
        MonteCarlo.tally(order, (Generator rng, Order tally) -> {
            Order.add(rng, tally);
            begun.incrementAndGet();
            while (rng.address().orElseThrow().seed().equals(ROOT.child(0).seed()) && begun.get() < 5) {
                Thread.onSpinWait();
            }
        }).batchSize(1).window(5).replications(100).on(Workers.forkJoin(3)).run(ROOT);
        assertEquals(100, begun.get());
        assertTrue(order.mostAlive.get() <= 6, () -> "alive at once: " + order.mostAlive);
    }

    @Test
    void onlyThreadOfAPoolRunsAJobOnThatPool() throws Exception {
        try (ExecutorService one = Executors.newSingleThreadExecutor();
                ForkJoinPool fork = new ForkJoinPool(1)) {
            check(one.submit(() -> JOB.on(Workers.of(one, 1)).run(ROOT)).get());
            check(one.submit(() -> JOB.on(Workers.of(one, 4)).window(1).run(ROOT)).get());
            check(one.submit(() -> JOB.on(Workers.of(one, 4)).window(1).start(ROOT).join()).get());
            check(fork.submit(() -> JOB.on(Workers.of(fork)).run(ROOT)).get());
            check(fork.submit(() -> JOB.on(Workers.of(fork, 3)).window(3).start(ROOT).join()).get());
        }
    }

    @Test
    void jobsOnAPoolOfOneDoNotWaitForOneAnother() {
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            var first = JOB.on(Workers.of(one, 1)).start(ROOT).toFuture();
            var second = JOB.on(Workers.of(one, 3)).window(1).start(ROOT).toFuture();
            check(first.join());
            check(second.join());
        }
    }

    @Test
    void jobInsideAReplicationRunsOnTheSamePoolOfOne() {
        MonteCarlo<Summary> inner = MonteCarlo.number(Generator::random).batchSize(4).replications(20);
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            MonteCarlo<Sample> outer = MonteCarlo
                    .values(rng -> inner.on(Workers.of(one)).run(rng).statistic().mean()).batchSize(4)
                    .replications(20);
            double[] values = outer.on(Workers.of(one)).start(ROOT).toFuture().join().statistic().values();
            assertArrayEquals(values, outer.on(Workers.virtual(3)).run(ROOT).statistic().values());
            double expected = inner.run(ROOT.child(3).child(0)).statistic().mean();
            assertEquals(expected, values[3]);
        }
    }

    @Test
    void runIsTheBeginningOfALongerRun() {
        double[] all = JOB.run(ROOT).statistic().values();
        for (int n : new int[] {1, 15, 16, 17, 1_000}) {
            assertArrayEquals(Arrays.copyOf(all, n), JOB.replications(n).run(ROOT).statistic().values());
        }
    }

    @Test
    void batchSizeMovesNoReplication() {
        for (int size : new int[] {1, 3, 128, 10_000}) {
            assertEquals(UNDISTURBED.statistic().digest(),
                    JOB.batchSize(size).run(ROOT).statistic().digest());
        }
    }

    @Test
    void streamIsBoundWhileAReplicationRuns() {
        MonteCarlo.number(rng -> {
            assertSame(rng, TaskRandom.current());
            return 0.0;
        }).replications(300).on(Workers.forkJoin(2)).run(ROOT);
        assertThrows(IllegalStateException.class, TaskRandom::current);
    }

    @Test
    void workspaceBelongsToOneBatch() {
        AtomicInteger made = new AtomicInteger();
        MonteCarlo<Sample> job =
                MonteCarlo.values(() -> new double[] {made.incrementAndGet()}, (rng, room) -> {
                    room[0] = rng.random();
                    Delays.disturb(rng);
                    return room[0];
                }).batchSize(10).replications(200);
        double[] plain =
                MonteCarlo.values(Generator::random).replications(200).run(ROOT).statistic().values();
        assertArrayEquals(plain, job.on(Workers.forkJoin(8)).run(ROOT).statistic().values());
        assertEquals(20, made.get());
        double mean =
                MonteCarlo.number(() -> new int[1], (rng, room) -> rng.random()).replications(200).run(ROOT)
                        .statistic().mean();
        assertEquals(MonteCarlo.number(Generator::random).replications(200).run(ROOT).statistic().mean(),
                mean);
    }

    @Test
    void progressComesInOrder() {
        List<Progress> seen = new ArrayList<>();
        JOB.on(Workers.forkJoin(8)).onProgress(seen::add).run(ROOT);
        assertEquals(126, seen.size());
        for (int i = 0; i < seen.size(); i++) {
            assertEquals(new Progress(i * 16, 2_000, 0, 0, 0), seen.get(i));
        }
    }

    @Test
    void jobsWithoutAnEndAreRefused() {
        Exception refused = assertThrows(IllegalStateException.class,
                () -> MonteCarlo.number(Generator::random).run(ROOT));
        assertEquals("a Monte Carlo job needs a number of replications or a stop rule", refused.getMessage());
    }
}
