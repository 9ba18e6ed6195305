package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.RestorableBitGenerator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import io.seedtree.rng.kernel.Kernels;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fills that decode blocks of words, on every length from 0 to beyond some blocks: the values of single
 * draws, and their state. The intervals of integers reject a quarter and a half of the words.
 */
@Tag("kernels")
class BlockFillTest {

    private static final long SEED = 20261124;
    private static final int LONGEST = 4_200;

    /** One kind of values, as their bits. */
    private interface Kind {

        long draw(RestorableBitGenerator bits);

        /** Fills from 3 on and returns the bits. */
        long[] fill(RestorableBitGenerator bits, int size);
    }

    private record Doubles(DoubleSampler sampler) implements Kind {

        @Override
        public long draw(RestorableBitGenerator bits) {
            return Double.doubleToRawLongBits(sampler.draw(bits));
        }

        @Override
        public long[] fill(RestorableBitGenerator bits, int size) {
            double[] values = new double[size + 3];
            sampler.fill(bits, values, 3, size + 3);
            return Arrays.stream(values).skip(3).mapToLong(Double::doubleToRawLongBits).toArray();
        }
    }

    private record Floats(FloatSampler sampler) implements Kind {

        @Override
        public long draw(RestorableBitGenerator bits) {
            return Float.floatToRawIntBits(sampler.draw(bits));
        }

        @Override
        public long[] fill(RestorableBitGenerator bits, int size) {
            float[] values = new float[size + 3];
            sampler.fill(bits, values, 3, size + 3);
            return IntStream.range(3, size + 3).mapToLong(i -> Float.floatToRawIntBits(values[i])).toArray();
        }
    }

    private record Longs(LongSampler sampler) implements Kind {

        @Override
        public long draw(RestorableBitGenerator bits) {
            return sampler.draw(bits);
        }

        @Override
        public long[] fill(RestorableBitGenerator bits, int size) {
            long[] values = new long[size + 3];
            sampler.fill(bits, values, 3, size + 3);
            return Arrays.copyOfRange(values, 3, size + 3);
        }
    }

    private record Ints(long high) implements Kind {

        @Override
        public long draw(RestorableBitGenerator bits) {
            return (int) BoundedIntegers.draw(bits, -5, high);
        }

        @Override
        public long[] fill(RestorableBitGenerator bits, int size) {
            return Arrays.stream(IntegerArrays.ints(bits, IntegerType.INT32, -5, high, size, false))
                    .asLongStream().toArray();
        }
    }

    /** By blocks, also where the fill prefers single draws. */
    private record Pieces(String name, PiecewiseSampler<double[]> sampler) implements Kind {

        @Override
        public long draw(RestorableBitGenerator bits) {
            return Double.doubleToRawLongBits(((DoubleSampler) sampler).draw(bits));
        }

        @Override
        public long[] fill(RestorableBitGenerator bits, int size) {
            double[] values = new double[size + 3];
            PiecewiseSampler.fill(sampler, bits, values, 3, size + 3);
            return Arrays.stream(values).skip(3).mapToLong(Double::doubleToRawLongBits).toArray();
        }
    }

    /** Where the vector module is there, its kernel decodes the blocks, if it wins its trial. */
    @BeforeAll
    static void tryTheVectorKernel() throws InterruptedException {
        Kernels.ZIGGURAT.of(1000, 0);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("seedtree-kernel-trial")) {
                thread.join();
            }
        }
    }

    static Stream<Arguments> cases() {
        Stream<Kind> kinds = Stream.of(new Pieces("normals", StandardNormal.of()),
                new Pieces("exponentials", StandardExponential.of()),
                new Pieces("lognormals", Lognormal.of(0.0, 1.0)), new Pieces("laplace", Laplace.of(0.0, 1.0)),
                new Doubles(StandardNormal.of()),
                new Doubles(StandardExponential.of()),
                new Doubles(Gumbel.of(0.0, 1.0)), new Floats(StandardNormalFloat.of()),
                new Floats(StandardExponentialFloat.of()), new Longs(BoundedIntegers.of(0, 100)),
                new Longs(BoundedIntegers.of(7, 7 + (3L << 30))), new Longs(BoundedIntegers.of(0, 1L << 32)),
                new Longs(BoundedIntegers.of(0, 1_000_000_000_000L)),
                new Longs(BoundedIntegers.of(3, 3 + (1L << 40))), new Longs(BoundedIntegers.of(-9, 3L << 61)),
                new Longs(BoundedIntegers.ofClosed(-1L << 63, 1)),
                new Longs(BoundedIntegers.ofClosed(Long.MIN_VALUE, Long.MAX_VALUE)),
                new Longs(BoundedIntegers.of(5, 6)), new Ints(1L << 30), new Ints(95), new Ints(1),
                new Ints(-4));
        return Stream.concat(kinds, uniformBlocks())
                .flatMap(kind -> BitGenerators.names().stream().map(bits -> Arguments.of(kind, bits)));
    }

    /** Fills by {@code UniformBlock}, with parameters that leave the short cuts now and then. */
    private static Stream<Kind> uniformBlocks() {
        return Stream.of(new Doubles(VonMises.of(3.0, 0.5)), new Longs(Poisson.of(0.01)),
                new Longs(Poisson.of(7.0)), new Longs(Poisson.of(20.0)), new Longs(Geometric.of(0.34)),
                new Longs(Binomial.of(90, 0.3)), new Longs(Binomial.of(3, 0.9)),
                new Longs(LogSeries.of(0.9)), new Longs(Hypergeometric.of(300, 50, 20)));
    }

    @ParameterizedTest(name = "{0} {1}, seed " + SEED)
    @MethodSource("cases")
    void everyLengthEqualsSingleDraws(Kind kind, String name) {
        for (boolean pending : new boolean[] {false, true}) {
            RestorableBitGenerator single = bits(name, pending);
            long[] expected = new long[LONGEST];
            StreamState state = single.state();
            for (int size = 0; size <= LONGEST; size++) {
                if (isChecked(size)) {
                    RestorableBitGenerator filling = bits(name, pending);
                    long[] filled = kind.fill(filling, size);
                    String what = name + ", size " + size;
                    assertEquals(-1, Arrays.mismatch(filled, Arrays.copyOf(expected, size)), what);
                    assertEquals(state, filling.state(), what);
                }
                if (size < LONGEST) {
                    expected[size] = kind.draw(single);
                    state = single.state();
                }
            }
        }
    }

    /** All the small sizes, and then those about the ends of blocks. */
    private static boolean isChecked(int size) {
        return size < 70 || size % 512 < 3 || size % 512 > 509 || size % 101 == 0 || size > LONGEST - 3;
    }

    private static RestorableBitGenerator bits(String name, boolean pending) {
        RestorableBitGenerator bits = BitGenerators.create(name, SeedSequence.of(SEED));
        if (pending) {
            bits.nextInt();
        }
        return bits;
    }
}
