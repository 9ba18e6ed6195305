package io.seedtree.rng.sampler.internal;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and orthonormal eigenvectors of a symmetric matrix. The sign of a vector is such that the first
 * of its components that are at least half as large as its largest one is positive. Eigenvalues that are
 * equal keep the order of the diagonal.
 *
 * @param values the eigenvalues
 * @param vectors the eigenvectors, in the same order
 */
/*
 * Design. Cyclic Jacobi rotations (Carl Gustav Jacobi, 1846; formulas after Heinz Rutishauser, "The Jacobi
 * method for real symmetric matrices", Numerische Mathematik 9, 1966). Slower than LAPACK's for hundreds of
 * components, but made of the four operations and the square root in a fixed order, so that every machine
 * gets the same bits; and accurate for tiny eigenvalues. The rule of signs looks for half the largest so that
 * rounding does not decide between components of equal size.
 */
record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int MAX_SWEEPS = 100;
    private static final int SWEEPS_BEFORE_NEGLECT = 4;

    /** Decomposes the matrix with this lower triangle. */
    static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][n];
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1.0;
            for (int j = 0; j <= i; j++) {
                a[i][j] = matrix[i][j];
                a[j][i] = matrix[i][j];
            }
        }
        int sweeps = 0;
        while (sweep(a, vectors, sweeps >= SWEEPS_BEFORE_NEGLECT)) {
            sweeps++;
            if (sweeps > MAX_SWEEPS) {
                throw new ArithmeticException(
                        "eigenvalues have not converged after " + MAX_SWEEPS + " sweeps");
            }
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = a[i][i];
            fixSign(vectors[i]);
        }
        return new SymmetricEigen(values, vectors);
    }

    /** The same in ascending order of the eigenvalues. */
    SymmetricEigen ascending() {
        return sorted(Comparator.comparingDouble(k -> values[k]));
    }

    /** The same in descending order of the absolute eigenvalues. */
    SymmetricEigen descendingBySize() {
        return sorted(Comparator.comparingDouble(k -> -Math.abs(values[k])));
    }

    private SymmetricEigen sorted(Comparator<Integer> order) {
        int[] indexes = IntStream.range(0, values.length).boxed().sorted(order).mapToInt(k -> k).toArray();
        double[] sortedValues = new double[values.length];
        double[][] sortedVectors = new double[values.length][];
        for (int k = 0; k < indexes.length; k++) {
            sortedValues[k] = values[indexes[k]];
            sortedVectors[k] = vectors[indexes[k]].clone();
        }
        return new SymmetricEigen(sortedValues, sortedVectors);
    }

    /** Rotates every element off the diagonal to zero, once; tells whether there was any. */
    private static boolean sweep(double[][] a, double[][] vectors, boolean neglects) {
        boolean hasRotated = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                if (a[p][q] == 0.0) {
                    continue;
                }
                if (neglects && isNegligible(a[p][q], a[p][p]) && isNegligible(a[p][q], a[q][q])) {
                    a[p][q] = 0.0;
                    a[q][p] = 0.0;
                    continue;
                }
                rotate(a, vectors, p, q);
                hasRotated = true;
            }
        }
        return hasRotated;
    }

    private static boolean isNegligible(double element, double diagonal) {
        return Math.abs(diagonal) + 100.0 * Math.abs(element) == Math.abs(diagonal);
    }

    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        double element = a[p][q];
        double theta = (a[q][q] - a[p][p]) / (2.0 * element);
        double size = 1.0 / (Math.abs(theta) + Math.sqrt(theta * theta + 1.0));
        double tangent = theta < 0.0 ? -size : size;
        double cosine = 1.0 / Math.sqrt(tangent * tangent + 1.0);
        double sine = tangent * cosine;
        double half = sine / (1.0 + cosine);
        a[p][p] -= tangent * element;
        a[q][q] += tangent * element;
        a[p][q] = 0.0;
        a[q][p] = 0.0;
        for (int i = 0; i < a.length; i++) {
            if (i != p && i != q) {
                double x = a[p][i];
                double y = a[q][i];
                a[p][i] = x - sine * (y + half * x);
                a[q][i] = y + sine * (x - half * y);
                a[i][p] = a[p][i];
                a[i][q] = a[q][i];
            }
            double x = vectors[p][i];
            double y = vectors[q][i];
            vectors[p][i] = x - sine * (y + half * x);
            vectors[q][i] = y + sine * (x - half * y);
        }
    }

    private static void fixSign(double[] vector) {
        double largest = 0.0;
        for (double component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        int first = 0;
        while (Math.abs(vector[first]) < 0.5 * largest) {
            first++;
        }
        if (vector[first] < 0.0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = -vector[i];
            }
        }
    }
}
