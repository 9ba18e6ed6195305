package io.seedtree.bench.jmh;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomScope;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Virtual threads that each draw some numbers and return their sum: a scope, beside bare threads and the JDK's executor. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ScopeBenchmark {

    private static final int THREADS = 1000;

    /** The numbers that each thread draws. */
    @Param({"1", "100", "1000"})
    public int draws;

    private final SplittableRandom splittable = new SplittableRandom(42);
    private final SeedSequence root = SeedSequence.of(42);
    private long run;

    private double work(Generator rng) {
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            sum += rng.nextDouble();
        }
        return sum;
    }

    private double work(SplittableRandom rng) {
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            sum += rng.nextDouble();
        }
        return sum;
    }

    /**
     * A scope.
     *
     * @return the sum of the results
     * @throws Exception never
     */
    @Benchmark
    @OperationsPerInvocation(THREADS)
    public double randomScope() throws Exception {
        try (RandomScope<Double> scope = RandomScope.open(RandomNode.of(root.child(run++)))) {
            for (int i = 0; i < THREADS; i++) {
                scope.fork(this::work);
            }
            double sum = 0;
            for (double result : scope.join()) {
                sum += result;
            }
            return sum;
        }
    }

    /**
     * Bare threads whose streams are made by hand.
     *
     * @return the sum of the results
     * @throws InterruptedException never
     */
    @Benchmark
    @OperationsPerInvocation(THREADS)
    public double bareThreads() throws InterruptedException {
        SeedSequence seed = root.child(run++);
        return bare(index -> {
            Generator rng = Generator.of(new Pcg64Dxsm(seed.child(index)));
            return () -> work(rng);
        });
    }

    /**
     * Bare threads with the JDK's {@code SplittableRandom}, split off by hand.
     *
     * @return the sum of the results
     * @throws InterruptedException never
     */
    @Benchmark
    @OperationsPerInvocation(THREADS)
    public double bareThreadsSplittable() throws InterruptedException {
        return bare(index -> {
            SplittableRandom rng = splittable.split();
            return () -> work(rng);
        });
    }

    private static double bare(IntFunction<DoubleSupplier> bodies) throws InterruptedException {
        Thread[] threads = new Thread[THREADS];
        double[] results = new double[THREADS];
        for (int i = 0; i < THREADS; i++) {
            int index = i;
            DoubleSupplier body = bodies.apply(i);
            threads[i] = Thread.ofVirtual().start(() -> results[index] = body.getAsDouble());
        }
        double sum = 0;
        for (int i = 0; i < THREADS; i++) {
            threads[i].join();
            sum += results[i];
        }
        return sum;
    }

    /**
     * The JDK's executor of virtual threads, streams made by hand.
     *
     * @return the sum of the results
     * @throws Exception never
     */
    @Benchmark
    @OperationsPerInvocation(THREADS)
    public double virtualThreadExecutor() throws Exception {
        SeedSequence seed = root.child(run++);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Double>> futures = new ArrayList<>(THREADS);
            for (int i = 0; i < THREADS; i++) {
                Generator rng = Generator.of(new Pcg64Dxsm(seed.child(i)));
                futures.add(threads.submit(() -> work(rng)));
            }
            double sum = 0;
            for (Future<Double> future : futures) {
                sum += future.get();
            }
            return sum;
        }
    }
}
