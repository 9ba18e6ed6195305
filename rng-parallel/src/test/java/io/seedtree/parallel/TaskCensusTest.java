package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No two tasks of a tree share a stream: trees of a million tasks, counted out. */
class TaskCensusTest {

    private static final int WORKERS = 4;

    @Test
    void balanced() {
        count((1 << 20) - 1, true, census -> new Balanced(census, 19));
    }

    @Test
    void fan() {
        count(1_000_001, true, census -> new Fan(census, 1000, 1000));
    }

    @Test
    void fibonacci() {
        count(1_028_457, true, census -> new Fibonacci(census, 28));
    }

    @Test
    void randomShape() {
        count(1_000_000, true, census -> new RandomShape(census, census.root, 1_000_000));
    }

    /** Its paths have up to half a million steps, so they are not written out here. */
    @Test
    void comb() {
        count(1_000_001, false, Comb::new);
    }

    private static void count(int tasks, boolean withPaths, Function<Census, ForkJoinTask<?>> tree) {
        Census census = new Census(tasks, withPaths);
        try (ForkJoinPool pool = new ForkJoinPool(WORKERS)) {
            pool.invoke(tree.apply(census));
        }
        census.requireAllDifferent();
    }

    /**
     * Fingerprints of all streams, 64 bits each. If two streams were the same, so would be their
     * fingerprints. All addresses have one root, so they differ if their paths do; and they do if the pools
     * of the seed sequences do, which are computed from the paths.
     */
    private static final class Census {

        private final RandomNode root = RandomNode.of(20_26);
        private final AtomicInteger next = new AtomicInteger();
        private final long[] pools;
        private final long[] words;
        private final long @Nullable [] paths;

        Census(int tasks, boolean withPaths) {
            pools = new long[tasks];
            words = new long[tasks];
            paths = withPaths ? new long[tasks] : null;
        }

        void add(RandomNode node, Generator rng) {
            int slot = next.getAndIncrement();
            int[] pool = node.seed().pool();
            pools[slot] = fingerprint(pool[0], pool[1], pool[2], pool[3]);
            words[slot] = fingerprint(rng.nextLong(), rng.nextLong(), rng.nextLong(), rng.nextLong());
            if (paths != null) {
                paths[slot] = fingerprint(Arrays.stream(node.seed().spawnKey()).asLongStream().toArray());
            }
        }

        private static long fingerprint(long... parts) {
            long hash = mix(parts.length);
            for (long part : parts) {
                hash = mix(hash + part);
            }
            return hash;
        }

        /**
         * A one-to-one map that scatters neighbours: the finalizer of SplitMix64 (Guy Steele and others,
         * 2014).
         */
        private static long mix(long number) {
            long mixed = number + 0x9e3779b97f4a7c15L;
            mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
            return mixed ^ mixed >>> 31;
        }

        void requireAllDifferent() {
            assertEquals(pools.length, next.get(), "tasks");
            assertEquals(pools.length, distinct(pools), "different seed sequences");
            assertEquals(pools.length, distinct(words), "different first four words");
            if (paths != null) {
                assertEquals(pools.length, distinct(paths), "different paths");
            }
        }

        private static long distinct(long[] values) {
            Arrays.sort(values);
            long distinct = 1;
            for (int i = 1; i < values.length; i++) {
                if (values[i] != values[i - 1]) {
                    distinct++;
                }
            }
            return distinct;
        }
    }

    /** A binary tree. */
    private static final class Balanced extends RandomAction {

        private static final long serialVersionUID = 1L;
        private final transient Census census;
        private final int depth;

        Balanced(Census census, int depth) {
            this(census, census.root, depth);
        }

        private Balanced(Census census, RandomNode node, int depth) {
            super(node);
            this.census = census;
            this.depth = depth;
        }

        @Override
        protected void compute(Generator rng) {
            census.add(node(), rng);
            if (depth > 0) {
                invokeAll(new Balanced(census, childNode(), depth - 1),
                        new Balanced(census, childNode(), depth - 1));
            }
        }
    }

    /** One task with very many children, which it makes in batches. */
    private static final class Fan extends RandomAction {

        private static final long serialVersionUID = 1L;
        private final transient Census census;
        private final int batches;
        private final int batchSize;

        Fan(Census census, int batches, int batchSize) {
            super(census.root);
            this.census = census;
            this.batches = batches;
            this.batchSize = batchSize;
        }

        @Override
        protected void compute(Generator rng) {
            census.add(node(), rng);
            for (int i = 0; i < batches; i++) {
                List<Balanced> batch = new ArrayList<>();
                for (int k = 0; k < batchSize; k++) {
                    batch.add(new Balanced(census, childNode(), 0));
                }
                invokeAll(batch);
            }
        }
    }

    /** The calls of a recursive function. */
    private static final class Fibonacci extends RandomTask<Long> {

        private static final long serialVersionUID = 1L;
        private final transient Census census;
        private final int n;

        Fibonacci(Census census, int n) {
            this(census, census.root, n);
        }

        private Fibonacci(Census census, RandomNode node, int n) {
            super(node);
            this.census = census;
            this.n = n;
        }

        @Override
        protected Long compute(Generator rng) {
            census.add(node(), rng);
            if (n < 2) {
                return (long) n;
            }
            Fibonacci first = new Fibonacci(census, childNode(), n - 1);
            Fibonacci second = new Fibonacci(census, childNode(), n - 2);
            first.fork();
            return second.invoke() + first.join();
        }
    }

    /** A tree of a given size that each task shapes by its own numbers. */
    private static final class RandomShape extends RandomAction {

        private static final long serialVersionUID = 1L;
        private final transient Census census;
        private final int size;

        RandomShape(Census census, RandomNode node, int size) {
            super(node);
            this.census = census;
            this.size = size;
        }

        @Override
        protected void compute(Generator rng) {
            census.add(node(), rng);
            List<RandomShape> parts = new ArrayList<>();
            for (int left = size - 1; left > 0;) {
                int part = rng.nextInt(1, left + 1);
                parts.add(new RandomShape(census, childNode(), part));
                left -= part;
            }
            invokeAll(parts);
        }
    }

    /** A spine of half a million tasks, each with one tooth. Nobody joins, so no stack can overflow. */
    private static final class Comb extends RandomCompleter<Void> {

        private static final long serialVersionUID = 1L;
        private final transient Census census;
        private final int spine;

        Comb(Census census) {
            this(census, census.root, null, 500_000);
        }

        private Comb(Census census, RandomNode node, @Nullable CountedCompleter<?> last, int spine) {
            super(node, last);
            this.census = census;
            this.spine = spine;
        }

        @Override
        protected void compute(Generator rng) {
            census.add(node(), rng);
            if (spine > 0) {
                CountedCompleter<?> last = getRoot();
                last.addToPendingCount(2);
                new Comb(census, childNode(), last, 0).fork();
                new Comb(census, childNode(), last, spine - 1).fork();
            }
            tryComplete();
        }
    }
}
