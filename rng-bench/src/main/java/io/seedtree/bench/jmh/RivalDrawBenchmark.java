package io.seedtree.bench.jmh;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The draws of {@link DrawBenchmark} by the JDK's splittable generators and by Apache Commons RNG. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RivalDrawBenchmark {

    private final SplittableRandom splittable = new SplittableRandom(42);
    private final RandomGenerator l64x128 = RandomGenerator.of("L64X128MixRandom");
    private final UniformRandomProvider xoshiro = RandomSource.XO_SHI_RO_256_PP.create(42L);
    private final SharedStateContinuousSampler commonsNormal = ZigguratSampler.NormalizedGaussian.of(xoshiro);
    private final SharedStateContinuousSampler commonsExponential = ZigguratSampler.Exponential.of(xoshiro);

    /** @return a raw word of {@code SplittableRandom} */
    @Benchmark
    public long splittableWord() {
        return splittable.nextLong();
    }

    /** @return a double of {@code SplittableRandom} */
    @Benchmark
    public double splittableUniform() {
        return splittable.nextDouble();
    }

    /** @return a normal of {@code SplittableRandom} */
    @Benchmark
    public double splittableNormal() {
        return splittable.nextGaussian();
    }

    /** @return a bounded integer of {@code SplittableRandom} */
    @Benchmark
    public long splittableInteger() {
        return splittable.nextLong(100);
    }

    /** @return a raw word of {@code L64X128MixRandom} */
    @Benchmark
    public long l64x128Word() {
        return l64x128.nextLong();
    }

    /** @return a double of {@code L64X128MixRandom} */
    @Benchmark
    public double l64x128Uniform() {
        return l64x128.nextDouble();
    }

    /** @return a normal of {@code L64X128MixRandom} */
    @Benchmark
    public double l64x128Normal() {
        return l64x128.nextGaussian();
    }

    /** @return an exponential of {@code L64X128MixRandom} */
    @Benchmark
    public double l64x128Exponential() {
        return l64x128.nextExponential();
    }

    /** @return a bounded integer of {@code L64X128MixRandom} */
    @Benchmark
    public long l64x128Integer() {
        return l64x128.nextLong(100);
    }

    /** @return a raw word of Commons RNG's xoshiro256++ */
    @Benchmark
    public long commonsWord() {
        return xoshiro.nextLong();
    }

    /** @return a double of Commons RNG's xoshiro256++ */
    @Benchmark
    public double commonsUniform() {
        return xoshiro.nextDouble();
    }

    /** @return a normal of Commons RNG's modified ziggurat */
    @Benchmark
    public double commonsNormal() {
        return commonsNormal.sample();
    }

    /** @return an exponential of Commons RNG's modified ziggurat */
    @Benchmark
    public double commonsExponential() {
        return commonsExponential.sample();
    }

    /** @return a bounded integer of Commons RNG's xoshiro256++ */
    @Benchmark
    public long commonsInteger() {
        return xoshiro.nextLong(100);
    }
}
