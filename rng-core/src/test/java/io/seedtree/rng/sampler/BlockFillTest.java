package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.FillCase;
import io.seedtree.rng.FillCase.Type;
import io.seedtree.rng.RestorableBitGenerator;
import io.seedtree.rng.SeedSequence;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fills that decode blocks of words, on the lengths from 0 to beyond some blocks: the values of single
 * draws, and their state. The intervals of integers reject a quarter and a half of the words.
 */
@Tag("kernels")
class BlockFillTest {

    private static final long SEED = 20261124;
    private static final int LONGEST = 4_200;

    private static FillCase<double[]> doubles(DoubleSampler sampler) {
        return new FillCase<>(sampler.getClass().getSimpleName(), Type.DOUBLES, sampler::fill,
                (bits, a, i) -> a[i] = sampler.draw(bits));
    }

    private static FillCase<float[]> floats(FloatSampler sampler) {
        return new FillCase<>(sampler.getClass().getSimpleName(), Type.FLOATS, sampler::fill,
                (bits, a, i) -> a[i] = sampler.draw(bits));
    }

    private static FillCase<long[]> longs(LongSampler sampler) {
        return new FillCase<>(sampler.getClass().getSimpleName(), Type.LONGS, sampler::fill,
                (bits, a, i) -> a[i] = sampler.draw(bits));
    }

    private static FillCase<long[]> integers(long low, long highest) {
        return longs(BoundedIntegers.ofClosed(low, highest)).named("integers from " + low + " to " + highest);
    }

    private static FillCase<int[]> ints(long high) {
        BoundedInts sampler = BoundedInts.of(-5, high);
        return new FillCase<>("ints from -5 below " + high, Type.INTS, sampler::fill,
                (bits, a, i) -> a[i] = (int) BoundedIntegers.draw(bits, -5, high));
    }

    /** By blocks, also where the fill prefers single draws. */
    private static <S extends DoubleSampler & PiecewiseSampler<double[]>> FillCase<double[]>
            pieces(S sampler) {
        return new FillCase<>("pieces of " + sampler.getClass().getSimpleName(), Type.DOUBLES,
                (bits, a, from, to) -> PiecewiseSampler.fill(sampler, bits, a, from, to),
                (bits, a, i) -> a[i] = sampler.draw(bits));
    }

    /** What has loops or kernels of its own. */
    static Stream<Arguments> blocks() {
        return withBitGenerators(pieces(StandardNormal.of()), pieces(StandardExponential.of()),
                floats(StandardNormalFloat.of()), floats(StandardExponentialFloat.of()), integers(0, 99),
                integers(7, 6 + (3L << 30)), integers(0, (1L << 32) - 1), integers(0, 999_999_999_999L),
                integers(3, 2 + (1L << 40)), integers(-9, (3L << 61) - 1),
                integers(Long.MIN_VALUE, Long.MAX_VALUE), integers(5, 5), ints(95), ints(1L << 30), ints(-4));
    }

    /** What is made of those, and fills by {@code UniformBlock}, with parameters that leave the short cuts. */
    static Stream<Arguments> others() {
        return withBitGenerators(doubles(StandardNormal.of()), doubles(StandardExponential.of()),
                pieces(Lognormal.of(0.0, 1.0)), pieces(Laplace.of(0.0, 1.0)), doubles(Gumbel.of(0.0, 1.0)),
                integers(Long.MIN_VALUE, 1), ints(1), doubles(VonMises.of(3.0, 0.5)), longs(Poisson.of(0.01)),
                longs(Poisson.of(7.0)), longs(Poisson.of(20.0)), longs(Geometric.of(0.34)),
                longs(Binomial.of(90, 0.3)), longs(Binomial.of(3, 0.9)), longs(LogSeries.of(0.9)),
                longs(Hypergeometric.of(300, 50, 20)), doubles(StandardGamma.of(0.5)),
                doubles(Gamma.of(0.001, 3.0)),
                doubles(ChiSquare.of(1.75)));
    }

    private static Stream<Arguments> withBitGenerators(FillCase<?>... fills) {
        return Stream.of(fills)
                .flatMap(fill -> BitGenerators.names().stream().map(name -> Arguments.of(fill, name)));
    }

    /** Every second length with half a word pending before. */
    @ParameterizedTest(name = "{0} {1}, seed " + SEED)
    @MethodSource("blocks")
    void everyLengthEqualsSingleDraws(FillCase<?> fill, String name) {
        fill.checkLengths(bits(name, false), LONGEST, length -> length % 2 == 0 || isNearAnEnd(length));
        fill.checkLengths(bits(name, true), LONGEST, length -> length % 2 == 1 || isNearAnEnd(length));
    }

    @ParameterizedTest(name = "{0} {1}, seed " + SEED)
    @MethodSource("others")
    void manyLengthsEqualSingleDraws(FillCase<?> fill, String name) {
        for (boolean pending : new boolean[] {false, true}) {
            fill.checkLengths(bits(name, pending), LONGEST,
                    length -> length % 101 == 0 || isNearAnEnd(length));
        }
    }

    /** The small lengths, and those about the ends of blocks. */
    private static boolean isNearAnEnd(int length) {
        return length < 70 || (length + 2) % 256 < 5 || length > LONGEST - 3;
    }

    private static RestorableBitGenerator bits(String name, boolean pending) {
        RestorableBitGenerator bits = BitGenerators.create(name, SeedSequence.of(SEED));
        if (pending) {
            bits.nextInt();
        }
        return bits;
    }
}
