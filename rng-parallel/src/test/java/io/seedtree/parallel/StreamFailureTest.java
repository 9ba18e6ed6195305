package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The note that failures carry, on exceptions of every kind. */
@Timeout(60) // a walk along causes might not end
class StreamFailureTest {

    private static final RandomNode ROOT = RandomNode.of(42);

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    private static void fail(RandomNode node, RuntimeException failure) {
        assertSame(failure, assertThrows(RuntimeException.class, () -> TaskRandom.run(node.open(), rng -> {
            throw failure;
        })));
    }

    @Test
    void theNoteNamesTheInnermostTask() {
        IllegalStateException failure = new IllegalStateException("inside");
        assertEquals(Optional.empty(), StreamFailure.addressOf(failure));
        RandomNode inside = RandomNode.of(7).child(3);
        assertSame(failure, assertThrows(IllegalStateException.class,
                () -> TaskRandom.run(ROOT.open(), outer -> TaskRandom.run(inside.open(), rng -> {
                    throw failure;
                }))));
        fail(ROOT, new IllegalArgumentException("a wrapper", failure));
        assertEquals("PCG64DXSM:7/3", StreamFailure.addressOf(failure).orElseThrow().toString());
        assertEquals(1, failure.getSuppressed().length);
        assertEquals("in the stream PCG64DXSM:7/3", failure.getSuppressed()[0].getMessage());
    }

    /** An exception object that is kept and thrown again, with room for a note and without. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anExceptionThrownAnewHasTheAddressOfTheLastTask(boolean room) throws Exception {
        RuntimeException shared = new RuntimeException("shared", null, room, false) {
            private static final long serialVersionUID = 1L;
        };
        for (int i = 0; i < 100; i++) {
            fail(ROOT.child(i), shared);
            assertEquals(ROOT.child(i).address(), StreamFailure.addressOf(shared));
        }
        assertEquals(room ? 1 : 0, shared.getSuppressed().length);
        RandomTask<Integer> task = new RandomTask<>(ROOT.child(100)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected Integer compute(Generator rng) {
                throw shared;
            }
        };
        assertThrows(RuntimeException.class, task::invoke);
        assertEquals(ROOT.child(100).address(), StreamFailure.addressOf(shared));
    }

    @Test
    void whatTheJvmThrowsHasAnAddress() {
        StackOverflowError failure = assertThrows(StackOverflowError.class,
                () -> RandomTasks.forRange(ROOT, 0, 10, (rng, i) -> {
                    if (i == 7) {
                        overflow(0);
                    }
                }));
        assertEquals(0, failure.getSuppressed().length);
        assertEquals(ROOT.child(7).address(), StreamFailure.addressOf(failure));
    }

    /** In hot code the JVM throws one and the same exception, without a stack trace. */
    @Test
    void whatTheJvmThrowsInHotCodeHasTheAddressOfTheLastTask() {
        int[] none = {};
        for (int i = 0; i < 50_000; i++) {
            RandomNode node = ROOT.child(i);
            RuntimeException failure = assertThrows(ArrayIndexOutOfBoundsException.class,
                    () -> TaskRandom.run(node.open(), rng -> none[rng.nextInt() & 7]++));
            assertEquals(node.address(), StreamFailure.addressOf(failure));
        }
    }

    /** A bit generator of the user's has a name, but none by which an address could recreate it. */
    @Test
    void aStreamWithoutAnAddressIsNamedAllTheSame() {
        RandomNode node = RandomNode.of(SeedSequence.of(42).child(3),
                seed -> BitGenerators.adapt(new SplittableRandom(seed.generateState64(1)[0])));
        assertEquals(Optional.empty(), node.address());
        IllegalStateException failure = new IllegalStateException();
        fail(node, failure);
        assertEquals(Optional.empty(), StreamFailure.addressOf(failure));
        assertEquals(1, failure.getSuppressed().length);
        assertTrue(failure.getSuppressed()[0].getMessage().startsWith("in the stream "));
    }

    @Test
    void causesInACircleAreWalkedOnce() {
        RuntimeException first = new RuntimeException("first");
        RuntimeException second = new RuntimeException("second", first);
        first.initCause(second);
        fail(ROOT, first);
        fail(ROOT.child(1), second);
        assertEquals(ROOT.address(), StreamFailure.addressOf(second));
        assertEquals(0, second.getSuppressed().length);
    }

    @Test
    void oneExceptionThrownByTwoTasksAtOnceHasOneNote() throws Exception {
        for (int round = 0; round < 200; round++) {
            IllegalStateException shared = new IllegalStateException();
            Threads.race(4, number -> fail(ROOT.child(number), shared));
            assertEquals(1, shared.getSuppressed().length, "round " + round);
        }
    }

    /** The JVM makes a stack overflow without room for notes; so what wraps it has to carry the note. */
    @Test
    void aScopeNamesWhatCannotCarryItsAddress() throws Exception {
        try (RandomScope<Object> scope = RandomScope.open(ROOT)) {
            scope.fork(rng -> {
                try (RandomScope<Object> inner = RandomScope.open(rng)) {
                    inner.fork(own -> overflow(0));
                    return inner.join();
                }
            });
            ExecutionException failure = assertThrows(ExecutionException.class, scope::join);
            assertSame(StackOverflowError.class, failure.getCause().getCause().getClass());
            assertEquals("PCG64DXSM:42/0/0/0", StreamFailure.addressOf(failure).orElseThrow().toString());
        }
    }

    @Test
    void aStageNamesWhatCannotCarryItsAddress() {
        CountedRandomExecutor executor = RandomExecutor.counted(ForkJoinPool.commonPool(), ROOT);
        CompletableFuture<Integer> stage = executor.supplyAsync(rng -> overflow(0));
        CompletableFuture<Integer> after = executor.thenApplyAsync(stage, (rng, value) -> value);
        for (CompletableFuture<Integer> failed : List.of(stage, after)) {
            CompletionException failure = assertThrows(CompletionException.class, failed::join);
            assertSame(StackOverflowError.class, failure.getCause().getClass());
            assertEquals(ROOT.child(0).address(), StreamFailure.addressOf(failure));
        }
    }

    /** Deep inside, attaching may itself run out of stack; what comes out is in order all the same. */
    @Test
    void aRecursionWithoutEndLeavesNothingBound() {
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            assertThrows(StackOverflowError.class, () -> pool.invoke(new Endless(ROOT)));
            pool.submit(() -> assertThrows(IllegalStateException.class, TaskRandom::current)).join();
        }
    }

    private static final class Endless extends RandomAction {

        private static final long serialVersionUID = 1L;

        Endless(RandomNode node) {
            super(node);
        }

        @Override
        protected void compute(Generator rng) {
            new Endless(childNode()).invoke();
        }
    }

    @Test
    void aCheckedExceptionOfAStageCarriesItsAddress() {
        CountedRandomExecutor executor = RandomExecutor.counted(ForkJoinPool.commonPool(), ROOT);
        IOException thrown = new IOException();
        CompletableFuture<Object> stage = executor.supplyAsync(rng -> {
            throw thrown;
        });
        assertSame(thrown, assertThrows(CompletionException.class, stage::join).getCause());
        assertEquals(ROOT.child(0).address(), StreamFailure.addressOf(thrown));
    }
}
