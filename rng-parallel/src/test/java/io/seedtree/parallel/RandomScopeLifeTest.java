package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/** Whose a scope is, deadlines, interrupts, closing, threads that are not to be had. */
@Timeout(60) // what is forgotten would run forever
class RandomScopeLifeTest {

    private static final RandomNode ROOT = RandomNode.of(42);
    private static final Duration AGES = Duration.ofSeconds(Long.MAX_VALUE);

    private final CountDownLatch go = new CountDownLatch(1);

    private long afterTheSignal(Generator rng) throws InterruptedException {
        go.await();
        return rng.nextLong();
    }

    @Test
    void onlyTheOpeningThreadUsesTheScope() throws Exception {
        Thread owner = Thread.currentThread();
        try (RandomScope<Object> scope = RandomScope.open(ROOT)) {
            List<Executable> uses = List.of(() -> scope.fork(rng -> 1), scope::join,
                    () -> scope.join(Duration.ZERO), scope::close);
            for (Executable use : uses) {
                Threads.runIn("intruder", () -> {
                    String message = assertThrows(WrongThreadException.class, use).getMessage();
                    assertTrue(message.contains(owner.toString()), message);
                    assertTrue(message.contains(Thread.currentThread().toString()), message);
                });
            }
            scope.fork(rng -> assertThrows(WrongThreadException.class, () -> scope.fork(inner -> 1)));
            assertEquals(1, scope.join().size());
        }
    }

    @Test
    void aClosedScopeIsOver() throws Exception {
        RandomScope<Integer> scope = RandomScope.open(ROOT);
        scope.fork(rng -> 1);
        scope.join();
        scope.close();
        scope.close();
        assertThrows(IllegalStateException.class, () -> scope.fork(rng -> 2));
        assertThrows(IllegalStateException.class, scope::join);
        assertThrows(IllegalStateException.class, () -> scope.join(AGES));
    }

    /** Closing without a join waits, too, and says what is wrong. */
    @Test
    void closingCancelsWhatNobodyJoined() {
        AtomicInteger interrupted = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(10);
        RandomScope<Object> scope = RandomScope.open(ROOT);
        RandomFork<Object> first = null;
        for (int i = 0; i < 10; i++) {
            first = scope.fork(rng -> {
                begun.countDown();
                try {
                    return afterTheSignal(rng);
                } catch (InterruptedException cancelled) {
                    interrupted.incrementAndGet();
                    throw cancelled;
                }
            });
        }
        Threads.await(begun);
        IllegalStateException failure = assertThrows(IllegalStateException.class, scope::close);
        assertEquals("close: 10 of 10 forks were not joined", failure.getMessage());
        assertEquals(10, interrupted.get());
        assertThrows(IllegalStateException.class, first::result);
    }

    @Test
    void closingTellsOfAFailureThatNobodyJoined() throws Exception {
        IllegalStateException boom = new IllegalStateException("boom");
        List<Thread> threads = new ArrayList<>();
        RandomScope<Object> scope = RandomScope.open(ROOT, body -> {
            threads.add(Thread.ofVirtual().unstarted(body));
            return threads.get(threads.size() - 1);
        });
        scope.fork(this::afterTheSignal);
        scope.fork(rng -> {
            throw boom;
        });
        threads.get(1).join();
        IllegalStateException unjoined = assertThrows(IllegalStateException.class, scope::close);
        assertSame(boom, unjoined.getSuppressed()[0]);
        assertEquals(1, unjoined.getSuppressed().length);
        assertEquals("PCG64DXSM:42/1", StreamFailure.addressOf(boom).orElseThrow().toString());
    }

    @Test
    void closingKeepsBodiesFromBeginning() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        ThreadFactory slow = body -> Thread.ofVirtual().unstarted(() -> {
            try {
                go.await();
            } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
            }
            body.run();
        });
        assertThrows(TimeoutException.class, () -> {
            try (RandomScope<Integer> scope = RandomScope.open(ROOT, slow)) {
                for (int i = 0; i < 10; i++) {
                    scope.fork(rng -> begun.incrementAndGet());
                }
                scope.join(Duration.ZERO);
            }
        });
        assertEquals(0, begun.get());
    }

    @Test
    void theFailureOfTheOpeningThreadGoesFirst() {
        IOException expected = new IOException("before the join");
        IOException thrown = assertThrows(IOException.class, () -> {
            try (RandomScope<Long> scope = RandomScope.open(ROOT)) {
                scope.fork(this::afterTheSignal);
                throw expected;
            }
        });
        assertSame(expected, thrown);
        assertEquals("close: 1 of 1 forks were not joined", thrown.getSuppressed()[0].getMessage());
    }

    @Test
    void aDeadlineThatIsMet() throws Exception {
        try (RandomScope<Long> scope = RandomScope.open(ROOT)) {
            scope.fork(Generator::nextLong);
            assertEquals(List.of(ROOT.child(0).open().nextLong()), scope.join(AGES));
            assertEquals(1, scope.join(Duration.ZERO).size());
            assertEquals(1, scope.join(Duration.ofSeconds(Long.MIN_VALUE)).size());
            scope.fork(rng -> {
                throw new IOException("late");
            });
            assertThrows(ExecutionException.class, () -> scope.join(AGES));
        }
    }

    @Test
    void aDeadlineThatIsMissed() throws Exception {
        try (RandomScope<Long> scope = RandomScope.open(ROOT)) {
            RandomFork<Long> fork = scope.fork(this::afterTheSignal);
            scope.fork(this::afterTheSignal);
            for (Duration time : List.of(Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(-5),
                    Duration.ZERO, Duration.ofNanos(1), Duration.ofMillis(2))) {
                TimeoutException missed = assertThrows(TimeoutException.class, () -> scope.join(time));
                assertEquals("join: 2 of 2 forks were still running after " + time, missed.getMessage());
                assertThrows(IllegalStateException.class, fork::result);
            }
            go.countDown();
            assertEquals(List.of(ROOT.child(0).open().nextLong(), ROOT.child(1).open().nextLong()),
                    scope.join());
            assertEquals(ROOT.child(0).open().nextLong(), fork.result());
        }
    }

    @Test
    void closingAfterAMissedDeadlineCancels() {
        assertThrows(TimeoutException.class, () -> {
            try (RandomScope<Long> scope = RandomScope.open(ROOT)) {
                scope.fork(this::afterTheSignal);
                scope.join(Duration.ofNanos(1));
            }
        });
    }

    @Test
    void anInterruptedJoinCanBeRepeated() throws Exception {
        try (RandomScope<Long> scope = RandomScope.open(ROOT)) {
            scope.fork(this::afterTheSignal);
            Thread.currentThread().interrupt();
            assertThrows(InterruptedException.class, scope::join);
            Thread.currentThread().interrupt();
            assertThrows(InterruptedException.class, () -> scope.join(AGES));
            assertFalse(Thread.currentThread().isInterrupted());
            go.countDown();
            assertEquals(1, scope.join().size());
        }
    }

    /** Close waits for a body that takes no notice of its interrupt, and keeps that of its own thread. */
    @Test
    void closingWaitsThroughInterrupts() throws Exception {
        CountDownLatch noticed = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        Thread owner = Thread.currentThread();
        try (RandomScope<Integer> scope = RandomScope.open(ROOT)) {
            CountDownLatch begun = new CountDownLatch(1);
            scope.fork(rng -> {
                begun.countDown();
                try {
                    go.await();
                } catch (InterruptedException cancelled) {
                    noticed.countDown();
                    owner.interrupt();
                }
                for (int i = 0; i < 1000; i++) {
                    Thread.yield();
                }
                return ended.incrementAndGet();
            });
            begun.await();
            assertThrows(TimeoutException.class, () -> scope.join(Duration.ZERO));
        }
        assertEquals(1, ended.get());
        assertEquals(0, noticed.getCount());
        assertTrue(Thread.interrupted());
    }

    @Test
    void aForkWithoutAThreadTakesNoNumber() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        ThreadFactory moody = body -> switch (asked.getAndIncrement() % 3) {
            case 0 -> Thread.ofVirtual().unstarted(body);
            case 1 -> null;
            default -> throw new IllegalArgumentException("no more threads");
        };
        try (RandomScope<Long> scope = RandomScope.open(ROOT, moody)) {
            for (int i = 0; i < 5; i++) {
                assertEquals(i, scope.fork(Generator::nextLong).index());
                RejectedExecutionException none = assertThrows(RejectedExecutionException.class,
                        () -> scope.fork(Generator::nextLong));
                assertTrue(none.getMessage().contains("PCG64DXSM:42/" + (i + 1)), none.getMessage());
                assertThrows(IllegalArgumentException.class, () -> scope.fork(Generator::nextLong));
            }
            for (int i = 0; i < 5; i++) {
                assertEquals(ROOT.child(i).open().nextLong(), scope.join().get(i));
            }
        }
    }

    @Test
    void aThreadThatCannotStartTakesNoNumber() throws Exception {
        ThreadFactory started = body -> Thread.ofVirtual().start(() -> {
        });
        try (RandomScope<Long> scope = RandomScope.open(ROOT, started)) {
            assertThrows(IllegalThreadStateException.class, () -> scope.fork(Generator::nextLong));
            assertEquals(List.of(), scope.join());
        }
    }

    @Test
    void aForkWithoutABodyTakesNoNumber() throws Exception {
        try (RandomScope<Object> scope = RandomScope.open(ROOT)) {
            assertThrows(NullPointerException.class, () -> scope.fork(null));
            assertEquals(List.of(), scope.join());
        }
    }

    /** A handle kept after the close keeps its own result, and neither the others nor the bodies. */
    @Test
    void aClosedScopeLetsGo() throws Exception {
        List<WeakReference<Object>> others = new ArrayList<>();
        RandomFork<Object> kept;
        try (RandomScope<Object> scope = RandomScope.open(ROOT)) {
            forkRemembered(scope, others);
            kept = scope.fork(rng -> "kept");
            forkRemembered(scope, others);
            scope.join();
        }
        for (int i = 0; i < 20 && others.stream().anyMatch(other -> !other.refersTo(null)); i++) {
            System.gc();
        }
        assertTrue(others.stream().allMatch(other -> other.refersTo(null)), "still held");
        assertEquals("kept", kept.result());
        assertEquals("PCG64DXSM:42/1", kept.node().toString());
    }

    private static void forkRemembered(RandomScope<Object> scope, List<WeakReference<Object>> others) {
        Object result = new Object();
        others.add(new WeakReference<>(result));
        scope.fork(rng -> result);
    }
}
