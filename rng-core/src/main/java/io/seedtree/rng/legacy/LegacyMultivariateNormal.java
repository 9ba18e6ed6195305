package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.MultivariateNormal.CheckValid;
import io.seedtree.rng.sampler.MultivariateNormal.Method;
import io.seedtree.rng.sampler.internal.CovarianceFactor;
import io.seedtree.rng.sampler.internal.Sizes;

/**
 * The old multivariate normal distribution: the Generator's factor by singular values, with the old
 * normals.
 */
final class LegacyMultivariateNormal {

    private static final double TOLERANCE = 1e-8;

    private final double[] mean;
    private final CovarianceFactor factor;

    private LegacyMultivariateNormal(double[] mean, CovarianceFactor factor) {
        this.mean = mean;
        this.factor = factor;
    }

    static LegacyMultivariateNormal of(double[] mean, double[][] cov) {
        return of(mean, cov, CheckValid.RAISE, TOLERANCE);
    }

    static LegacyMultivariateNormal of(double[] mean, double[][] cov, CheckValid checkValid, double tol) {
        if (mean.length == 0 || cov.length != mean.length) {
            throw new IllegalArgumentException(
                    "multivariate_normal: mean and cov must have the same length, at least 1: "
                            + mean.length + ", " + cov.length);
        }
        CovarianceFactor factor = CovarianceFactor.of(cov, Method.SVD, checkValid, tol);
        return new LegacyMultivariateNormal(mean.clone(), factor);
    }

    double[] draw(LegacySource source) {
        double[] vector = new double[mean.length];
        for (int i = 0; i < vector.length; i++) {
            factor.addColumn(i, source.nextGaussian(), vector);
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] += mean[i];
        }
        return vector;
    }

    double[][] draw(LegacySource source, int rows) {
        double[][] vectors = new double[Sizes.check(rows)][];
        for (int i = 0; i < rows; i++) {
            vectors[i] = draw(source);
        }
        return vectors;
    }
}
