package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode.Reuse;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RandomTaskTest {

    private static final RandomNode ROOT = RandomNode.of(42);

    static IntStream workers() {
        return Pools.sizes();
    }

    @ParameterizedTest
    @MethodSource("workers")
    void tasksDrawNumPysNumbersAtTheirAddresses(int workers) throws Exception {
        assertEquals(GoldenTasks.of("fibonacci 7"), fibonacci(workers, ROOT, 7));
        RandomNode philox = RandomNode.of(SeedSequence.of(7), Philox::new).child(5);
        assertEquals(GoldenTasks.of("fibonacci 4"), fibonacci(workers, philox, 4));
    }

    private static Map<String, String> fibonacci(int workers, RandomNode node, int n) {
        Map<String, String> drawn = new ConcurrentHashMap<>();
        try (ForkJoinPool pool = new ForkJoinPool(workers)) {
            assertEquals(new int[] {0, 1, 1, 2, 3, 5, 8, 13}[n], pool.invoke(new Fibonacci(node, n, drawn)));
        }
        return new TreeMap<>(drawn);
    }

    /** Adds up as the recursive function does, and notes what is drawn where. */
    private static final class Fibonacci extends RandomTask<Integer> {

        private static final long serialVersionUID = 1L;
        private final int n;
        private final transient Map<String, String> drawn;

        Fibonacci(RandomNode node, int n, Map<String, String> drawn) {
            super(node);
            this.n = n;
            this.drawn = drawn;
        }

        @Override
        protected Integer compute(Generator rng) {
            drawn.put(rng.address().orElseThrow().toString(), GoldenTasks.draw(rng));
            if (n < 2) {
                return n;
            }
            Fibonacci first = new Fibonacci(childNode(), n - 1, drawn);
            Fibonacci second = new Fibonacci(childNode(), n - 2, drawn);
            invokeAll(second, first);
            return first.join() + second.join();
        }
    }

    @Test
    void allThatMakesChildrenSharesOneCounter() throws Exception {
        Map<String, String> drawn = new TreeMap<>();
        Consumer<Generator> note = rng -> drawn.put(rng.address().orElseThrow().toString(),
                GoldenTasks.draw(rng));
        new Body(ROOT, (task, rng) -> {
            new Body(task.childNode(), (child, stream) -> note.accept(stream)).invoke();
            note.accept(rng.spawn(1).get(0));
            note.accept(rng);
            note.accept(RandomNode.childOf(rng).open());
            new Body(task.childNode(), (child, stream) -> {
                note.accept(stream);
                note.accept(child.childNode().open());
            }).invoke();
            note.accept(rng.split());
        }).invoke();
        assertEquals(GoldenTasks.of("counter"), drawn);
    }

    /** How the subtasks of a tree are run and waited for. */
    private enum Way {
        INVOKE_ALL, INVOKE_PAIRS, JOIN_IN_ORDER, JOIN_IN_REVERSE, ONE_AFTER_THE_OTHER, HELP_QUIESCE
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void sameBitsOnEverySchedule(Way way) {
        long expected = plainTree(ROOT, 2000);
        workers().forEach(workers -> {
            try (ForkJoinPool pool = new ForkJoinPool(workers)) {
                assertEquals(expected, pool.invoke(new Tree(ROOT, 2000, way)), () -> workers + " workers");
            }
        });
        assertEquals(expected, ForkJoinPool.commonPool().invoke(new Tree(ROOT, 2000, way)));
        assertEquals(expected, new Tree(ROOT, 2000, Way.ONE_AFTER_THE_OTHER).invoke());
    }

    /** What {@link Tree} computes, by recursion in one thread. */
    private static long plainTree(RandomNode node, int size) {
        Generator rng = node.open();
        long digest = rng.nextLong();
        for (int left = size - 1; left > 0;) {
            int part = rng.nextInt(1, left + 1);
            digest = digest * 31 + plainTree(RandomNode.childOf(rng), part);
            left -= part;
        }
        return digest;
    }

    /** A tree of a given size that each task shapes by its own numbers. */
    private static final class Tree extends RandomTask<Long> {

        private static final long serialVersionUID = 1L;
        private final int size;
        private final Way way;

        Tree(RandomNode node, int size, Way way) {
            super(node);
            this.size = size;
            this.way = way;
        }

        @Override
        protected Long compute(Generator rng) {
            long digest = rng.nextLong();
            Pools.disturb(System.nanoTime());
            List<Tree> parts = new ArrayList<>();
            for (int left = size - 1; left > 0;) {
                int part = rng.nextInt(1, left + 1);
                parts.add(new Tree(childNode(), part, way));
                left -= part;
            }
            run(parts);
            assertSame(rng, TaskRandom.current());
            for (Tree part : parts) {
                digest = digest * 31 + part.join();
            }
            return digest;
        }

        private void run(List<Tree> parts) {
            switch (way) {
                case INVOKE_ALL -> invokeAll(parts);
                case INVOKE_PAIRS -> {
                    for (int i = 0; i + 1 < parts.size(); i += 2) {
                        invokeAll(parts.get(i + 1), parts.get(i));
                    }
                    if (parts.size() % 2 == 1) {
                        parts.get(parts.size() - 1).invoke();
                    }
                }
                case JOIN_IN_ORDER -> parts.forEach(ForkJoinTask::fork);
                case JOIN_IN_REVERSE -> {
                    parts.forEach(ForkJoinTask::fork);
                    for (int i = parts.size() - 1; i >= 0; i--) {
                        Pools.disturb(System.nanoTime());
                        parts.get(i).quietlyJoin();
                    }
                }
                case ONE_AFTER_THE_OTHER -> parts.forEach(ForkJoinTask::invoke);
                case HELP_QUIESCE -> {
                    parts.forEach(ForkJoinTask::fork);
                    if (size > 1000) {
                        helpQuiesce();
                    }
                }
            }
        }
    }

    @Test
    void reinitializedTasksRepeatThemselves() {
        try (ForkJoinPool pool = new ForkJoinPool(3); StreamAudit audit = StreamAudit.start()) {
            Tree tree = new Tree(ROOT, 500, Way.INVOKE_ALL);
            tree.reinitialize();
            assertEquals(Optional.empty(), tree.node().reuse(), "it has not run");
            long first = pool.invoke(tree);
            for (int i = 0; i < 5; i++) {
                tree.reinitialize();
                assertEquals(first, pool.invoke(tree));
            }
            assertEquals(Optional.of(Reuse.REPLAY), tree.node().reuse());
            audit.requireClean();
        }
    }

    @Test
    void reinitializedActionsRepeatThemselves() {
        List<String> addresses = new ArrayList<>();
        Body body = new Body(ROOT, (task, rng) -> {
            addresses.add(
                    rng.address() + " " + rng.nextLong() + " " + task.childNode() + " " + task.childNode());
            if (addresses.size() == 2) {
                throw new IllegalStateException("the second time");
            }
        });
        body.invoke();
        body.reinitialize();
        assertThrows(IllegalStateException.class, body::invoke);
        body.reinitialize();
        body.invoke();
        assertEquals(Collections.nCopies(3, addresses.get(0)), addresses);
    }

    @Test
    void theStreamIsBoundWhileTheBodyRuns() {
        List<Generator> seen = new ArrayList<>();
        new Body(ROOT, (task, rng) -> {
            assertSame(rng, TaskRandom.current());
            new Body(task.childNode(), (child, stream) -> {
                seen.add(stream);
                assertSame(stream, TaskRandom.current());
            }).invoke();
            assertSame(rng, TaskRandom.current());
            Body failing = new Body(task.childNode(), (child, stream) -> {
                throw new IllegalStateException();
            });
            assertThrows(IllegalStateException.class, failing::invoke);
            assertSame(rng, TaskRandom.current());
            seen.add(rng);
        }).invoke();
        assertEquals(2, seen.size());
        assertNotSame(seen.get(0), seen.get(1));
        assertThrows(IllegalStateException.class, TaskRandom::current);
    }

    @Test
    void onlyARunningBodyMakesSubtasks() {
        Body body = new Body(ROOT, (task, rng) -> {
        });
        IllegalStateException before = assertThrows(IllegalStateException.class, body::childNode);
        assertTrue(before.getMessage().contains("PCG64DXSM:42"), before.getMessage());
        body.invoke();
        assertThrows(IllegalStateException.class, body::childNode);
        Number task = new Number(ROOT, rng -> 1L);
        assertThrows(IllegalStateException.class, task::childNode);
        assertEquals(1L, task.invoke());
        assertThrows(IllegalStateException.class, task::childNode);
    }

    @Test
    void theNodeIsTheOneGiven() {
        RandomNode node = ROOT.child("rain").child(3);
        assertEquals(node.address(), new Number(node, rng -> 1L).node().address());
        assertEquals(node.address(), new Body(node, (task, rng) -> {
        }).node().address());
    }

    @Test
    void aTaskMayHaveNoResult() {
        assertEquals(null, new Number(ROOT, rng -> null).invoke());
    }

    @Test
    void joinsNestDeeply() {
        try (ForkJoinPool pool = new ForkJoinPool(2)) {
            long sum = pool.invoke(new Chain(ROOT, 300));
            long expected = 0;
            RandomNode node = ROOT;
            for (int depth = 300; depth >= 0; depth--) {
                expected += node.open().nextLong();
                node = node.child(0);
            }
            assertEquals(expected, sum);
        }
    }

    private static final class Chain extends RandomTask<Long> {

        private static final long serialVersionUID = 1L;
        private final int depth;

        Chain(RandomNode node, int depth) {
            super(node);
            this.depth = depth;
        }

        @Override
        protected Long compute(Generator rng) {
            long word = rng.nextLong();
            return depth == 0 ? word : word + new Chain(childNode(), depth - 1).fork().join();
        }
    }

    @Test
    void tasksAreNotSerializable() throws Exception {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThrows(NotSerializableException.class, () -> out.writeObject(new Chain(ROOT, 1)));
            assertThrows(NotSerializableException.class, () -> out.writeObject(new Body(ROOT, (task, rng) -> {
            })));
        }
    }

    private static final class Number extends RandomTask<@Nullable Long> {

        private static final long serialVersionUID = 1L;
        private final transient Function<Generator, @Nullable Long> body;

        Number(RandomNode node, Function<Generator, @Nullable Long> body) {
            super(node);
            this.body = body;
        }

        @Override
        protected @Nullable Long compute(Generator rng) {
            return body.apply(rng);
        }
    }

    private static final class Body extends RandomAction {

        private static final long serialVersionUID = 1L;
        private final transient BiConsumer<Body, Generator> body;

        Body(RandomNode node, BiConsumer<Body, Generator> body) {
            super(node);
            this.body = body;
        }

        @Override
        protected void compute(Generator rng) {
            body.accept(this, rng);
        }
    }
}
