package io.seedtree.bench.jmh;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import java.util.concurrent.TimeUnit;
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

/**
 * Single draws of our generator: raw words, doubles, normals, exponentials and bounded integers, by
 * bit generator.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DrawBenchmark {

    private static final int ENOUGH_TO_COMPILE = 50_000;

    /** The bit generator, by NumPy's name. */
    @Param({"PCG64", "PCG64DXSM", "Philox", "SFC64", "MT19937"})
    public String bitGenerator = "";

    /** How many classes of bit generators the program has drawn from: with each more the calls cost more. */
    @Param({"1", "2", "5"})
    public int loaded;

    private BitGenerator bits;
    private Generator rng;

    /**
     * Makes the generator of seed 42, after the others have left their traces in the profiles of the
     * calls.
     */
    @Setup
    public void setUp() {
        BitGenerators.names().stream().filter(name -> !name.equals(bitGenerator)).limit(loaded - 1L)
                .forEach(this::drawMany);
        open(bitGenerator);
    }

    private void drawMany(String name) {
        open(name);
        double sum = 0.0;
        for (int i = 0; i < ENOUGH_TO_COMPILE; i++) {
            sum += word() + uniform() + normal() + exponential() + integer();
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException(name + " has drawn what is not a number");
        }
    }

    private void open(String name) {
        bits = BitGenerators.create(name, SeedSequence.of(42));
        rng = Generator.of(bits);
    }

    /** @return a raw word */
    @Benchmark
    public long word() {
        return bits.nextLong();
    }

    /** @return {@code random()} */
    @Benchmark
    public double uniform() {
        return rng.random();
    }

    /** @return {@code standard_normal()} */
    @Benchmark
    public double normal() {
        return rng.standardNormal();
    }

    /** @return {@code standard_exponential()} */
    @Benchmark
    public double exponential() {
        return rng.standardExponential();
    }

    /** @return {@code integers(0, 100)} */
    @Benchmark
    public long integer() {
        return rng.integers(0, 100);
    }
}
