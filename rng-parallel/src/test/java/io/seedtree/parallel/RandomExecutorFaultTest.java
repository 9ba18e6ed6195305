package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rejection, cancellation, interrupts, shutdown. */
class RandomExecutorFaultTest {

    private static final RandomNode ROOT = RandomNode.of(42);

    private final CountDownLatch go = new CountDownLatch(1);
    private final List<ExecutorService> opened = new ArrayList<>();

    /** Lets go of what a failed test has left waiting. */
    @AfterEach
    void closeAll() {
        go.countDown();
        opened.forEach(ExecutorService::shutdownNow);
        opened.forEach(ExecutorService::close);
    }

    private <E extends ExecutorService> E opened(E threads) {
        opened.add(threads);
        return threads;
    }

    static List<ExecutorCase> executors() {
        return RandomExecutorTest.executors();
    }

    private ThreadPoolExecutor narrow(RejectedExecutionHandler handler) {
        return opened(
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), handler));
    }

    private static String address(Generator rng) {
        return rng.address().orElseThrow().toString();
    }

    private String addressAfterTheSignal(Generator rng) throws InterruptedException {
        go.await();
        return address(rng);
    }

    @Test
    void aRejectedSubmissionTakesNoNumber() throws Exception {
        ExecutorService threads = narrow(new ThreadPoolExecutor.AbortPolicy());
        CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
        Future<String> first = executor.submit(this::addressAfterTheSignal);
        Future<String> second = executor.submit(RandomExecutorFaultTest::address);
        for (int i = 0; i < 10; i++) {
            assertThrows(RejectedExecutionException.class, () -> executor.submit(Generator::nextLong));
            assertThrows(RejectedExecutionException.class,
                    () -> executor.listening().submit(Generator::nextLong));
            assertThrows(RejectedExecutionException.class, () -> executor.supplyAsync(Generator::nextLong));
        }
        assertEquals(2, executor.count());
        go.countDown();
        assertEquals("PCG64DXSM:42/0", first.get());
        assertEquals("PCG64DXSM:42/1", second.get());
        assertEquals("PCG64DXSM:42/2", executor.submit(RandomExecutorFaultTest::address).get());
    }

    /** A submitter that tries again until it is let in: the same streams, whatever was turned away. */
    @Test
    void tryingAgainGivesTheSameStream() throws Exception {
        ExecutorService threads = opened(
                new ThreadPoolExecutor(0, 2, 1, TimeUnit.SECONDS, new SynchronousQueue<>()));
        CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
        List<Future<Long>> futures = new ArrayList<>();
        while (futures.size() < 2000) {
            try {
                futures.add(executor.submit(rng -> {
                    go.await(); // nothing ends before something was rejected
                    Pools.disturb(rng.copy().nextLong());
                    return rng.nextLong();
                }));
            } catch (RejectedExecutionException full) {
                go.countDown();
                Thread.onSpinWait();
            }
        }
        for (int i = 0; i < futures.size(); i++) {
            assertEquals(ROOT.child(i).open().nextLong(), futures.get(i).get());
        }
        assertEquals(2000, executor.count());
    }

    @Test
    void whatTheSubmittingThreadRunsItselfIsAccepted() throws Exception {
        ExecutorService threads = narrow(new ThreadPoolExecutor.CallerRunsPolicy());
        CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
        executor.submit(this::addressAfterTheSignal);
        executor.submit(this::addressAfterTheSignal);
        assertEquals("PCG64DXSM:42/2", executor.submit(RandomExecutorFaultTest::address).get());
        assertThrows(IllegalStateException.class, TaskRandom::current);
    }

    @Test
    void whatIsDroppedSilentlyIsAccepted() {
        ExecutorService threads = narrow(new ThreadPoolExecutor.DiscardPolicy());
        CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
        executor.submit(this::addressAfterTheSignal);
        executor.submit(RandomExecutorFaultTest::address);
        assertFalse(executor.submit(RandomExecutorFaultTest::address).isDone());
        assertEquals(3, executor.count());
    }

    @ParameterizedTest
    @MethodSource("executors")
    void nothingIsAcceptedAfterTheShutdown(ExecutorCase kind) throws Exception {
        ExecutorService threads = opened(kind.open().get());
        CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
        KeyedRandomExecutor keyed = RandomExecutor.keyed(threads, ROOT);
        assertEquals("PCG64DXSM:42/0", executor.submit(RandomExecutorFaultTest::address).get());
        executor.shutdown();
        if (threads.isShutdown()) {
            assertThrows(RejectedExecutionException.class, () -> executor.submit(Generator::nextLong));
            assertThrows(RejectedExecutionException.class, () -> executor.supplyAsync(Generator::nextLong));
            assertThrows(RejectedExecutionException.class, () -> keyed.submit(7, Generator::nextLong));
            assertThrows(RejectedExecutionException.class, () -> keyed.submit("rain", Generator::nextLong));
            assertThrows(RejectedExecutionException.class,
                    () -> keyed.listening().submit("rain", Generator::nextLong));
            assertEquals(1, executor.count());
        }
    }

    /** What waits in the queue when the pool is shut down has its number, so that nothing else moves. */
    @Test
    void shuttingDownAtOnceInterruptsAndDrops() throws Exception {
        ExecutorService threads = narrow(new ThreadPoolExecutor.AbortPolicy());
        CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> running = executor.submit(rng -> {
            begun.countDown();
            return addressAfterTheSignal(rng);
        });
        Future<String> waiting = executor.submit(RandomExecutorFaultTest::address);
        begun.await();
        List<Runnable> dropped = executor.shutdownNow();
        assertEquals(List.of(waiting), dropped);
        Throwable failure = assertThrows(ExecutionException.class, running::get).getCause();
        assertTrue(failure instanceof InterruptedException);
        assertEquals(ROOT.child(0).address(), StreamFailure.addressOf(failure));
        assertEquals(2, executor.count());
        assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
    }

    @Test
    void cancellingInterruptsTheBodyAndLeavesNothingBehind() throws Exception {
        ExecutorService threads = opened(Executors.newFixedThreadPool(1));
        CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Future<String> running = executor.submit(rng -> {
            begun.countDown();
            try {
                return addressAfterTheSignal(rng);
            } finally {
                interrupted.countDown();
            }
        });
        Future<String> waiting = executor.submit(RandomExecutorFaultTest::address);
        begun.await();
        assertTrue(waiting.cancel(true));
        assertTrue(running.cancel(true));
        interrupted.await();
        assertThrows(CancellationException.class, running::get);
        assertThrows(CancellationException.class, waiting::get);
        threads.submit(() -> assertThrows(IllegalStateException.class, TaskRandom::current)).get();
        assertEquals("PCG64DXSM:42/2", executor.submit(RandomExecutorFaultTest::address).get());
    }

    @Test
    void aStageOnAPoolThatIsShutDownFailsButHasItsNumber() throws Exception {
        ExecutorService threads = opened(Executors.newFixedThreadPool(1));
        CountedRandomExecutor executor = RandomExecutor.counted(threads, ROOT);
        CompletableFuture<Long> first = executor.supplyAsync(Generator::nextLong);
        first.get();
        threads.shutdown();
        CompletableFuture<Long> second =
                executor.thenApplyAsync(first, (rng, value) -> value + rng.nextLong());
        Throwable failure = assertThrows(CompletionException.class, second::join).getCause();
        assertTrue(failure instanceof RejectedExecutionException);
        assertEquals(2, executor.count());
    }
}
