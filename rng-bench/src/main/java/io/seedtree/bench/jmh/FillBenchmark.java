package io.seedtree.bench.jmh;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.FloatSampler;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.SamplerEntry;
import io.seedtree.rng.sampler.Shuffle;
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

/** Whole arrays of our generators' draws, by NumPy's names of the methods. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FillBenchmark {

    /** The bit generator, by NumPy's name. */
    @Param({"PCG64", "PCG64DXSM", "Philox", "SFC64", "MT19937"})
    public String bitGenerator = "";

    /** What is drawn: a {@link NumpyCall}. */
    @Param({"random()", "random_raw()", "standard_normal()", "standard_exponential()",
        "integers(low=0,high=100)"})
    public String call = "";

    /** The number of values; above {@link Pieces#LONGEST} they go into one array, piece by piece. */
    @Param({"1000", "100000", "4000000"})
    public long length;

    private BitGenerator bits;
    private Pieces.Filler filler;

    /** Makes the generator of seed 42 and an array. */
    @Setup
    public void setUp() {
        bits = BitGenerators.create(bitGenerator, SeedSequence.of(42));
        filler = filler(NumpyCall.parse(call), Pieces.arrayLength(length));
    }

    private Pieces.Filler filler(NumpyCall wanted, int longest) {
        return switch (wanted.method()) {
            case NumpyCall.RAW -> {
                long[] words = new long[longest];
                yield size -> bits.fill(words, 0, size);
            }
            case NumpyCall.SHUFFLE -> {
                long[] values = new long[longest];
                yield size -> Shuffle.shuffle(bits, values, 0, size);
            }
            case NumpyCall.PERMUTATION -> {
                Generator rng = Generator.of(bits);
                yield rng::permutation;
            }
            default -> filler(wanted, wanted.entry(), longest);
        };
    }

    private Pieces.Filler filler(NumpyCall wanted, SamplerEntry entry, int longest) {
        return switch (entry) {
            case SamplerEntry.OfDouble kind -> {
                DoubleSampler sampler = kind.factory().apply(wanted.arguments());
                double[] values = new double[longest];
                yield size -> sampler.fill(bits, values, 0, size);
            }
            case SamplerEntry.OfFloat kind -> {
                FloatSampler sampler = kind.factory().apply(wanted.arguments());
                float[] values = new float[longest];
                yield size -> sampler.fill(bits, values, 0, size);
            }
            case SamplerEntry.OfLong kind -> {
                LongSampler sampler = kind.factory().apply(wanted.arguments());
                long[] values = new long[longest];
                yield size -> sampler.fill(bits, values, 0, size);
            }
            case SamplerEntry.OfDoubleVector vectors -> throw noFill(wanted);
            case SamplerEntry.OfLongVector vectors -> throw noFill(wanted);
        };
    }

    private static IllegalArgumentException noFill(NumpyCall wanted) {
        return new IllegalArgumentException(wanted.method() + " does not fill an array of numbers");
    }

    /** @return what has filled the array */
    @Benchmark
    public Object fill() {
        return Pieces.fill(filler, length);
    }

    /** @return a sum of as many single doubles */
    @Benchmark
    public double singleDoubles() {
        double sum = 0.0;
        for (long i = 0; i < length; i++) {
            sum += bits.nextDouble();
        }
        return sum;
    }
}
