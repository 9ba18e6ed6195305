package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.sampler.MultivariateNormal.CheckValid;
import io.seedtree.rng.sampler.MultivariateNormal.Method;

/**
 * A factor F of a covariance matrix: F F^T is the matrix, so that F z has it if the components of z are
 * independent.
 */
/*
 * Design. Held by columns, because normals are used one by one in the order in which they are drawn. Sums of
 * the Cholesky factor are made in the order of OpenBLAS's unblocked dpotrf (four products of the row at a
 * time, and columns scaled by an inverse), so that small factors are LAPACK's to the bit.
 */
public final class CovarianceFactor {

    private static final String NAME = "multivariate_normal";

    private final double[][] columns;
    private final boolean isTriangular;

    private CovarianceFactor(double[][] columns, boolean isTriangular) {
        this.columns = columns;
        this.isTriangular = isTriangular;
    }

    /**
     * Factors a matrix.
     *
     * @param cov the matrix, as rows; of an asymmetric one the lower triangle counts
     * @param method how it is factored
     * @param checkValid what happens to a matrix that is not symmetric positive semi-definite
     * @param tol the tolerance of that check
     * @return the factor
     * @throws IllegalArgumentException if the matrix is not square, not finite, refused by
     *     {@code checkValid}, or not positive definite for {@link Method#CHOLESKY}
     */
    public static CovarianceFactor of(double[][] cov, Method method, CheckValid checkValid, double tol) {
        if (!(tol >= 0.0)) {
            throw new IllegalArgumentException(NAME + ": tol must be >= 0: " + tol);
        }
        checkSquareAndFinite(cov);
        boolean checks = checkValid == CheckValid.RAISE;
        if (checks) {
            checkSymmetric(cov, tol);
        }
        if (method == Method.CHOLESKY) {
            return new CovarianceFactor(cholesky(cov), true);
        }
        SymmetricEigen eigen = SymmetricEigen.of(cov);
        if (checks) {
            checkSemidefinite(eigen, tol);
        }
        SymmetricEigen sorted = method == Method.SVD ? eigen.descendingBySize() : eigen.ascending();
        return new CovarianceFactor(scaledByRoots(sorted), false);
    }

    /**
     * Adds a column times a number to a vector, in fused multiply-adds.
     *
     * @param column index of the column
     * @param normal the number
     * @param vector the vector
     */
    public void addColumn(int column, double normal, double[] vector) {
        double[] elements = columns[column];
        for (int i = isTriangular ? column : 0; i < elements.length; i++) {
            vector[i] = Math.fma(normal, elements[i], vector[i]);
        }
    }

    private static void checkSquareAndFinite(double[][] cov) {
        for (double[] row : cov) {
            if (row.length != cov.length) {
                throw new IllegalArgumentException(
                        NAME + ": cov must be square: " + cov.length + " rows, one of length " + row.length);
            }
            for (double element : row) {
                if (!Double.isFinite(element)) {
                    throw new IllegalArgumentException(NAME + ": cov must be finite: " + element);
                }
            }
        }
    }

    private static void checkSymmetric(double[][] cov, double tol) {
        for (int i = 0; i < cov.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(cov[i][j] - cov[j][i]) > tol + tol * Math.abs(cov[i][j])) {
                    throw new IllegalArgumentException(
                            NAME + ": cov must be symmetric: " + cov[i][j] + ", " + cov[j][i]);
                }
            }
        }
    }

    private static void checkSemidefinite(SymmetricEigen eigen, double tol) {
        double largest = 1.0;
        for (double value : eigen.values()) {
            largest = Math.max(largest, value);
        }
        for (double value : eigen.values()) {
            if (value < -tol * largest) {
                throw new IllegalArgumentException(
                        NAME + ": cov must be positive semi-definite: eigenvalue " + value);
            }
        }
    }

    private static double[][] scaledByRoots(SymmetricEigen eigen) {
        double[][] columns = eigen.vectors();
        for (int k = 0; k < columns.length; k++) {
            double root = Math.sqrt(Math.abs(eigen.values()[k]));
            for (int i = 0; i < columns.length; i++) {
                columns[k][i] *= root;
            }
        }
        return columns;
    }

    private static double[][] cholesky(double[][] cov) {
        int n = cov.length;
        double[][] columns = new double[n][n];
        for (int j = 0; j < n; j++) {
            double pivot = cov[j][j] - sumOfSquares(columns, j);
            if (!(pivot > 0.0)) {
                throw new IllegalArgumentException(
                        NAME + ": cov must be positive definite for CHOLESKY: pivot " + j + " is " + pivot);
            }
            double root = Math.sqrt(pivot);
            double inverse = 1.0 / root;
            columns[j][j] = root;
            for (int i = j + 1; i < n; i++) {
                double sum = 0.0;
                for (int k = 0; k < j; k++) {
                    sum += columns[k][i] * columns[k][j];
                }
                columns[j][i] = (cov[i][j] - sum) * inverse;
            }
        }
        return columns;
    }

    /** The squares of the elements left of the diagonal, four at a time in two sums. */
    private static double sumOfSquares(double[][] columns, int row) {
        double sum = 0.0;
        double oddSum = 0.0;
        int k = 0;
        for (; k + 4 <= row; k += 4) {
            sum += square(columns[k][row]) + square(columns[k + 2][row]);
            oddSum += square(columns[k + 1][row]) + square(columns[k + 3][row]);
        }
        for (; k < row; k++) {
            sum += square(columns[k][row]);
        }
        return sum + oddSum;
    }

    private static double square(double x) {
        return x * x;
    }
}
