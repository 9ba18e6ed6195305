package io.seedtree.bench.jmh;

import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** PCG64's doubles and normals in a loop, beside the same recurrence written out by hand on local variables. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PlainLoopBenchmark {

    private static final int LOOP = 1024;
    private static final long MULTIPLIER_HIGH = 0x2360ed051fc65da4L;
    private static final long MULTIPLIER_LOW = 0x4385df649fccf645L;

    private final Pcg64 pcg64 = new Pcg64(SeedSequence.of(42));
    private final Generator rng = Generator.of(pcg64);
    private long high = 0xcea3a8b4ae6b8d2cL;
    private long low = 0x3f84d5b5b5470917L;
    private final long incrementHigh = 0xfa5c6ad5e1a3c5d7L;
    private final long incrementLow = 0x1da3b6b7c8d9e0f1L;

    /** @return a sum of doubles of {@code Pcg64} */
    @Benchmark
    @OperationsPerInvocation(LOOP)
    public double pcg64() {
        double sum = 0;
        for (int i = 0; i < LOOP; i++) {
            sum += pcg64.nextDouble();
        }
        return sum;
    }

    /** @return a sum of normals of a generator on {@code Pcg64} */
    @Benchmark
    @OperationsPerInvocation(LOOP)
    public double normals() {
        double sum = 0;
        for (int i = 0; i < LOOP; i++) {
            sum += rng.standardNormal();
        }
        return sum;
    }

    /** @return a sum of doubles of the plain loop */
    @Benchmark
    @OperationsPerInvocation(LOOP)
    public double plain() {
        double sum = 0;
        long stateHigh = high;
        long stateLow = low;
        for (int i = 0; i < LOOP; i++) {
            long product = MULTIPLIER_LOW * stateLow;
            stateHigh = MULTIPLIER_HIGH * stateLow + MULTIPLIER_LOW * stateHigh
                    + Math.unsignedMultiplyHigh(MULTIPLIER_LOW, stateLow) + incrementHigh;
            stateLow = product + incrementLow;
            stateHigh += Long.compareUnsigned(stateLow, product) < 0 ? 1 : 0;
            long word = Long.rotateRight(stateHigh ^ stateLow, (int) (stateHigh >>> 58));
            sum += (word >>> 11) * 0x1.0p-53;
        }
        high = stateHigh;
        low = stateLow;
        return sum;
    }
}
