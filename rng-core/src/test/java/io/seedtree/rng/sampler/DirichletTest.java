package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirichletTest {

    private static final BitGenerator NO_WORDS = Words.of().bits();

    @Test
    void nothingToDecideDrawsNothing() {
        assertArrayEquals(new double[0], Dirichlet.of(new double[0]).draw(NO_WORDS));
        assertArrayEquals(new double[] {0}, Dirichlet.of(new double[] {0}).draw(NO_WORDS));
        assertArrayEquals(new double[] {1}, Dirichlet.of(new double[] {0.05}).draw(NO_WORDS));
        assertArrayEquals(new double[] {0, 0}, Dirichlet.of(new double[] {0, -0.0}).draw(NO_WORDS));
    }

    /** NumPy's values for default_rng(42); the values that are 0 or 1 are exact. */
    @Test
    void zerosAreEmptyShares() {
        double[][] expected = {
            {0.0, 0.9998722927164042, 0.0, 0.00012770728359579042},
            {0.0, 5.001258325103587e-07, 0.0, 0.9999994998741675},
        };
        double[][] vectors = Dirichlet.of(new double[] {0, 0.05, 0, 0.03}).draw(seed42(), 2);
        for (int i = 0; i < expected.length; i++) {
            for (int j = 0; j < 4; j++) {
                assertEquals(expected[i][j], vectors[i][j], Math.ulp(expected[i][j]));
            }
        }
        assertArrayEquals(new double[][] {{1, 0, 0}, {1, 0, 0}},
                Dirichlet.of(new double[] {0.05, 0, 0}).draw(seed42(), 2));
    }

    @Test
    void aNegativeZeroIsAZero() {
        assertArrayEquals(Dirichlet.of(new double[] {0, 0.05, 0.01}).draw(seed42(), 100),
                Dirichlet.of(new double[] {-0.0, 0.05, 0.01}).draw(seed42(), 100));
        assertArrayEquals(Dirichlet.of(new double[] {0, 2, 3}).draw(seed42(), 100),
                Dirichlet.of(new double[] {-0.0, 2, 3}).draw(seed42(), 100));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1e-5, 0.09, 0.1, 1, 50, 1e10})
    void sharesAddUpToOne(double alpha) {
        double[] alphas = {alpha, alpha, alpha, alpha};
        for (double[] shares : Dirichlet.of(alphas).draw(seed42(), 500)) {
            assertEquals(1.0, Arrays.stream(shares).sum(), 1e-15);
            assertTrue(Arrays.stream(shares).allMatch(share -> share >= 0), () -> Arrays.toString(shares));
        }
    }

    @Test
    void notANumberComesThrough() {
        double[] shares = Dirichlet.of(new double[] {Double.NaN, 0.05}).draw(seed42());

        assertArrayEquals(new double[] {Double.NaN, Double.NaN}, shares);
    }

    @Test
    void refusesAnArrayOfAnotherLength() {
        assertThrows(IllegalArgumentException.class,
                () -> Dirichlet.of(new double[] {1, 1}).draw(NO_WORDS, new double[1]));
    }

    private static BitGenerator seed42() {
        return new Pcg64(SeedSequence.of(42));
    }
}
