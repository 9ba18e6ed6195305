package io.seedtree.bench.jmh;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The draws of {@link DrawBenchmark} by the generators of others. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RivalDrawBenchmark {

    /** One of {@link Rivals#names()}. */
    @Param({Rivals.SPLITTABLE, Rivals.L64X128, Rivals.THREAD_LOCAL, Rivals.COMMONS_XOSHIRO,
        Rivals.COMMONS_PHILOX, Rivals.DSIUTILS})
    public String rival = Rivals.SPLITTABLE;

    private RandomGenerator rng;

    /** Opens the generator. */
    @Setup
    public void setUp() {
        rng = Rivals.open(rival);
    }

    /** @return a raw word */
    @Benchmark
    public long word() {
        return rng.nextLong();
    }

    /** @return a double */
    @Benchmark
    public double uniform() {
        return rng.nextDouble();
    }

    /** @return a normal */
    @Benchmark
    public double normal() {
        return rng.nextGaussian();
    }

    /** @return an exponential */
    @Benchmark
    public double exponential() {
        return rng.nextExponential();
    }

    /** @return an integer below 100, by the method that is the fastest for it */
    @Benchmark
    public int integer() {
        return rng.nextInt(100);
    }
}
