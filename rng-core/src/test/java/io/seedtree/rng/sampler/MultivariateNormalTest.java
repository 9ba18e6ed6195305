package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.MultivariateNormal.CheckValid;
import io.seedtree.rng.sampler.MultivariateNormal.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MultivariateNormalTest {

    private static final double[] MEAN = {1, -1};
    private static final double[][] COV = {{1, 0.5}, {0.5, 2}};

    /** NumPy 2.4.6: default_rng(42).multivariate_normal(MEAN, COV, size=2, method="cholesky"). */
    @Test
    void choleskyIsNumpys() {
        double[][] expected = {
            {1.3047170797544314, -2.2234111164088484},
            {1.7504511958064572, 0.6194757636698032},
        };

        assertArrayEquals(expected, MultivariateNormal.of(MEAN, COV, Method.CHOLESKY).draw(seed42(), 2));
    }

    @ParameterizedTest
    @EnumSource
    void takesTheNormalsOfAsManySingleDraws(Method method) {
        double[][] identity = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        BitGenerator normals = seed42();
        MultivariateNormal sampler = MultivariateNormal.of(new double[3], identity, method);

        double[][] rows = sampler.draw(seed42(), 50);

        for (double[] row : rows) {
            for (double value : row) {
                assertEquals(StandardNormal.next(normals), value);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreSingleDraws(Method method) {
        MultivariateNormal sampler = MultivariateNormal.of(MEAN, COV, method);
        BitGenerator bits = seed42();

        for (double[] row : sampler.draw(seed42(), 50)) {
            assertArrayEquals(row, sampler.draw(bits));
        }
    }

    /** The first axis carries the largest variance by SVD, the smallest by EIGH. */
    @Test
    void ordersAsNumpyDoes() {
        double[][] diagonal = {{4, 0}, {0, 9}};
        double first = StandardNormal.next(seed42());
        double[] normals = {first, seconds()};

        assertArrayEquals(new double[] {2 * normals[1], 3 * normals[0]},
                MultivariateNormal.of(new double[2], diagonal).draw(seed42()));
        assertArrayEquals(new double[] {2 * normals[0], 3 * normals[1]},
                MultivariateNormal.of(new double[2], diagonal, Method.EIGH).draw(seed42()));
    }

    private static double seconds() {
        BitGenerator bits = seed42();
        StandardNormal.next(bits);
        return StandardNormal.next(bits);
    }

    @ParameterizedTest
    @EnumSource
    void aConstantIsItsMean(Method method) {
        double[][] zero = {{0, 0}, {0, 0}};
        if (method == Method.CHOLESKY) {
            assertRefused("multivariate_normal: cov must be positive definite for CHOLESKY: pivot 0 is 0.0",
                    MEAN, zero, method);
        } else {
            assertArrayEquals(MEAN, MultivariateNormal.of(MEAN, zero, method).draw(seed42()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SVD", "EIGH"})
    void aCovarianceOfLowerRankIsNoObstacle(Method method) {
        double[][] line = {{1, 2, 3}, {2, 4, 6}, {3, 6, 9}};

        for (double[] point : MultivariateNormal.of(new double[3], line, method).draw(seed42(), 100)) {
            assertEquals(2 * point[0], point[1], 1e-7);
            assertEquals(3 * point[0], point[2], 1e-7);
        }
    }

    /** A matrix that is refused, and the reason. */
    record Refused(String message, double[] mean, double[]... cov) {

        @Override
        public String toString() {
            return message;
        }
    }

    static Stream<Refused> refused() {
        return Stream.of(
                new Refused("mean and cov must have the same length, at least 1: 0, 0", new double[0]),
                new Refused("mean and cov must have the same length, at least 1: 2, 1", MEAN,
                        new double[] {1}),
                new Refused("cov must be square: 2 rows, one of length 1", MEAN, new double[] {1, 0},
                        new double[] {1}),
                new Refused("cov must be finite: NaN", MEAN, new double[] {1, 0},
                        new double[] {Double.NaN, 1}),
                new Refused("cov must be finite: Infinity", MEAN, new double[] {Double.POSITIVE_INFINITY, 0},
                        new double[] {0, 1}));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesShapesAndValuesByEveryMethod(Refused refused) {
        for (Method method : Method.values()) {
            String message = "multivariate_normal: " + refused.message;
            assertRefused(message, refused.mean, refused.cov, method);
            var error = assertThrows(IllegalArgumentException.class,
                    () -> MultivariateNormal.of(refused.mean, refused.cov, method, CheckValid.IGNORE, 1e-8));
            assertEquals(message, error.getMessage());
        }
    }

    @Test
    void refusesAsymmetryUnlessToldToIgnoreIt() {
        double[][] asymmetric = {{1, 0.5001}, {0.5, 2}};
        for (Method method : Method.values()) {
            assertRefused("multivariate_normal: cov must be symmetric: 0.5, 0.5001",
                    MEAN, asymmetric, method);
            assertArrayEquals(MultivariateNormal.of(MEAN, COV, method).draw(seed42()),
                    MultivariateNormal.of(MEAN, asymmetric, method, CheckValid.IGNORE, 1e-8).draw(seed42()));
            assertDoesNotThrow(() -> MultivariateNormal.of(MEAN, asymmetric, method, CheckValid.RAISE, 1e-3));
        }
    }

    @Test
    void refusesNegativeEigenvaluesUnlessToldToIgnoreThem() {
        double[][] indefinite = {{1, 2}, {2, 1}};
        for (Method method : new Method[] {Method.SVD, Method.EIGH}) {
            var error = assertThrows(IllegalArgumentException.class,
                    () -> MultivariateNormal.of(MEAN, indefinite, method));
            assertTrue(error.getMessage().startsWith(
                    "multivariate_normal: cov must be positive semi-definite: eigenvalue -"),
                    error.getMessage());
            assertDoesNotThrow(
                    () -> MultivariateNormal.of(MEAN, indefinite, method, CheckValid.IGNORE, 1e-8));
        }
        assertRefused("multivariate_normal: cov must be positive definite for CHOLESKY: pivot 1 is -3.0",
                MEAN, indefinite, Method.CHOLESKY);
    }

    @Test
    void theToleranceGrowsWithTheLargestEigenvalue() {
        double[][] rounded = {{1e12, 0}, {0, -1e-3}};
        double[][] small = {{1e-3, 0}, {0, -1e-7}};

        assertDoesNotThrow(() -> MultivariateNormal.of(MEAN, rounded));
        assertRefused("multivariate_normal: cov must be positive semi-definite: eigenvalue -1.0E-7",
                MEAN, small, Method.SVD);
    }

    @Test
    void refusesABadTolerance() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> MultivariateNormal.of(MEAN, COV, Method.SVD, CheckValid.IGNORE, -1));
        assertEquals("multivariate_normal: tol must be >= 0: -1.0", error.getMessage());
    }

    @Test
    void refusesAnArrayOfAnotherLength() {
        assertThrows(IllegalArgumentException.class,
                () -> MultivariateNormal.of(MEAN, COV).draw(seed42(), new double[3]));
    }

    private static void assertRefused(String message, double[] mean, double[][] cov, Method method) {
        var error = assertThrows(IllegalArgumentException.class,
                () -> MultivariateNormal.of(mean, cov, method));
        assertEquals(message, error.getMessage());
    }

    private static BitGenerator seed42() {
        return new Pcg64(SeedSequence.of(42));
    }
}
