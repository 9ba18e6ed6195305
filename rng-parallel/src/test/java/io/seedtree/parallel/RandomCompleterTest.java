package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomCompleterTest {

    private static final RandomNode ROOT = RandomNode.of(42);

    static IntStream workers() {
        return Pools.sizes();
    }

    @ParameterizedTest
    @MethodSource("workers")
    void sameBitsOnEverySchedule(int workers) {
        long expected = plainTree(ROOT, 12);
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            for (int round = 0; round < 3; round++) {
                Tree tree = new Tree(ROOT, null, 12);
                assertEquals(expected, pool.invoke(tree));
                tree.reinitialize();
                assertEquals(expected, pool.invoke(tree), "reinitialized");
            }
        }
        assertEquals(expected, new Tree(ROOT, null, 12).invoke());
    }

    private static long plainTree(RandomNode node, int depth) {
        Generator rng = node.open();
        long word = rng.nextLong();
        if (depth == 0) {
            return word;
        }
        long left = plainTree(RandomNode.childOf(rng), depth - 1);
        long right = plainTree(RandomNode.childOf(rng), depth - 1);
        return word + 3 * left + 5 * right;
    }

    /** A binary tree whose results are merged when both halves are there. */
    private static final class Tree extends RandomCompleter<Long> {

        private static final long serialVersionUID = 1L;
        private final int depth;
        private long digest;
        private @Nullable Tree left;
        private @Nullable Tree right;

        Tree(RandomNode node, @Nullable Tree parent, int depth) {
            super(node, parent, depth == 0 ? 0 : 2);
            this.depth = depth;
        }

        @Override
        protected void compute(Generator rng) {
            assertSame(rng, TaskRandom.current());
            digest = rng.nextLong();
            if (depth > 0) {
                setPendingCount(2);
                Tree first = new Tree(childNode(), this, depth - 1);
                Tree second = new Tree(childNode(), this, depth - 1);
                left = first;
                right = second;
                first.fork();
                Pools.disturb(digest);
                second.fork();
            }
            tryComplete();
        }

        @Override
        protected void completed(CountedCompleter<?> caller) {
            assertThrows(IllegalStateException.class, TaskRandom::current, "a stream of whoever came last");
            if (left != null && right != null) {
                digest += 3 * left.digest + 5 * right.digest;
            }
        }

        @Override
        public Long getRawResult() {
            return digest;
        }
    }

    @Test
    void aSpineMayBeDeeperThanAnyStack() throws Exception {
        Map<String, String> drawn = new ConcurrentHashMap<>();
        Map<String, String> golden = GoldenTasks.of("spine");
        String end = golden.keySet().iterator().next();
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            pool.invoke(new Spine(ROOT, null, 20_000, rng -> drawn.put(end, GoldenTasks.draw(rng))));
        }
        assertEquals(golden, drawn);
    }

    /** Each task makes two children and goes on in the second one. */
    private static final class Spine extends RandomCompleter<Void> {

        private static final long serialVersionUID = 1L;
        private final int steps;
        private final transient Consumer<Generator> end;

        Spine(RandomNode node, @Nullable Spine parent, int steps, Consumer<Generator> end) {
            super(node, parent);
            this.steps = steps;
            this.end = end;
        }

        @Override
        protected void compute(Generator rng) {
            if (steps == 0) {
                end.accept(rng);
            } else {
                addToPendingCount(2);
                new Spine(childNode(), this, 0, tooth -> {
                }).fork();
                new Spine(childNode(), this, steps - 1, end).fork();
            }
            tryComplete();
        }
    }

    @Test
    void afterTheBodyTheEarlierStreamIsBoundAgain() {
        new RandomAction(ROOT) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void compute(Generator rng) {
                new Spine(childNode(), null, 10, end -> assertSame(end, TaskRandom.current())).invoke();
                assertSame(rng, TaskRandom.current());
            }
        }.invoke();
        assertThrows(IllegalStateException.class, TaskRandom::current);
    }

    @Test
    void failuresCarryTheAddressOfTheBodyThatFailed() {
        Spine spine = new Spine(ROOT, null, 3, rng -> {
            throw new ArithmeticException("at the end");
        });
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            ArithmeticException failure = assertThrows(ArithmeticException.class, () -> pool.invoke(spine));
            assertEquals("PCG64DXSM:42/1/1/1", StreamFailure.addressOf(failure).orElseThrow().toString());
        }
    }

    @Test
    void failuresOfACompletionCarryTheAddressOfWhatIsCompleted() {
        try (StreamAudit audit = StreamAudit.start()) {
            List<RandomNode> late = new ArrayList<>();
            RandomCompleter<Void> parent = new RandomCompleter<>(ROOT.child(5)) {
                private static final long serialVersionUID = 1L;

                @Override
                protected void compute(Generator rng) {
                    addToPendingCount(1);
                    late.add(childNode());
                    tryComplete();
                }

                @Override
                protected void completed(CountedCompleter<?> caller) {
                    throw new ArithmeticException("while merging");
                }
            };
            parent.compute();
            Last last = new Last(late.get(0), parent);
            assertEquals("PCG64DXSM:42/5/0", last.node().toString());
            ArithmeticException failure = assertThrows(ArithmeticException.class, last::invoke);
            assertEquals("PCG64DXSM:42/5", StreamFailure.addressOf(failure).orElseThrow().toString());
            assertThrows(ArithmeticException.class, parent::join);
            audit.requireClean();
        }
    }

    /** A task may be complete, and be run again, before its body has returned. */
    @Test
    void aBodyThatReturnsLateDoesNotDisturbTheNextRun() throws Exception {
        CountDownLatch again = new CountDownLatch(1);
        List<RandomNode> children = new ArrayList<>();
        List<Thread> late = new ArrayList<>();
        RandomCompleter<Void> task = new RandomCompleter<>(ROOT) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void compute(Generator rng) {
                if (late.get(0) == Thread.currentThread()) {
                    tryComplete();
                    Threads.await(again);
                } else {
                    again.countDown();
                    Threads.join(late.get(0));
                    children.add(childNode());
                    assertSame(rng, TaskRandom.current());
                    tryComplete();
                }
            }
        };
        late.add(Thread.ofPlatform().unstarted(task::compute));
        late.get(0).start();
        task.join();
        task.reinitialize();
        task.compute();
        assertEquals("[PCG64DXSM:42/0]", children.toString());
        assertThrows(IllegalStateException.class, TaskRandom::current);
    }

    private static final class Last extends RandomCompleter<Void> {

        private static final long serialVersionUID = 1L;

        Last(RandomNode node, CountedCompleter<?> parent) {
            super(node, parent);
        }

        @Override
        protected void compute(Generator rng) {
            tryComplete();
        }
    }

    @Test
    void onlyARunningBodyMakesSubtasks() {
        List<RandomNode> children = new ArrayList<>();
        RandomCompleter<Void> task = new RandomCompleter<>(ROOT) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void compute(Generator rng) {
                children.add(childNode());
                tryComplete();
            }

            @Override
            protected void completed(CountedCompleter<?> caller) {
                children.add(childNode());
            }
        };
        task.invoke();
        assertEquals("[PCG64DXSM:42/0, PCG64DXSM:42/1]", children.toString(), "the body is still running");
        assertEquals(ROOT.address(), task.node().address());
        assertThrows(IllegalStateException.class, task::childNode);
    }
}
