package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.Generator;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jobs that are ended from outside: cancelled, interrupted, without their pool. */
class MonteCarloCancelTest {

    private static final RandomNode ROOT = RandomNode.of(42).child("cancel");
    /** More than any test runs. */
    private static final long ENDLESS = Long.MAX_VALUE / 4;

    private static final MonteCarlo<Sample> SHORT =
            MonteCarlo.values(Generator::random).batchSize(10).replications(5_000);
    private static final String DIGEST = SHORT.on(Workers.sequential()).run(ROOT).statistic().digest();

    static Stream<CrewCase> crews() {
        return CrewCase.all();
    }

    private static MonteCarlo<Summary> endless(AtomicInteger begun) {
        return MonteCarlo.number(rng -> {
            begun.incrementAndGet();
            return rng.random();
        }).batchSize(10).replications(ENDLESS);
    }

    private static void await(AtomicInteger counter, int value) {
        while (counter.get() < value) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @MethodSource("crews")
    void cancelEndsTheJob(CrewCase crew) {
        crew.with(workers -> {
            AtomicReference<MonteCarloRun<Summary>> run = new AtomicReference<>();
            AtomicInteger begun = new AtomicInteger();
            Thread canceller = Thread.ofPlatform().daemon().start(() -> {
                await(begun, 500);
                while (run.get() == null) {
                    Thread.onSpinWait();
                }
                run.get().cancel();
            });
            // The sequential job never returns from start(): it is cancelled by its listener.
            MonteCarlo<Summary> job = endless(begun).on(workers).onProgress(progress -> {
                if (run.get() == null && progress.replications() > 1_000_000) {
                    throw new CancellationException("by the listener");
                }
            });
            run.set(job.start(ROOT));
            assertThrows(CancellationException.class, run.get()::join);
            CompletableFuture<MonteCarloResult<Summary>> end = run.get().toFuture();
            assertThrows(CancellationException.class, end::join);
            assertTrue(canceller.isDaemon());
            int after = begun.get();
            Thread.yield();
            assertEquals(after, begun.get(), "nothing runs after the end");
            run.get().cancel();
        });
    }

    @Test
    void cancelInterruptsTheJobsOwnThreads() {
        for (Workers workers : new Workers[] {Workers.virtual(3), Workers.forkJoin(3)}) {
            AtomicInteger waiting = new AtomicInteger();
            MonteCarloRun<Summary> run = MonteCarlo.number(rng -> {
                waiting.incrementAndGet();
                while (!Thread.currentThread().isInterrupted()) {
                    LockSupport.park();
                }
                return 0.0;
            }).batchSize(1).replications(100).on(workers).start(ROOT);
            await(waiting, 3);
            run.cancel();
            assertThrows(CancellationException.class, () -> run.toFuture().join());
            assertEquals(3, waiting.get());
        }
    }

    @ParameterizedTest
    @MethodSource("crews")
    void interruptOfTheCallerCancels(CrewCase crew) {
        crew.with(workers -> {
            AtomicInteger begun = new AtomicInteger();
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            AtomicReference<Boolean> stillInterrupted = new AtomicReference<>();
            Thread caller = Thread.ofPlatform().start(() -> {
                thrown.set(assertThrows(Throwable.class, () -> endless(begun).on(workers).run(ROOT)));
                stillInterrupted.set(Thread.currentThread().isInterrupted());
            });
            await(begun, 300);
            caller.interrupt();
            join(caller);
            assertEquals(CancellationException.class, thrown.get().getClass());
            assertEquals(true, stillInterrupted.get());
        });
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void interruptOfACallerThatWaitsCancels() {
        AtomicInteger begun = new AtomicInteger();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        MonteCarloRun<Summary> run = endless(begun).on(Workers.forkJoin(2)).start(ROOT);
        await(begun, 1_000);
        Thread caller = Thread.ofPlatform().start(() -> thrown.set(assertThrows(Throwable.class, run::join)));
        caller.interrupt();
        join(caller);
        assertEquals(CancellationException.class, thrown.get().getClass());
    }

    @Test
    void poolShutDownNowCancels() {
        for (ExecutorService pool : new ExecutorService[] {Executors.newFixedThreadPool(2),
            new ForkJoinPool(2)}) {
            AtomicInteger begun = new AtomicInteger();
            MonteCarloRun<Summary> run = endless(begun).on(Workers.of(pool, 2)).start(ROOT);
            await(begun, 500);
            pool.shutdownNow();
            assertThrows(CancellationException.class, () -> run.toFuture().join());
        }
    }

    @Test
    void poolShutDownInTheMiddleFinishesTheJob() {
        for (ExecutorService pool : new ExecutorService[] {Executors.newFixedThreadPool(2),
            new ForkJoinPool(2)}) {
            MonteCarlo<Sample> job = SHORT.on(Workers.of(pool, 2)).window(2).onProgress(progress -> {
                if (progress.replications() == 1_000) {
                    pool.shutdown();
                }
            });
            assertEquals(DIGEST, job.start(ROOT).toFuture().join().statistic().digest());
        }
        for (ExecutorService pool : new ExecutorService[] {Executors.newFixedThreadPool(2),
            new ForkJoinPool(2)}) {
            MonteCarlo<Sample> job = SHORT.on(Workers.of(pool, 2)).window(2).onProgress(progress -> {
                if (progress.replications() == 1_000) {
                    pool.shutdown();
                }
            });
            assertEquals(DIGEST, job.run(ROOT).statistic().digest());
        }
    }

    @Test
    void callerGoesOnAloneWhereThePoolTakesNothing() {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.shutdown();
        assertEquals(DIGEST, SHORT.on(Workers.of(pool, 3)).run(ROOT).statistic().digest());
        assertThrows(RejectedExecutionException.class, () -> SHORT.on(Workers.of(pool, 3)).start(ROOT));
    }

    @Test
    void poolThatTakesLittleIsEnough() {
        try (ExecutorService none =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
                ExecutorService few =
                        new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1))) {
            for (ExecutorService pool : new ExecutorService[] {none, few}) {
                for (int window : new int[] {1, 2, 100}) {
                    MonteCarlo<Sample> job = SHORT.on(Workers.of(pool, 8)).window(window);
                    assertEquals(DIGEST, job.run(ROOT).statistic().digest());
                }
            }
        }
        try (ExecutorService fresh =
                new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1))) {
            assertEquals(DIGEST,
                    SHORT.on(Workers.of(fresh, 8)).start(ROOT).toFuture().join().statistic().digest());
        }
    }

    @Test
    void whatAnInterruptedReplicationThrowsIsNoFailureOfTheJob() {
        for (Workers workers : List.of(Workers.virtual(3), Workers.forkJoin(3))) {
            for (int repeat = 0; repeat < 50; repeat++) {
                AtomicInteger waiting = new AtomicInteger();
                MonteCarloRun<Summary> run = MonteCarlo.number(rng -> {
                    waiting.incrementAndGet();
                    while (!Thread.interrupted()) {
                        LockSupport.park();
                    }
                    throw new IllegalStateException("interrupted");
                }).batchSize(1).replications(100).on(workers).start(ROOT);
                await(waiting, 3);
                run.cancel();
                assertThrows(CancellationException.class, () -> run.toFuture().join());
            }
        }
    }

    @Test
    void poolThatLetsNoThreadBlockMayWait() {
        try (ExecutorService one = Executors.newSingleThreadExecutor();
                ForkJoinPool narrow = new ForkJoinPool(1, ForkJoinPool.defaultForkJoinWorkerThreadFactory,
                        null, false, 1, 1, 1, null, 1, TimeUnit.SECONDS)) {
            AtomicInteger begun = new AtomicInteger();
            MonteCarlo<Sample> job = MonteCarlo.values(rng -> {
                begun.incrementAndGet();
                return rng.random();
            }).batchSize(10).replications(5_000);
            assertEquals(DIGEST, narrow.submit(() -> {
                MonteCarloRun<Sample> run = job.on(Workers.of(one, 1)).start(ROOT);
                await(begun, 1);
                return run.join().statistic().digest();
            }).join());
        }
    }

    @Test
    void workThatThePoolHasNotBegunHoldsNothing() {
        List<Runnable> neverBegun = new ArrayList<>();
        WeakReference<double[]> used = runWithData(Workers.of(neverBegun::add, 3));
        for (int i = 0; i < 100 && used.get() != null; i++) {
            System.gc();
        }
        assertTrue(used.refersTo(null));
        assertEquals(2, neverBegun.size());
        neverBegun.forEach(Runnable::run);
    }

    private static WeakReference<double[]> runWithData(Workers workers) {
        double[] data = new double[100];
        MonteCarlo.number(rng -> data[(int) rng.integers(0, data.length)]).replications(1_000).on(workers)
                .run(ROOT);
        return new WeakReference<>(data);
    }
}
