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

/** The fills of {@link FillBenchmark} in loops over the generators of others, which have no fills. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RivalFillBenchmark {

    /** One of {@link Rivals#names()}. */
    @Param({Rivals.SPLITTABLE, Rivals.L64X128, Rivals.THREAD_LOCAL, Rivals.COMMONS_XOSHIRO,
        Rivals.COMMONS_PHILOX, Rivals.DSIUTILS})
    public String rival = Rivals.SPLITTABLE;

    /** The number of values. */
    @Param({"1000", "100000", "4000000"})
    public int length;

    private RandomGenerator rng;
    private double[] doubles = {};
    private float[] floats = {};
    private long[] longs = {};

    /** Opens the generator and makes the arrays. */
    @Setup
    public void setUp() {
        rng = Rivals.open(rival);
        doubles = new double[length];
        floats = new float[length];
        longs = new long[length];
    }

    /** @return raw words */
    @Benchmark
    public long[] words() {
        for (int i = 0; i < longs.length; i++) {
            longs[i] = rng.nextLong();
        }
        return longs;
    }

    /** @return doubles */
    @Benchmark
    public double[] uniforms() {
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = rng.nextDouble();
        }
        return doubles;
    }

    /** @return floats */
    @Benchmark
    public float[] floats() {
        for (int i = 0; i < floats.length; i++) {
            floats[i] = rng.nextFloat();
        }
        return floats;
    }

    /** @return normals */
    @Benchmark
    public double[] normals() {
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = rng.nextGaussian();
        }
        return doubles;
    }

    /** @return exponentials */
    @Benchmark
    public double[] exponentials() {
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = rng.nextExponential();
        }
        return doubles;
    }

    /** @return integers below 100, by the method that is the fastest for them */
    @Benchmark
    public long[] integers() {
        for (int i = 0; i < longs.length; i++) {
            longs[i] = rng.nextInt(100);
        }
        return longs;
    }

    /** @return integers below 10<sup>12</sup> */
    @Benchmark
    public long[] wideIntegers() {
        for (int i = 0; i < longs.length; i++) {
            longs[i] = rng.nextLong(1_000_000_000_000L);
        }
        return longs;
    }
}
