package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.junit.SeedSweep;
import io.seedtree.junit.Seeded;
import io.seedtree.rng.Generator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Failing forks: the lowest is reported, those above it are cancelled, those below it finish. */
@Timeout(60) // what is forgotten would run forever
class RandomScopeFailureTest {

    private static final RandomNode ROOT = RandomNode.of(42);

    private static void await(CountDownLatch latch) throws InterruptedException {
        latch.await();
    }

    /** A body that can only be interrupted, and says so. */
    private static RandomCallable<Integer> stuck(CountDownLatch begun, CountDownLatch interrupted) {
        return rng -> {
            begun.countDown();
            try {
                await(new CountDownLatch(1));
                throw new AssertionError("nobody opens this latch");
            } finally {
                interrupted.countDown();
            }
        };
    }

    /** Fork 5 fails, which interrupts 6; then 2 fails, which interrupts 3; then 1 finishes. */
    @Test
    void theLowestFailureIsReportedAlthoughItIsTheLast() throws Exception {
        CountDownLatch stuck = new CountDownLatch(2);
        CountDownLatch sixInterrupted = new CountDownLatch(1);
        CountDownLatch threeInterrupted = new CountDownLatch(1);
        IOException expected = new IOException("two");
        List<RandomFork<Integer>> forks = new ArrayList<>();
        try (RandomScope<Integer> scope = RandomScope.open(ROOT)) {
            forks.add(scope.fork(rng -> 0));
            forks.add(scope.fork(rng -> {
                await(threeInterrupted);
                return 1;
            }));
            forks.add(scope.fork(rng -> {
                await(sixInterrupted);
                throw expected;
            }));
            forks.add(scope.fork(stuck(stuck, threeInterrupted)));
            forks.add(scope.fork(rng -> 4));
            forks.add(scope.fork(rng -> {
                await(stuck);
                throw new IllegalArgumentException("five");
            }));
            forks.add(scope.fork(stuck(stuck, sixInterrupted)));
            ExecutionException failure = assertThrows(ExecutionException.class, scope::join);
            assertSame(expected, failure.getCause());
            assertEquals("join: fork 2 in the stream PCG64DXSM:42/2 failed: " + expected,
                    failure.getMessage());
            assertSame(expected, assertThrows(ExecutionException.class, scope::join).getCause());
        }
        assertEquals(0, forks.get(0).result());
        assertEquals(1, forks.get(1).result());
        assertSame(expected, assertThrows(IllegalStateException.class, forks.get(2)::result).getCause());
        assertEquals("fork 2 in the stream PCG64DXSM:42/2 failed: " + expected, forks.get(2).toString());
        assertEquals("fork 4 in the stream PCG64DXSM:42/4 is cancelled, because fork 2 failed",
                forks.get(4).toString());
        for (RandomFork<Integer> above : forks.subList(3, 7)) {
            assertThrows(CancellationException.class, above::result);
        }
    }

    /** Any set of failing forks, under any disturbance: the same report, the same results below it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 100})
    void theReportDoesNotDependOnTheSchedule(int forks, @Seeded(42) RandomGenerator random) throws Exception {
        for (int repeat = 0; repeat < 100; repeat++) {
            BitSet failing = new BitSet(forks);
            for (int i = random.nextInt(4); i >= 0; i--) {
                failing.set(random.nextInt(forks));
            }
            int lowest = failing.nextSetBit(0);
            List<RandomFork<Long>> handles = new ArrayList<>();
            try (RandomScope<Long> scope = RandomScope.open(ROOT)) {
                for (int i = 0; i < forks; i++) {
                    int number = i;
                    long haste = random.nextLong();
                    handles.add(scope.fork(rng -> {
                        Pools.disturb(haste);
                        if (failing.get(number)) {
                            throw new IllegalStateException("fork " + number);
                        }
                        return rng.nextLong();
                    }));
                }
                Throwable failure = assertThrows(ExecutionException.class, scope::join).getCause();
                assertEquals("fork " + lowest, failure.getMessage());
                assertEquals(ROOT.child(lowest).address(), StreamFailure.addressOf(failure));
            }
            for (int i = 0; i < forks; i++) {
                RandomFork<Long> fork = handles.get(i);
                if (i < lowest) {
                    assertEquals(ROOT.child(i).open().nextLong(), fork.result());
                } else if (i == lowest) {
                    assertEquals("fork " + i,
                            assertThrows(IllegalStateException.class, fork::result).getCause()
                                    .getMessage());
                } else {
                    assertThrows(CancellationException.class, fork::result);
                }
            }
        }
    }

    @Test
    void aForkAfterAFailureDoesNotStart() throws Exception {
        AtomicInteger threads = new AtomicInteger();
        ThreadFactory counting = body -> {
            threads.incrementAndGet();
            return Thread.ofVirtual().unstarted(body);
        };
        try (RandomScope<Integer> scope = RandomScope.open(ROOT, counting)) {
            scope.fork(rng -> {
                throw new IOException("zero");
            });
            assertThrows(ExecutionException.class, scope::join);
            RandomFork<Integer> late = scope.fork(rng -> 1);
            assertEquals(1, late.index());
            assertEquals("zero", assertThrows(ExecutionException.class, scope::join).getCause().getMessage());
            assertThrows(CancellationException.class, late::result);
        }
        assertEquals(1, threads.get());
    }

    /** Here the threads of the cancelled forks start, but reach their bodies only when interrupted. */
    @Test
    void aForkThatHasNotBegunWhenItIsCancelledDoesNotBegin() throws Exception {
        CountDownLatch started = new CountDownLatch(10);
        ThreadFactory slow = body -> Thread.ofVirtual().unstarted(() -> {
            started.countDown();
            try {
                await(started);
                await(new CountDownLatch(((ScopeFork<?>) body).index()));
            } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
            }
            body.run();
        });
        AtomicInteger begun = new AtomicInteger();
        try (RandomScope<Object> scope = RandomScope.open(ROOT, slow)) {
            for (int i = 0; i < 10; i++) {
                scope.fork(rng -> {
                    begun.incrementAndGet();
                    throw new IOException("some");
                });
            }
            assertThrows(ExecutionException.class, scope::join);
        }
        assertEquals(1, begun.get());
    }

    @Test
    void theAddressIsThatOfTheInnermostTask() throws Exception {
        try (RandomScope<Object> scope = RandomScope.open(ROOT)) {
            scope.fork(rng -> rng);
            scope.fork(rng -> {
                rng.nextLong();
                try (RandomScope<Object> inner = RandomScope.open(rng)) {
                    for (int i = 0; i < 5; i++) {
                        inner.fork(RandomScopeFailureTest::failIfOdd);
                    }
                    return inner.join();
                }
            });
            ExecutionException failure = assertThrows(ExecutionException.class, scope::join);
            ExecutionException within = assertInstanceOf(ExecutionException.class, failure.getCause());
            Throwable innermost = within.getCause();
            assertEquals("PCG64DXSM:42/1/0/0", StreamFailure.addressOf(failure).orElseThrow().toString());
            assertEquals(1, innermost.getSuppressed().length);
            assertEquals(0, within.getSuppressed().length);
            assertNull(innermost.getCause());

            RandomNode replay = RandomNode.of(StreamFailure.addressOf(failure).orElseThrow());
            Throwable again = assertThrows(ArithmeticException.class,
                    () -> ForkStreams.at(replay, RandomScopeFailureTest::failIfOdd).call());
            assertEquals(innermost.getMessage(), again.getMessage());
        }
    }

    private static Object failIfOdd(Generator rng) {
        long word = rng.nextLong() | 1;
        throw new ArithmeticException("odd: " + word);
    }

    @Test
    void errorsAreReportedToo() throws Exception {
        for (Throwable thrown : Arrays.asList(new StackOverflowError(), new OutOfMemoryError("made up"),
                new AssertionError("mine"), new InterruptedException("by itself"))) {
            try (RandomScope<Object> scope = RandomScope.open(ROOT)) {
                scope.fork(rng -> {
                    if (thrown instanceof Error error) {
                        throw error;
                    }
                    throw (Exception) thrown;
                });
                assertSame(thrown, assertThrows(ExecutionException.class, scope::join).getCause());
            }
        }
    }

    @Test
    void aCancelledForkClosesItsNestedScope() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (RandomScope<Object> scope = RandomScope.open(ROOT)) {
            scope.fork(rng -> {
                await(running);
                throw new IOException("zero");
            });
            scope.fork(rng -> {
                try (RandomScope<Object> inner = RandomScope.open(rng)) {
                    inner.fork(stuck(running, interrupted));
                    return inner.join();
                }
            });
            assertThrows(ExecutionException.class, scope::join);
            assertEquals(0, interrupted.getCount());
        }
    }

    /** Whatever runs, whenever it fails: no fork below the lowest failure sees an interrupt. */
    @Seeded(42)
    @SeedSweep(200)
    void forksBelowAreNotInterrupted(RandomGenerator random) throws Exception {
        long haste = random.nextLong();
        AtomicBoolean disturbed = new AtomicBoolean();
        try (RandomScope<Object> scope = RandomScope.open(ROOT)) {
            for (int i = 0; i < 8; i++) {
                int number = i;
                scope.fork(rng -> {
                    Pools.disturb(haste >>> 7 * number);
                    if (number >= 4) {
                        throw new IOException("fork " + number);
                    }
                    Pools.disturb(haste >>> 5 * number);
                    disturbed.compareAndSet(false, Thread.currentThread().isInterrupted());
                    return number;
                });
            }
            assertTrue(assertThrows(ExecutionException.class, scope::join).getMessage().contains("fork 4 "));
        }
        assertEquals(false, disturbed.get());
    }

    /** A fork that starts while another one fails is interrupted, too: else this test would not end. */
    @Seeded(42)
    @SeedSweep(500)
    void noForkIsForgottenWhileAnotherFails(RandomGenerator random) {
        long haste = random.nextLong();
        CountDownLatch any = new CountDownLatch(1);
        try (RandomScope<Object> scope = RandomScope.open(ROOT)) {
            scope.fork(rng -> {
                Pools.disturb(haste);
                throw new IOException("zero");
            });
            for (int i = 0; i < 20; i++) {
                scope.fork(stuck(any, any));
            }
            assertThrows(ExecutionException.class, scope::join);
        }
    }
}
