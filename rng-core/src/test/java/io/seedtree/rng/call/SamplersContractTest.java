package io.seedtree.rng.call;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.DoubleVectorSampler;
import io.seedtree.rng.sampler.FloatSampler;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.LongVectorSampler;
import io.seedtree.rng.sampler.SamplerArguments;
import io.seedtree.rng.sampler.SamplerEntry;
import io.seedtree.rng.sampler.SamplerEntry.OfDouble;
import io.seedtree.rng.sampler.SamplerEntry.OfDoubleVector;
import io.seedtree.rng.sampler.SamplerEntry.OfFloat;
import io.seedtree.rng.sampler.SamplerEntry.OfLong;
import io.seedtree.rng.sampler.SamplerEntry.OfLongVector;
import io.seedtree.rng.sampler.Samplers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every distribution of the list: single draws, an array and a range of an array are the same
 * numbers and leave the same state.
 */
class SamplersContractTest {

    private static final int SIZE = 1_500;
    private static final int FROM = 3;
    private static final long SEED = 20261123;

    /** An entry with arguments and a bit generator. */
    private record Case(SamplerEntry entry, Map<String, Object> example, String bitGenerator) {

        SamplerArguments arguments() {
            return GeneratorCalls.defaulted(entry, Arguments.of(example));
        }

        /** A generator with a half word pending. */
        BitGenerator bits() {
            BitGenerator bits = BitGenerators.create(bitGenerator, SeedSequence.of(SEED));
            bits.nextInt();
            return bits;
        }

        @Override
        public String toString() {
            return entry.name() + " " + entry.dtype() + " " + example + " " + bitGenerator + " seed " + SEED;
        }
    }

    static Stream<Case> cases() {
        return Samplers.all().stream().flatMap(entry -> SamplerExamples.ALL.get(entry.name()).stream()
                .flatMap(example -> BitGenerators.names().stream()
                        .map(bits -> new Case(entry, example, bits))));
    }

    @Test
    void everyDistributionHasExamples() {
        Set<String> listed = Samplers.all().stream().map(SamplerEntry::name).collect(Collectors.toSet());

        assertEquals(new TreeSet<>(listed), new TreeSet<>(SamplerExamples.ALL.keySet()));
    }

    /** NumPy's names, from the list of its methods. */
    @Test
    void theListHasAllOfNumpysDistributions() {
        Set<String> listed = Samplers.all().stream().map(SamplerEntry::name).collect(Collectors.toSet());
        List<String> numpys = List.of("beta", "binomial", "chisquare", "dirichlet", "exponential", "f",
                "gamma",
                "geometric", "gumbel", "hypergeometric", "integers", "laplace", "logistic", "lognormal",
                "logseries", "multinomial", "multivariate_hypergeometric", "multivariate_normal",
                "negative_binomial", "noncentral_chisquare", "noncentral_f", "normal", "pareto", "poisson",
                "power", "random", "rayleigh", "standard_cauchy", "standard_exponential", "standard_gamma",
                "standard_normal", "standard_t", "triangular", "uniform", "vonmises", "wald", "weibull",
                "zipf");

        assertEquals(new TreeSet<>(numpys), new TreeSet<>(listed));
        assertEquals(Set.of("random", "standard_normal", "standard_exponential", "standard_gamma"),
                Samplers.all().stream().filter(OfFloat.class::isInstance).map(SamplerEntry::name)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void scalarIsArrayIsRange(Case test) {
        SamplerEntry entry = test.entry();
        if (entry instanceof OfDouble doubles) {
            checkDoubles(test, doubles.factory().apply(test.arguments()));
        } else if (entry instanceof OfFloat floats) {
            checkFloats(test, floats.factory().apply(test.arguments()));
        } else if (entry instanceof OfLong longs) {
            checkLongs(test, longs.factory().apply(test.arguments()));
        } else if (entry instanceof OfDoubleVector vectors) {
            checkDoubleVectors(test, vectors.factory().apply(test.arguments()));
        } else if (!"count".equals(test.example().get("method"))) {
            checkLongVectors(test, ((OfLongVector) entry).factory().apply(test.arguments()));
        }
    }

    private static void checkDoubles(Case test, DoubleSampler sampler) {
        BitGenerator scalar = test.bits();
        double[] expected = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            expected[i] = sampler.draw(scalar);
        }
        BitGenerator array = test.bits();
        BitGenerator range = test.bits();
        double[] ranged = new double[SIZE + 2 * FROM];
        assertThrows(IndexOutOfBoundsException.class,
                () -> sampler.fill(range, ranged, 5, ranged.length + 1));
        sampler.fill(range, ranged, FROM, FROM + SIZE);

        assertArrayEquals(expected, sampler.draw(array, SIZE));
        assertArrayEquals(expected, Arrays.copyOfRange(ranged, FROM, FROM + SIZE));
        assertEquals(0.0, ranged[FROM - 1] + ranged[FROM + SIZE]);
        assertSameState(scalar, array, range);
    }

    private static void checkFloats(Case test, FloatSampler sampler) {
        BitGenerator scalar = test.bits();
        float[] expected = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            expected[i] = sampler.draw(scalar);
        }
        BitGenerator array = test.bits();
        BitGenerator range = test.bits();
        float[] ranged = new float[SIZE + 2 * FROM];
        assertThrows(IndexOutOfBoundsException.class,
                () -> sampler.fill(range, ranged, 5, ranged.length + 1));
        sampler.fill(range, ranged, FROM, FROM + SIZE);

        assertArrayEquals(expected, sampler.draw(array, SIZE));
        assertArrayEquals(expected, Arrays.copyOfRange(ranged, FROM, FROM + SIZE));
        assertEquals(0.0f, ranged[FROM - 1] + ranged[FROM + SIZE]);
        assertSameState(scalar, array, range);
    }

    private static void checkLongs(Case test, LongSampler sampler) {
        BitGenerator scalar = test.bits();
        long[] expected = new long[SIZE];
        for (int i = 0; i < SIZE; i++) {
            expected[i] = sampler.draw(scalar);
        }
        BitGenerator array = test.bits();
        BitGenerator range = test.bits();
        long[] ranged = new long[SIZE + 2 * FROM];
        assertThrows(IndexOutOfBoundsException.class,
                () -> sampler.fill(range, ranged, 5, ranged.length + 1));
        sampler.fill(range, ranged, FROM, FROM + SIZE);

        assertArrayEquals(expected, sampler.draw(array, SIZE));
        assertArrayEquals(expected, Arrays.copyOfRange(ranged, FROM, FROM + SIZE));
        assertEquals(0, ranged[FROM - 1] | ranged[FROM + SIZE]);
        assertSameState(scalar, array, range);
    }

    private static void checkDoubleVectors(Case test, DoubleVectorSampler sampler) {
        BitGenerator scalar = test.bits();
        double[][] expected = new double[SIZE][];
        for (int i = 0; i < SIZE; i++) {
            expected[i] = sampler.draw(scalar);
        }
        BitGenerator array = test.bits();
        BitGenerator range = test.bits();
        double[][] given = new double[SIZE][sampler.dimension()];
        for (double[] vector : given) {
            sampler.draw(range, vector);
        }

        assertArrayEquals(expected, sampler.draw(array, SIZE));
        assertArrayEquals(expected, given);
        assertSameState(scalar, array, range);
    }

    private static void checkLongVectors(Case test, LongVectorSampler sampler) {
        BitGenerator scalar = test.bits();
        long[][] expected = new long[SIZE][];
        for (int i = 0; i < SIZE; i++) {
            expected[i] = sampler.draw(scalar);
        }
        BitGenerator array = test.bits();
        BitGenerator range = test.bits();
        long[][] given = new long[SIZE][sampler.dimension()];
        for (long[] vector : given) {
            sampler.draw(range, vector);
        }

        assertArrayEquals(expected, sampler.draw(array, SIZE));
        assertArrayEquals(expected, given);
        assertSameState(scalar, array, range);
    }

    private static void assertSameState(BitGenerator first, BitGenerator... others) {
        int half = first.nextInt();
        long word = first.nextLong();
        for (BitGenerator other : others) {
            assertEquals(half, other.nextInt());
            assertEquals(word, other.nextLong());
        }
    }
}
