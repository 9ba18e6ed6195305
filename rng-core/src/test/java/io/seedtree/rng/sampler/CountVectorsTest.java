package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.MultivariateHypergeometric.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Multinomial and multivariate hypergeometric: sums, ends of the ranges, rows. */
class CountVectorsTest {

    private static final BitGenerator NO_WORDS = Words.of().bits();

    @Test
    void multinomialWithNothingToDecideDrawsNothing() {
        assertArrayEquals(new long[] {7}, Multinomial.of(7, new double[] {0.2}).draw(NO_WORDS));
        assertArrayEquals(new long[] {0, 0}, Multinomial.of(0, new double[] {0.5, 0.5}).draw(NO_WORDS));
        assertArrayEquals(new long[] {0, 0, 7}, Multinomial.of(7, new double[] {0, 0, 0}).draw(NO_WORDS));
    }

    @Test
    void multinomialStopsWhenNoTrialIsLeft() {
        Words words = Words.of(0);

        assertArrayEquals(new long[] {0, 7, 0, 0},
                Multinomial.of(7, new double[] {0, 1, 0, 0}).draw(words.bits()));
        assertEquals(1, words.touched());
    }

    @Test
    void multinomialTakesEverythingWhereRoundingCarriesAShareAboveOne() {
        double[] sevenths = new double[8];
        Arrays.fill(sevenths, 0, 7, 1.0 / 7 + 1e-14);
        for (long[] counts : Multinomial.of(1_000_000_000_000L, sevenths).draw(seed42(), 2000)) {
            assertEquals(1_000_000_000_000L, Arrays.stream(counts).sum());
            assertTrue(Arrays.stream(counts).allMatch(count -> count >= 0), () -> Arrays.toString(counts));
            assertEquals(0, counts[7]);
        }
    }

    @Test
    void multinomialOfTheLargestNumberIsNumpys() {
        long[][] expected = {
            {4611686015591023104L, 2305843009970041856L, 2305843011293710847L},
            {4611686016974260736L, 2305843010009723392L, 2305843009870791679L},
        };

        assertArrayEquals(expected,
                Multinomial.of(Long.MAX_VALUE, new double[] {0.5, 0.25, 0.25}).draw(seed42(), 2));
    }

    @ParameterizedTest
    @EnumSource
    void hypergeometricWithNothingToDecideDrawsNothing(Method method) {
        assertArrayEquals(new long[0], MultivariateHypergeometric.of(new long[0], 0, method).draw(NO_WORDS));
        assertArrayEquals(new long[] {0, 0},
                MultivariateHypergeometric.of(new long[] {0, 0}, 0, method).draw(NO_WORDS));
        assertArrayEquals(new long[] {0, 0},
                MultivariateHypergeometric.of(new long[] {3, 4}, 0, method).draw(NO_WORDS));
        assertArrayEquals(new long[] {3, 4},
                MultivariateHypergeometric.of(new long[] {3, 4}, 7, method).draw(NO_WORDS));
        assertArrayEquals(new long[0][],
                MultivariateHypergeometric.of(new long[] {3, 4}, 2, method).draw(NO_WORDS, 0));
    }

    @ParameterizedTest
    @EnumSource
    void hypergeometricTakesTheSampleAndNoMoreThanThereIs(Method method) {
        long[] colors = {16, 0, 8, 40, 1};
        for (int sample = 0; sample <= 65; sample++) {
            for (long[] taken : MultivariateHypergeometric.of(colors, sample, method).draw(seed42(), 50)) {
                assertEquals(sample, Arrays.stream(taken).sum());
                for (int j = 0; j < colors.length; j++) {
                    assertTrue(taken[j] >= 0 && taken[j] <= colors[j], Arrays.toString(taken));
                }
            }
        }
    }

    @Test
    void rowsByCountShuffleTheSameObjectsOnAsInNumpy() {
        MultivariateHypergeometric sampler =
                MultivariateHypergeometric.of(new long[] {3, 2, 5}, 4, Method.COUNT);
        BitGenerator bits = seed42();
        long[][] single = {sampler.draw(bits), sampler.draw(bits), sampler.draw(bits)};

        assertArrayEquals(new long[][] {{1, 1, 2}, {2, 1, 1}, {0, 1, 3}}, sampler.draw(seed42(), 3));
        assertArrayEquals(new long[][] {{1, 1, 2}, {2, 0, 2}, {2, 0, 2}}, single);
    }

    @Test
    void anArrayWithOldValuesIsOverwritten() {
        long[] vector = {9, 9, 9};
        Multinomial.of(0, new double[] {0.5, 0.25, 0.25}).draw(NO_WORDS, vector);
        assertArrayEquals(new long[3], vector);
    }

    @Test
    void refusesAnArrayOfAnotherLength() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> Multinomial.of(1, new double[] {0.5, 0.5}).draw(NO_WORDS, new long[3]));
        assertEquals("vector length must be 2: 3", error.getMessage());
        assertThrows(IllegalArgumentException.class,
                () -> MultivariateHypergeometric.of(new long[] {1, 2}, 1).draw(NO_WORDS, new long[1]));
    }

    @Test
    void parametersAreCopied() {
        double[] pvals = {0, 0};
        Multinomial multinomial = Multinomial.of(5, pvals);
        long[] colors = {2, 3};
        MultivariateHypergeometric all = MultivariateHypergeometric.of(colors, 5);
        pvals[0] = 1;
        colors[0] = 100;

        assertArrayEquals(new long[] {0, 5}, multinomial.draw(NO_WORDS));
        assertArrayEquals(new long[] {2, 3}, all.draw(NO_WORDS));
    }

    private static BitGenerator seed42() {
        return new Pcg64(SeedSequence.of(42));
    }
}
