package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFailure;
import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonteCarloFailureTest {

    private static final RandomNode ROOT = RandomNode.of(42).child("failure");

    /** What a replication throws here. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken(long index) {
            super("replication " + index);
        }
    }

    static Stream<CrewCase> crews() {
        return CrewCase.all();
    }

    private static long index(Generator rng) {
        int[] key = rng.seedSequence().orElseThrow().spawnKey();
        return key[key.length - 1];
    }

    private static MonteCarlo<Sample> failingAt(Set<Long> run, Long... indices) {
        List<Long> broken = Arrays.asList(indices);
        return MonteCarlo.values(rng -> {
            long i = index(rng);
            Delays.disturb(rng);
            if (broken.contains(i)) {
                throw new Broken(i);
            }
            run.add(i);
            return rng.random();
        }).batchSize(8).replications(1_000);
    }

    @ParameterizedTest
    @MethodSource("crews")
    void lowestFailureIsReported(CrewCase crew) {
        crew.with(workers -> {
            for (int repeat = 0; repeat < 5; repeat++) {
                Set<Long> run = ConcurrentHashMap.newKeySet();
                AtomicReference<Progress> last = new AtomicReference<>();
                MonteCarlo<Sample> job = failingAt(run, 999L, 303L, 310L, 301L, 340L, 320L).on(workers)
                        .onProgress(last::set);
                Broken failure = assertThrows(Broken.class, () -> job.run(ROOT));
                assertEquals("replication 301", failure.getMessage());
                assertEquals(ROOT.child(301).address(), StreamFailure.addressOf(failure));
                assertEquals(1, failure.getSuppressed().length);
                assertTrue(run.containsAll(Stream.iterate(0L, i -> i + 1).limit(301).toList()));
                assertEquals(296, last.get().replications());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 8, 511, 999})
    void addressReplaysTheFailureAlone(long index) {
        MonteCarlo<Sample> job = failingAt(Collections.synchronizedSet(new HashSet<>()), index);
        Broken failure = assertThrows(Broken.class, () -> job.on(Workers.virtual(3)).run(ROOT));
        Address address = StreamFailure.addressOf(failure).orElseThrow();
        Broken again = assertThrows(Broken.class, () -> job.replay(address));
        assertEquals(failure.getMessage(), again.getMessage());
        assertEquals(address, StreamFailure.addressOf(again).orElseThrow());
        assertEquals(ROOT.child(index).open().random(),
                MonteCarlo.number(Generator::random).replay(address).mean());
    }

    @Test
    void failureBehindTheStopIsNotReported() {
        for (int repeat = 0; repeat < 20; repeat++) {
            MonteCarlo<Sample> job = failingAt(ConcurrentHashMap.newKeySet(), 100L, 101L, 300L)
                    .until(new StopRule<>(sample -> true, 96, 1_000));
            MonteCarloResult<Sample> result = job.on(Workers.forkJoin(8)).run(ROOT);
            assertEquals(96, result.replications());
        }
    }

    @Test
    void errorsAreReportedUnchanged() {
        AssertionError error = new AssertionError("of the simulation");
        MonteCarlo<Summary> job = MonteCarlo.number(rng -> {
            throw error;
        }).replications(1_000);
        assertSame(error, assertThrows(AssertionError.class, () -> job.run(ROOT)));
        CompletionException end =
                assertThrows(CompletionException.class, () -> job.start(ROOT).toFuture().join());
        assertSame(error, end.getCause());
    }

    @ParameterizedTest
    @MethodSource("crews")
    void failureOfTheMergingEndsTheJob(CrewCase crew) {
        Order.Accumulation broken = new Order.Accumulation();
        MonteCarlo<Order> job = MonteCarlo.tally(broken, Order::add).batchSize(4).replications(400);
        crew.with(workers -> {
            Broken listener = assertThrows(Broken.class, () -> job.on(workers).onProgress(progress -> {
                if (progress.replications() == 40) {
                    throw new Broken(40);
                }
            }).run(ROOT));
            assertEquals("replication 40", listener.getMessage());
            Broken rule = assertThrows(Broken.class, () -> job.on(workers).until(new StopRule<>(tally -> {
                throw new Broken(12);
            }, 12, 400)).run(ROOT));
            assertEquals("replication 12", rule.getMessage());
        });
    }

    /** Waits as long as it takes until the thread is interrupted. */
    private static double waitForInterrupt() {
        while (!Thread.interrupted()) {
            LockSupport.park();
        }
        throw new IllegalStateException("interrupted");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ownThreadsAboveTheFailureAreInterrupted(boolean virtual) {
        Workers workers = virtual ? Workers.virtual(4) : Workers.forkJoin(4);
        AtomicInteger waiting = new AtomicInteger();
        MonteCarlo<Summary> job = MonteCarlo.number(rng -> {
            if (index(rng) > 0) {
                waiting.incrementAndGet();
                return waitForInterrupt();
            }
            while (waiting.get() < 3) {
                Thread.onSpinWait();
            }
            throw new Broken(0);
        }).batchSize(1).replications(100).on(workers);
        // Without the caller among the workers: its thread is not the job's to interrupt.
        CompletionException end =
                assertThrows(CompletionException.class, () -> job.start(ROOT).toFuture().join());
        assertInstanceOf(Broken.class, end.getCause());
        assertEquals(3, waiting.get());
    }

    @Test
    void sameExceptionThrownTwiceKeepsTheAddressOfTheLower() {
        Broken shared = new Broken(-1);
        MonteCarlo<Summary> job = MonteCarlo.number(rng -> {
            throw shared;
        }).batchSize(1).replications(10).on(Workers.sequential());
        assertSame(shared, assertThrows(Broken.class, () -> job.run(ROOT)));
        assertEquals(ROOT.child(0).address(), StreamFailure.addressOf(shared));
        assertFalse(StreamFailure.addressOf(new Broken(0)).isPresent());
    }
}
