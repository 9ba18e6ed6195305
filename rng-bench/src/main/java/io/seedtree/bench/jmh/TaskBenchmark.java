package io.seedtree.bench.jmh;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomTask;
import io.seedtree.rng.Generator;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one task in a binary tree of them: with a stream of its own, and bare. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class TaskBenchmark {

    private static final int DEPTH = 15;
    private static final int TASKS = (2 << DEPTH) - 1;

    /** The number of workers. */
    @Param({"1", "2"})
    public int workers;

    private ForkJoinPool pool = new ForkJoinPool(1);

    /** Starts the workers. */
    @Setup
    public void setUp() {
        pool.close();
        pool = new ForkJoinPool(workers);
    }

    /** Ends the workers. */
    @TearDown
    public void tearDown() {
        pool.close();
    }

    /** @return the number of tasks, counted by bare tasks */
    @Benchmark
    @OperationsPerInvocation(TASKS)
    public long recursiveTask() {
        return pool.invoke(new Bare(DEPTH));
    }

    /** @return the number of tasks, counted by tasks that have streams */
    @Benchmark
    @OperationsPerInvocation(TASKS)
    public long randomTask() {
        return pool.invoke(new Streamed(RandomNode.of(42), DEPTH));
    }

    /** @return the sum of a word from every task, from {@code SplittableRandom}s that are split by hand */
    @Benchmark
    @OperationsPerInvocation(TASKS)
    public long splittableByHand() {
        return pool.invoke(new ByHand(new SplittableRandom(42), DEPTH));
    }

    /** @return the sum of a word from every task's stream */
    @Benchmark
    @OperationsPerInvocation(TASKS)
    public long randomTaskDrawing() {
        return pool.invoke(new Drawing(RandomNode.of(42), DEPTH));
    }

    private static final class Bare extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1L;
        private final int depth;

        Bare(int depth) {
            this.depth = depth;
        }

        @Override
        protected Long compute() {
            if (depth == 0) {
                return 1L;
            }
            Bare left = new Bare(depth - 1);
            Bare right = new Bare(depth - 1);
            invokeAll(left, right);
            return left.join() + right.join() + 1;
        }
    }

    private static final class Streamed extends RandomTask<Long> {
        private static final long serialVersionUID = 1L;
        private final int depth;

        Streamed(RandomNode node, int depth) {
            super(node);
            this.depth = depth;
        }

        @Override
        protected Long compute(Generator rng) {
            if (depth == 0) {
                return 1L;
            }
            Streamed left = new Streamed(childNode(), depth - 1);
            Streamed right = new Streamed(childNode(), depth - 1);
            invokeAll(left, right);
            return left.join() + right.join() + 1;
        }
    }

    private static final class ByHand extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1L;
        @SuppressWarnings("serial")
        private final SplittableRandom rng;
        private final int depth;

        ByHand(SplittableRandom rng, int depth) {
            this.rng = rng;
            this.depth = depth;
        }

        @Override
        protected Long compute() {
            long word = rng.nextLong();
            if (depth == 0) {
                return word;
            }
            ByHand left = new ByHand(rng.split(), depth - 1);
            ByHand right = new ByHand(rng.split(), depth - 1);
            invokeAll(left, right);
            return left.join() + right.join() + word;
        }
    }

    private static final class Drawing extends RandomTask<Long> {
        private static final long serialVersionUID = 1L;
        private final int depth;

        Drawing(RandomNode node, int depth) {
            super(node);
            this.depth = depth;
        }

        @Override
        protected Long compute(Generator rng) {
            long word = rng.nextLong();
            if (depth == 0) {
                return word;
            }
            Drawing left = new Drawing(childNode(), depth - 1);
            Drawing right = new Drawing(childNode(), depth - 1);
            invokeAll(left, right);
            return left.join() + right.join() + word;
        }
    }
}
