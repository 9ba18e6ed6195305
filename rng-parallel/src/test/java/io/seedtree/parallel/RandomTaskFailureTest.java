package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ForkJoin tasks that fail, alone and several at a time. */
class RandomTaskFailureTest {

    private static final RandomNode ROOT = RandomNode.of(42);

    static IntStream workers() {
        return Pools.sizes();
    }

    @ParameterizedTest
    @MethodSource("workers")
    void ofSeveralFailuresTheFirstArgumentIsReported(int workers) {
        for (int round = 0; round < 20; round++) {
            Failing tree = new Failing(ROOT, 6, 0b010110, 0b010111, 0b101100);
            try (ForkJoinPool pool = new ForkJoinPool(workers)) {
                IllegalStateException failure = assertThrows(IllegalStateException.class,
                        () -> pool.invoke(tree));
                assertTrue(failure.getMessage().contains("leaf 22"), failure.getMessage());
                assertEquals(Optional.of(Address.parse("PCG64DXSM:42/0/1/0/1/1/0")),
                        StreamFailure.addressOf(failure));
                assertEquals(1, notes(failure), "attached once, at the innermost task");
            }
        }
    }

    private static long notes(Throwable failure) {
        long notes = 0;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (Throwable suppressed : cause.getSuppressed()) {
                notes += suppressed instanceof StreamFailure ? 1 : 0;
            }
        }
        return notes;
    }

    /** A binary tree in which some leaves fail, the first of them as late as it may. */
    private static final class Failing extends RandomAction {

        private static final long serialVersionUID = 1L;
        private final int depth;
        private final int leaf;
        private final int[] failing;

        Failing(RandomNode node, int depth, int... failing) {
            this(node, depth, 0, failing);
        }

        private Failing(RandomNode node, int depth, int leaf, int[] failing) {
            super(node);
            this.depth = depth;
            this.leaf = leaf;
            this.failing = failing;
        }

        @Override
        protected void compute(Generator rng) {
            if (depth > 0) {
                invokeAll(new Failing(childNode(), depth - 1, 2 * leaf, failing),
                        new Failing(childNode(), depth - 1, 2 * leaf + 1, failing));
                return;
            }
            Pools.disturb(System.nanoTime());
            for (int i = 0; i < failing.length; i++) {
                if (failing[i] == leaf) {
                    for (int spin = 0; i == 0 && spin < 10_000; spin++) {
                        Thread.onSpinWait();
                    }
                    throw new IllegalStateException("leaf " + leaf);
                }
            }
        }
    }

    @Test
    void aFailureInTheMiddleNamesTheTaskThatFailed() {
        Body task = new Body(ROOT.child(9), rng -> {
            RandomNode.childOf(rng);
            new Body(RandomNode.childOf(rng), deeper -> {
                throw new ArithmeticException("deep");
            }).invoke();
        });
        ArithmeticException failure = assertThrows(ArithmeticException.class, task::invoke);
        assertEquals("PCG64DXSM:42/9/1", StreamFailure.addressOf(failure).orElseThrow().toString());
        assertEquals(1, notes(failure));
    }

    @Test
    void aCancelledTaskDoesNotRun() {
        Body task = new Body(ROOT, rng -> {
            throw new AssertionError("it ran");
        });
        task.cancel(false);
        assertThrows(CancellationException.class, task::invoke);
    }

    private static final class Body extends RandomAction {

        private static final long serialVersionUID = 1L;
        private final transient Consumer<Generator> body;

        Body(RandomNode node, Consumer<Generator> body) {
            super(node);
            this.body = body;
        }

        @Override
        protected void compute(Generator rng) {
            body.accept(rng);
        }
    }
}
