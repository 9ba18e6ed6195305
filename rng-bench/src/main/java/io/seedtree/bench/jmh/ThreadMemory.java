package io.seedtree.bench.jmh;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomScope;
import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

/**
 * The heap that many live virtual threads take, bare and with a stream each: {@code ThreadMemory [threads]}, a million if
 * not told otherwise. All threads are parked in their bodies when the heap is measured.
 */
public final class ThreadMemory {

    private static final double MIB = 1 << 20;
    private static final int WARM_UPS = 10;

    private final int threads;
    private final CountDownLatch begun;
    private final CountDownLatch over = new CountDownLatch(1);

    private ThreadMemory(int threads) {
        this.threads = threads;
        this.begun = new CountDownLatch(threads);
    }

    /** What starts the threads and waits for their end when they are let go. */
    private interface Way {

        void run(ThreadMemory memory) throws Exception;
    }

    /**
     * Prints the heap of each way.
     *
     * @param args the number of threads
     * @throws Exception never
     */
    public static void main(String[] args) throws Exception {
        int threads = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        long bare = measure("bare threads", threads, ThreadMemory::bare, 0);
        measure("bare threads, a stream each", threads, ThreadMemory::bareWithStream, bare);
        measure("RandomScope", threads, ThreadMemory::scope, bare);
    }

    private static long measure(String name, int threads, Way way, long bare) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            new ThreadMemory(Math.min(threads, 20_000)).heapOf(way);
        }
        long heap = new ThreadMemory(threads).heapOf(way);
        System.out.printf(Locale.ROOT, "%-28s %7.1f MiB %6.1f bytes a thread%s%n", name, heap / MIB,
                (double) heap / threads,
                bare == 0 ? "" : String.format(Locale.ROOT, ", %+.1f MiB", (heap - bare) / MIB));
        return heap;
    }

    private long heapOf(Way way) throws Exception {
        long before = used();
        long[] during = new long[1];
        Thread observer = Thread.ofPlatform().start(() -> {
            try {
                begun.await();
                during[0] = used();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } finally {
                over.countDown();
            }
        });
        way.run(this);
        observer.join();
        return during[0] - before;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void stay() {
        begun.countDown();
        try {
            over.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void bare() throws InterruptedException {
        double[] results = new double[threads];
        start(number -> {
            stay();
            results[number] = number;
        });
    }

    private void bareWithStream() throws InterruptedException {
        double[] results = new double[threads];
        RandomNode root = RandomNode.of(42);
        start(number -> {
            Generator rng = root.child(number).open();
            double first = rng.nextDouble();
            stay();
            results[number] = first + rng.nextDouble() + rng.spawn(1).get(0).nextDouble();
        });
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

    private void scope() throws Exception {
        try (RandomScope<Double> scope = RandomScope.open(RandomNode.of(42))) {
            for (int i = 0; i < threads; i++) {
                scope.fork(rng -> {
                    double first = rng.nextDouble();
                    stay();
                    return first + rng.nextDouble() + rng.spawn(1).get(0).nextDouble();
                });
            }
            scope.join();
        }
    }
}
