package io.seedtree.bench.jmh;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomScope;
import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The heap that many live virtual threads take, bare and with a stream each, while all are parked in
 * their bodies.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
@Fork(1)
public class ThreadMemoryBenchmark {

    /** The number of threads. */
    @Param("1000000")
    public int threads;

    private CountDownLatch begun = new CountDownLatch(0);
    private CountDownLatch over = new CountDownLatch(0);

    /** What the threads take. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Heap {

        /** The bytes of heap, of all threads together. */
        public long bytes;
    }

    /** What starts the threads and waits for their end when they are let go. */
    private interface Way {

        void run() throws Exception;
    }

    /** Closes the gates at which the threads park. */
    @Setup(Level.Invocation)
    public void setUp() {
        begun = new CountDownLatch(threads);
        over = new CountDownLatch(1);
    }

    /**
     * Bare threads.
     *
     * @param heap takes the result
     * @throws Exception never
     */
    @Benchmark
    public void bare(Heap heap) throws Exception {
        measure(heap, () -> {
            double[] results = new double[threads];
            start(number -> {
                stay();
                results[number] = number;
            });
        });
    }

    /**
     * Bare threads, a stream each.
     *
     * @param heap takes the result
     * @throws Exception never
     */
    @Benchmark
    public void bareWithStream(Heap heap) throws Exception {
        measure(heap, () -> {
            double[] results = new double[threads];
            RandomNode root = RandomNode.of(42);
            start(number -> results[number] = drawAndStay(root.child(number).open()));
        });
    }

    /**
     * A scope.
     *
     * @param heap takes the result
     * @throws Exception never
     */
    @Benchmark
    public void randomScope(Heap heap) throws Exception {
        measure(heap, () -> {
            try (RandomScope<Double> scope = RandomScope.open(RandomNode.of(42))) {
                for (int i = 0; i < threads; i++) {
                    scope.fork(this::drawAndStay);
                }
                scope.join();
            }
        });
    }

    private void measure(Heap heap, Way way) throws Exception {
        long before = used();
        Thread observer = Thread.ofPlatform().start(() -> {
            try {
                begun.await();
                heap.bytes = used() - before;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } finally {
                over.countDown();
            }
        });
        way.run();
        observer.join();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Draws before and after the stay, so that the stream is alive meanwhile. */
    private double drawAndStay(Generator rng) {
        double first = rng.nextDouble();
        stay();
        return first + rng.nextDouble() + rng.spawn(1).get(0).nextDouble();
    }

    private void stay() {
        begun.countDown();
        try {
            over.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(IntConsumer body) throws InterruptedException {
        List<Thread> all = new ArrayList<>(threads);
        for (int i = 0; i < threads; i++) {
            int number = i;
            all.add(Thread.ofVirtual().start(() -> body.accept(number)));
        }
        for (Thread thread : all) {
            thread.join();
        }
    }
}
