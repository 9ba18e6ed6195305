package io.seedtree.bench.jmh;

import io.seedtree.parallel.ParallelFill;
import io.seedtree.rng.Generator;
import io.seedtree.rng.sampler.BoundedIntegers;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.StandardExponential;
import io.seedtree.rng.sampler.StandardNormal;
import io.seedtree.rng.sampler.StandardUniform;
import java.util.concurrent.ForkJoinPool;
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

/** The time of one value of a big array that several workers fill with the numbers of one stream. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ParallelFillBenchmark {

    private static final int VALUES = 4_000_000;
    private static final LongSampler BELOW_100 = BoundedIntegers.of(0, 100);

    /** The number of workers; 0 is the sequential fill. */
    @Param({"0", "1", "2"})
    public int workers;

    private final Generator rng = Generator.defaultRng(42);
    private final double[] doubles = new double[VALUES];
    private final long[] longs = new long[VALUES];
    private ForkJoinPool pool = new ForkJoinPool(1);
    private ParallelFill fill = ParallelFill.on(pool);

    /** Starts the workers. */
    @Setup
    public void setUp() {
        pool.close();
        pool = new ForkJoinPool(Math.max(1, workers));
        fill = ParallelFill.on(pool);
    }

    /** Ends the workers. */
    @TearDown
    public void tearDown() {
        pool.close();
    }

    /** @return uniform values */
    @Benchmark
    @OperationsPerInvocation(VALUES)
    public double[] random() {
        return filled(StandardUniform.of());
    }

    /** @return normal values */
    @Benchmark
    @OperationsPerInvocation(VALUES)
    public double[] standardNormal() {
        return filled(StandardNormal.of());
    }

    /** @return exponential values */
    @Benchmark
    @OperationsPerInvocation(VALUES)
    public double[] standardExponential() {
        return filled(StandardExponential.of());
    }

    /** @return integers from 0 to 99 */
    @Benchmark
    @OperationsPerInvocation(VALUES)
    public long[] integers() {
        if (workers == 0) {
            rng.fill(BELOW_100, longs);
        } else {
            fill.fill(rng, BELOW_100, longs);
        }
        return longs;
    }

    private double[] filled(DoubleSampler sampler) {
        if (workers == 0) {
            rng.fill(sampler, doubles);
        } else {
            fill.fill(rng, sampler, doubles);
        }
        return doubles;
    }
}
