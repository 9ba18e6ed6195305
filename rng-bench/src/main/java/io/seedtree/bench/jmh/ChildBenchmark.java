package io.seedtree.bench.jmh;

import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
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

/** Making the generator of a child, at several depths of the seed tree, beside the JDK's {@code split}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ChildBenchmark {

    /** The depth of the parent. */
    @Param({"0", "10", "1000"})
    public int depth;

    /** The number of children of a {@link #family()}. */
    @Param("1000")
    public int children;

    private final SplittableRandom splittable = new SplittableRandom(42);
    private final SplittableGenerator l64x128 = (SplittableGenerator) RandomGenerator.of("L64X128MixRandom");
    private SeedSequence parent = SeedSequence.of(42);
    private long index;

    /** Goes down to the parent. */
    @Setup
    public void setUp() {
        parent = SeedSequence.of(42);
        for (int i = 0; i < depth; i++) {
            parent = parent.child(i);
        }
    }

    /** @return a child */
    @Benchmark
    public SeedSequence child() {
        return parent.child(index++ & 0xFFFFFF);
    }

    /** @return a child's PCG64 */
    @Benchmark
    public Pcg64 childWithPcg64() {
        return new Pcg64(parent.child(index++ & 0xFFFFFF));
    }

    /** @return a child's generator */
    @Benchmark
    public Generator childWithGenerator() {
        return Generator.of(new Pcg64(parent.child(index++ & 0xFFFFFF)));
    }

    /** @return the sum of a word from each of many children */
    @Benchmark
    public long family() {
        long sum = 0;
        for (int i = 0; i < children; i++) {
            sum += new Pcg64(parent.child(i)).nextLong();
        }
        return sum;
    }

    /** @return the sum of a word from each of many splits of {@code SplittableRandom} */
    @Benchmark
    public long splittableFamily() {
        long sum = 0;
        for (int i = 0; i < children; i++) {
            sum += splittable.split().nextLong();
        }
        return sum;
    }

    /** @return a split of {@code SplittableRandom} */
    @Benchmark
    public SplittableRandom splittableSplit() {
        return splittable.split();
    }

    /** @return a split of {@code L64X128MixRandom} */
    @Benchmark
    public RandomGenerator l64x128Split() {
        return l64x128.split();
    }
}
