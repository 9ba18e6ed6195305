package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many short jobs whose workers, reducer, waiting threads and a canceller race. The history of each job is
 * recorded by a common clock, and must be one of those that {@link Ending} lists.
 */
class ReducerHammerTest {

    private static final RandomNode ROOT = RandomNode.of(42).child("reducer");
    private static final int JOBS = 315;
    private static final int BATCHES = 40;
    private static final int BROKEN = 23;

    /** How a job may end. */
    private enum Ending {
        /** Every batch was merged once, in order: the result is that of the sequential loop. */
        RESULT,
        /** Cancelled: a prefix was merged, which the message tells, and nothing was run or merged after. */
        CANCELLED,
        /** The lowest replication that throws is reported, with all below it merged and none above. */
        FAILED
    }

    /** Who disturbs the job, and which endings that makes legal. */
    private enum Disturbance {
        /** Nobody: only a result is legal. */
        NONE(Ending.RESULT),
        /** Another thread cancels at any time: a result is legal, too, if it comes too late. */
        CANCEL(Ending.RESULT, Ending.CANCELLED),
        /** Replications throw, the higher ones perhaps first: only the lowest is legal. */
        FAILURE(Ending.FAILED),
        /** Both: whichever the reducer sees first. What a cancelled batch throws is not legal. */
        CANCEL_AND_FAILURE(Ending.CANCELLED, Ending.FAILED);

        private final List<Ending> legal;

        Disturbance(Ending... legal) {
            this.legal = List.of(legal);
        }

        boolean cancels() {
            return this == CANCEL || this == CANCEL_AND_FAILURE;
        }

        boolean fails() {
            return this == FAILURE || this == CANCEL_AND_FAILURE;
        }
    }

    /** What a replication throws here, except when it was interrupted. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long index;

        Broken(long index) {
            super("replication " + index);
            this.index = index;
        }
    }

    /** A job and its history. */
    private static final class History {

        private final AtomicLong clock = new AtomicLong();
        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger mostRunning = new AtomicInteger();
        private final Queue<Long> begun = new ConcurrentLinkedQueue<>();
        private final Queue<Long> merged = new ConcurrentLinkedQueue<>();
        private final long seed;
        private final Disturbance disturbance;
        private volatile long lastEvent;

        History(long seed, Disturbance disturbance) {
            this.seed = seed;
            this.disturbance = disturbance;
        }

        double replication(Generator rng) {
            int[] path = rng.seedSequence().orElseThrow().spawnKey();
            long index = path[path.length - 1];
            begun.add(index);
            mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                dawdle(index);
                if (disturbance.fails() && index >= BROKEN) {
                    throw new Broken(index);
                }
                return index;
            } finally {
                lastEvent = clock.incrementAndGet();
                running.decrementAndGet();
            }
        }

        /** Yields, or parks as blocking work does: an interrupt makes it throw. */
        private void dawdle(long index) {
            long bits = bits(index);
            if (bits < 64) {
                Thread.yield();
            } else if (bits < 96) {
                LockSupport.parkNanos(200 * bits);
                if (disturbance.cancels() && Thread.interrupted()) {
                    throw new IllegalStateException("interrupted in replication " + index);
                }
            }
        }

        /** A number below 256. */
        private long bits(long index) {
            return (seed * BATCHES + index) * 0x9e3779b97f4a7c15L >>> 56;
        }

        void progress(Progress progress) {
            merged.add(progress.replications());
            for (long i = bits(progress.replications()); i > 128; i--) {
                Thread.onSpinWait();
            }
            lastEvent = clock.incrementAndGet();
        }

        /** The number of batches merged, which were merged in order. */
        int mergedInOrder() {
            List<Long> counts = List.copyOf(merged);
            assertEquals(LongStream.range(0, counts.size()).boxed().toList(), counts);
            return counts.size() - 1;
        }
    }

    private static MonteCarlo<Sample> job(History history, Workers workers, int window) {
        return MonteCarlo.values(history::replication).batchSize(1).window(window).replications(BATCHES)
                .onProgress(history::progress).on(workers);
    }

    /** Workers of a pool that refuses every other time: whoever is there must go on. */
    private static Workers someOf(ExecutorService pool) {
        AtomicInteger asked = new AtomicInteger();
        return Workers.of(work -> {
            if (asked.getAndIncrement() % 2 == 1) {
                throw new RejectedExecutionException();
            }
            pool.execute(work);
        }, 3);
    }

    @ParameterizedTest
    @EnumSource
    void everyHistoryIsLegal(Disturbance disturbance) throws InterruptedException {
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Supplier<Workers>> crews = List.of(() -> Workers.forkJoin(3), () -> Workers.virtual(3),
                    () -> Workers.of(pool, 3), () -> Workers.virtual(8), () -> Workers.of(pool, 1),
                    () -> someOf(pool), () -> someOf(pool));
            for (int i = 0; i < JOBS; i++) {
                History history = new History(i, disturbance);
                MonteCarloRun<Sample> run =
                        job(history, crews.get(i % crews.size()).get(), 1 + i % 5).start(ROOT);
                Ending ending = race(run, history, i % 3);
                assertTrue(disturbance.legal.contains(ending), () -> "job " + history.seed + ": " + ending);
            }
        }
    }

    /**
     * Nobody waits as a worker, and a worker that leaves is not always replaced: so it must see what became
     * ready in the meantime. One ending is legal, the result.
     */
    @Test
    void workersThatAreSeldomReplacedLeaveNothingUndone() {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2_000; i++) {
                History history = new History(i, Disturbance.NONE);
                MonteCarloRun<Sample> run = job(history, someOf(pool), 1 + i % 3).start(ROOT);
                run.toFuture().join();
                assertEquals(Ending.RESULT, ending(run, history));
            }
        }
    }

    /** Lets one thread cancel while others wait for the end, and work. */
    private static Ending race(MonteCarloRun<Sample> run, History history, int joiners)
            throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < joiners; i++) {
            threads.add(Thread.ofPlatform().start(() -> endingOf(run, history)));
        }
        cancel(run, history);
        run.toFuture().handle((result, failure) -> history).join();
        for (Thread thread : threads) {
            thread.join();
        }
        return ending(run, history);
    }

    private static void cancel(MonteCarloRun<Sample> run, History history) {
        if (history.disturbance.cancels()) {
            long until = history.seed * 7 % BATCHES;
            while (history.merged.size() < until && !run.toFuture().isDone()) {
                Thread.onSpinWait();
            }
            run.cancel();
        }
    }

    private static Ending ending(MonteCarloRun<Sample> run, History history) {
        long end = history.lastEvent;
        Ending ending = endingOf(run, history);
        Thread.yield();
        assertEquals(end, history.lastEvent, "something ran after the end");
        assertEquals(0, history.running.get());
        assertTrue(history.mostRunning.get() <= 8);
        assertEquals(history.begun.size(), history.begun.stream().distinct().count(), "a batch ran twice");
        return ending;
    }

    private static Ending endingOf(MonteCarloRun<Sample> run, History history) {
        try {
            double[] values = run.join().statistic().values();
            assertEquals(BATCHES, history.mergedInOrder());
            for (int i = 0; i < BATCHES; i++) {
                assertEquals(i, values[i]);
            }
            return Ending.RESULT;
        } catch (CancellationException e) {
            assertEquals("cancelled after " + history.mergedInOrder() + " replications", e.getMessage());
            return Ending.CANCELLED;
        } catch (Broken e) {
            assertEquals(BROKEN, e.index);
            assertEquals(BROKEN, history.mergedInOrder());
            return Ending.FAILED;
        } catch (IllegalStateException e) {
            return fail("what an interrupted replication throws ended the job", e);
        }
    }
}
