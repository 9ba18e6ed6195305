package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.legacy.RandomState;
import io.seedtree.rng.sampler.Binomial;
import io.seedtree.rng.sampler.Hypergeometric;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.Poisson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single draws with the same and with changing parameters: the values of samplers that are new each time. */
class KeptSamplersTest {

    private static final long SEED = 20261130;

    /** Each of them several times in a row, and again after others. */
    private static final int[] ORDER = {0, 0, 0, 1, 1, 2, 0, 0, 2, 2, 2, 1, 0, 1, 1, 1};
    private static final long[] TRIALS = {10, 1000, 10};
    private static final double[] CHANCES = {0.3, 0.3, 0.8};
    private static final double[] MEANS = {3, 100, 0};
    private static final long[] SAMPLES = {20, 5, 75};

    @Test
    void valuesAndStateAreThoseOfNewSamplers() {
        Generator rng = Generator.defaultRng(SEED);
        RestorableBitGenerator bits = new Pcg64(SeedSequence.of(SEED));
        for (int k : ORDER) {
            List<LongSampler> samplers = List.of(Binomial.of(TRIALS[k], CHANCES[k]), Poisson.of(MEANS[k]),
                    Hypergeometric.of(30, 50, SAMPLES[k]));
            List<Long> expected = samplers.stream().map(sampler -> sampler.draw(bits)).toList();

            assertEquals(expected, List.of(rng.binomial(TRIALS[k], CHANCES[k]), rng.poisson(MEANS[k]),
                    rng.hypergeometric(30, 50, SAMPLES[k])), "parameters " + k + ", seed " + SEED);
        }
        assertEquals(bits.state(), ((RestorableBitGenerator) rng.bitGenerator()).state());
    }

    @Test
    void wrongParametersAreRefusedBesideKeptOnes() {
        Generator rng = Generator.defaultRng(SEED);
        rng.binomial(5, 0.5);
        rng.binomial(5, 0.5);

        assertThrows(IllegalArgumentException.class, () -> rng.binomial(5, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> rng.binomial(-1, 0.0));
        assertThrows(IllegalArgumentException.class, () -> rng.poisson(-1.0));
        assertThrows(IllegalArgumentException.class, () -> rng.hypergeometric(-1, 0, 0));
    }

    @Test
    void aCopyDrawsTheSame() {
        Generator rng = Generator.defaultRng(SEED);
        rng.binomial(100, 0.5);
        rng.binomial(100, 0.5);
        Generator copy = rng.copy();

        assertEquals(rng.binomial(100, 0.5), copy.binomial(100, 0.5), "seed " + SEED);
        assertEquals(rng.binomial(90, 0.5), copy.binomial(90, 0.5), "seed " + SEED);
    }

    @Test
    void theOldGeneratorKeepsItsOwn() {
        RandomState single = new RandomState(42);
        RandomState arrays = new RandomState(42);
        for (int k : ORDER) {
            assertEquals(arrays.binomial(TRIALS[k], CHANCES[k], 1)[0],
                    single.binomial(TRIALS[k], CHANCES[k]), "parameters " + k + ", seed 42");
        }
    }
}
