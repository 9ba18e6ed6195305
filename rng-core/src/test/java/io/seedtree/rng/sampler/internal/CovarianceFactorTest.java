package io.seedtree.rng.sampler.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.MultivariateNormal.CheckValid;
import io.seedtree.rng.sampler.MultivariateNormal.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The factors and their eigenvectors, on matrices of full and lower rank and of odd scales. */
class CovarianceFactorTest {

    private static final double EPSILON = 0x1p-52;

    @Test
    void theFactorTimesItsTransposeIsTheMatrix() {
        for (double[][] cov : matrices()) {
            assertFactor(cov, Method.SVD);
            assertFactor(cov, Method.EIGH);
        }
        for (int n = 1; n <= 30; n++) {
            assertFactor(randomCovariance(n, n + 3, 1.0, n), Method.CHOLESKY);
        }
    }

    private static void assertFactor(double[][] cov, Method method) {
        int n = cov.length;
        CovarianceFactor factor = CovarianceFactor.of(cov, method, CheckValid.RAISE, 1e-8);
        double[][] columns = new double[n][n];
        double largest = 0.0;
        for (int k = 0; k < n; k++) {
            factor.addColumn(k, 1.0, columns[k]);
            largest = Math.max(largest, cov[k][k]);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0.0;
                for (int k = 0; k < n; k++) {
                    sum += columns[k][i] * columns[k][j];
                }
                assertEquals(cov[i][j], sum, 20 * n * EPSILON * largest, method + " " + n);
            }
        }
    }

    @Test
    void theCholeskyFactorIsLowerTriangularWithAPositiveDiagonal() {
        double[][] cov = randomCovariance(7, 9, 1.0, 5);
        CovarianceFactor factor = CovarianceFactor.of(cov, Method.CHOLESKY, CheckValid.RAISE, 1e-8);
        for (int k = 0; k < 7; k++) {
            double[] column = new double[7];
            factor.addColumn(k, 1.0, column);
            assertTrue(column[k] > 0.0);
            for (int i = 0; i < k; i++) {
                assertEquals(0.0, column[i]);
            }
        }
    }

    @Test
    void eigenvectorsAreOrthonormalSortedAndSigned() {
        for (double[][] cov : matrices()) {
            SymmetricEigen eigen = SymmetricEigen.of(cov);
            double[] ascending = eigen.ascending().values();
            double[] descending = eigen.descendingBySize().values();
            for (int k = 1; k < cov.length; k++) {
                assertTrue(ascending[k - 1] <= ascending[k]);
                assertTrue(Math.abs(descending[k - 1]) >= Math.abs(descending[k]));
            }
            for (int p = 0; p < cov.length; p++) {
                for (int q = 0; q <= p; q++) {
                    assertEquals(p == q ? 1.0 : 0.0, dot(eigen.vectors()[p], eigen.vectors()[q]),
                            20 * cov.length * EPSILON);
                }
                assertSigned(eigen.vectors()[p]);
            }
        }
    }

    private static void assertSigned(double[] vector) {
        double largest = 0.0;
        for (double component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        for (double component : vector) {
            if (Math.abs(component) >= 0.5 * largest) {
                assertTrue(component > 0.0);
                return;
            }
        }
    }

    /** Eigenvalues (3 + 2 cos t and so on) that a calculation by hand gives. */
    @Test
    void knowsTheEigenvaluesOfATridiagonalMatrix() {
        double[][] matrix = {{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}};
        double root = Math.sqrt(2);

        SymmetricEigen eigen = SymmetricEigen.of(matrix).ascending();

        assertArrayEquals(new double[] {2 - root, 2, 2 + root}, eigen.values(), 4 * EPSILON);
        assertArrayEquals(new double[] {0.5, root / 2, 0.5}, eigen.vectors()[0], 4 * EPSILON);
        assertArrayEquals(new double[] {root / 2, 0, -root / 2}, eigen.vectors()[1], 4 * EPSILON);
        assertArrayEquals(new double[] {0.5, -root / 2, 0.5}, eigen.vectors()[2], 4 * EPSILON);
    }

    @Test
    void equalEigenvaluesKeepTheOrderOfTheDiagonal() {
        double[][] diagonal = {{2, 0, 0}, {0, 1, 0}, {0, 0, 2}};

        assertArrayEquals(new double[][] {{1, 0, 0}, {0, 0, 1}, {0, 1, 0}},
                SymmetricEigen.of(diagonal).descendingBySize().vectors());
        assertArrayEquals(new double[][] {{0, 1, 0}, {1, 0, 0}, {0, 0, 1}},
                SymmetricEigen.of(diagonal).ascending().vectors());
    }

    @Test
    void negativeEigenvaluesAreOrderedBySize() {
        double[][] matrix = {{1, 0}, {0, -3}};

        assertArrayEquals(new double[] {-3, 1}, SymmetricEigen.of(matrix).descendingBySize().values());
        assertArrayEquals(new double[] {-3, 1}, SymmetricEigen.of(matrix).ascending().values());
    }

    private static List<double[][]> matrices() {
        List<double[][]> matrices = new ArrayList<>();
        for (int n = 1; n <= 24; n++) {
            matrices.add(randomCovariance(n, n + 2, 1.0, n));
            matrices.add(randomCovariance(n, (n + 1) / 2, 1.0, n));
            matrices.add(randomCovariance(n, 1, 1e-120, n));
            matrices.add(randomCovariance(n, n, 1e120, n));
            matrices.add(equicorrelated(n));
        }
        return matrices;
    }

    private static double[][] equicorrelated(int n) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = i == j ? 1.0 : 0.25;
            }
        }
        return matrix;
    }

    /** B B^T with uniform B of the given rank; the rows have scales from 1 to 2^-n. */
    private static double[][] randomCovariance(int n, int rank, double scale, long seed) {
        BitGenerator bits = new Pcg64(SeedSequence.of(seed));
        double[][] b = new double[n][rank];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < rank; k++) {
                b[i][k] = (bits.nextDouble() - 0.5) * scale * Math.scalb(1.0, -i);
            }
        }
        double[][] cov = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cov[i][j] = dot(b[i], b[j]);
            }
        }
        return cov;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0.0;
        for (int k = 0; k < x.length; k++) {
            sum += x[k] * y[k];
        }
        return sum;
    }
}
