package io.seedtree.bench.jmh;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Summary;
import io.seedtree.parallel.montecarlo.Workers;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.Sfc64;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
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

/** The time of one replication of a thousand draws: as a Monte Carlo job, and in loops written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class MonteCarloBenchmark {

    private static final int REPLICATIONS = 20_000;
    private static final int DRAWS = 1_000;

    /** What is drawn: {@code uniform} or {@code normal}. */
    @Param({"uniform", "normal"})
    public String draw;

    /** NumPy's name of the bit generator of the child streams. */
    @Param({"PCG64DXSM", "SFC64"})
    public String bitGenerator;

    /** The number of workers of {@link #jobOnWorkers()}. */
    @Param("2")
    public int workers;

    private RandomNode root = RandomNode.of(42);
    private ForkJoinPool pool = new ForkJoinPool(1);

    /** Chooses the streams and starts the workers. */
    @Setup
    public void setUp() {
        root = RandomNode.of(SeedSequence.of(42), this::stream);
        pool.close();
        pool = new ForkJoinPool(workers);
    }

    /** Ends the workers. */
    @TearDown
    public void tearDown() {
        pool.close();
    }

    private BitGenerator stream(SeedSequence seed) {
        return bitGenerator.equals("SFC64") ? new Sfc64(seed) : new Pcg64Dxsm(seed);
    }

    private double uniforms(RandomGenerator rng) {
        double sum = 0.0;
        for (int i = 0; i < DRAWS; i++) {
            sum += rng.nextDouble();
        }
        return sum;
    }

    private double normals(RandomGenerator rng) {
        double sum = 0.0;
        for (int i = 0; i < DRAWS; i++) {
            sum += rng.nextGaussian();
        }
        return sum;
    }

    private double simulate(RandomGenerator rng) {
        return draw.equals("normal") ? normals(rng) : uniforms(rng);
    }

    /** Sums and sums of squares by hand: the least that gives a standard error. */
    private double loop(Function<Integer, RandomGenerator> streams) {
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < REPLICATIONS; i++) {
            double value = simulate(streams.apply(i));
            sum += value;
            squares += value * value;
        }
        return squares - sum * sum / REPLICATIONS;
    }

    private double job(Workers workers) {
        MonteCarlo<Summary> job = MonteCarlo.number(this::simulate).replications(REPLICATIONS).on(workers);
        return job.run(root).statistic().variance();
    }

    /** @return the variance, by a loop over {@code SplittableRandom} */
    @Benchmark
    @OperationsPerInvocation(REPLICATIONS)
    public double splittableLoop() {
        SplittableRandom source = new SplittableRandom(42);
        return loop(i -> source.split());
    }

    /** @return the variance, by a loop over the same streams that the job draws from */
    @Benchmark
    @OperationsPerInvocation(REPLICATIONS)
    public double childLoop() {
        return loop(i -> Generator.of(stream(root.seed().child(i))));
    }

    /** @return the variance, by a job on the calling thread */
    @Benchmark
    @OperationsPerInvocation(REPLICATIONS)
    public double job() {
        return job(Workers.sequential());
    }

    /** @return the variance, by a job on workers */
    @Benchmark
    @OperationsPerInvocation(REPLICATIONS)
    public double jobOnWorkers() {
        return job(Workers.of(pool));
    }
}
