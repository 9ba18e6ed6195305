package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.CovarianceFactor;
import io.seedtree.rng.sampler.internal.Sizes;
import java.util.Arrays;

/**
 * The multivariate normal distribution of a mean and a covariance matrix. NumPy's
 * {@code multivariate_normal}. Cost: a normal draw for each component, and a multiplication with a factor of
 * the matrix that is computed once.
 *
 * <p>The normals are NumPy's for every method. The vectors are NumPy's up to rounding for
 * {@link Method#CHOLESKY}; for the other two they depend on the signs and the order that LAPACK gives its
 * vectors, which differ between machines, while the ones here are the same everywhere.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. mean + F z with F F^T = cov. The normals are used one by one, each times a column of F with a fused
 * multiply-add: that is the order of summation of the matrix product which NumPy calls for two and more rows,
 * and it needs no second array. With CHOLESKY and up to six components, rows (two or more) are those of NumPy
 * 2.4 with OpenBLAS on a processor with AVX-512.
 */
public final class MultivariateNormal implements DoubleVectorSampler {

    /** How the covariance matrix is factored. */
    public enum Method {
        /** Singular vectors times the roots of the singular values, descending. NumPy's default. */
        SVD,
        /** Eigenvectors times the roots of the eigenvalues, ascending. */
        EIGH,
        /** The lower triangular factor. The matrix must be positive definite. */
        CHOLESKY
    }

    /**
     * What happens to a matrix that is no covariance matrix: NumPy's {@code check_valid}, whose "warn" gives
     * the numbers of IGNORE.
     */
    public enum CheckValid {
        /** It is refused. */
        RAISE,
        /** Its lower triangle is taken for the whole, and of negative eigenvalues the absolute value. */
        IGNORE
    }

    private static final double TOLERANCE = 1e-8;

    private final double[] mean;
    private final CovarianceFactor factor;

    private MultivariateNormal(double[] mean, CovarianceFactor factor) {
        this.mean = mean;
        this.factor = factor;
    }

    /**
     * Returns the sampler that factors by {@link Method#SVD}.
     *
     * @param mean the mean, at least one element
     * @param cov the covariance matrix as rows: as many as the mean has elements, each as long
     * @return the sampler
     * @throws IllegalArgumentException if the shapes do not agree, or the matrix is not finite, symmetric and
     *     positive semi-definite within 1e-8
     */
    public static MultivariateNormal of(double[] mean, double[][] cov) {
        return of(mean, cov, Method.SVD);
    }

    /**
     * Returns the sampler that factors by a method.
     *
     * @param mean the mean, at least one element
     * @param cov the covariance matrix as rows: as many as the mean has elements, each as long
     * @param method how the matrix is factored
     * @return the sampler
     * @throws IllegalArgumentException if the shapes do not agree, or the matrix is not finite, symmetric and
     *     positive semi-definite within 1e-8, or not positive definite for {@link Method#CHOLESKY}
     */
    public static MultivariateNormal of(double[] mean, double[][] cov, Method method) {
        return of(mean, cov, method, CheckValid.RAISE, TOLERANCE);
    }

    /**
     * Returns the sampler that factors by a method, with a choice of how strictly the matrix is checked.
     *
     * <p>Symmetric within {@code tol}: opposite elements differ by at most {@code tol + tol |element|}.
     * Positive semi-definite within {@code tol}: no eigenvalue is below {@code -tol}, or below {@code -tol}
     * times the largest if that is above 1.
     *
     * @param mean the mean, at least one element
     * @param cov the covariance matrix as rows: as many as the mean has elements, each as long
     * @param method how the matrix is factored
     * @param checkValid what happens to a matrix that is not symmetric positive semi-definite
     * @param tol the tolerance of that check, at least 0
     * @return the sampler
     * @throws IllegalArgumentException if the shapes do not agree, or the matrix is not finite, or refused by
     *     {@code checkValid}, or not positive definite for {@link Method#CHOLESKY}
     */
    public static MultivariateNormal of(
            double[] mean, double[][] cov, Method method, CheckValid checkValid, double tol) {
        double[] center = mean.clone();
        if (center.length == 0 || cov.length != center.length) {
            throw new IllegalArgumentException(
                    "multivariate_normal: mean and cov must have the same length, at least 1: "
                            + center.length + ", " + cov.length);
        }
        return new MultivariateNormal(center, CovarianceFactor.of(cov, method, checkValid, tol));
    }

    @Override
    public int dimension() {
        return mean.length;
    }

    @Override
    public void draw(BitGenerator bits, double[] vector) {
        Sizes.checkVector(vector.length, mean.length);
        Arrays.fill(vector, 0.0);
        for (int j = 0; j < mean.length; j++) {
            factor.addColumn(j, StandardNormal.next(bits), vector);
        }
        for (int j = 0; j < mean.length; j++) {
            vector[j] += mean[j];
        }
    }
}
