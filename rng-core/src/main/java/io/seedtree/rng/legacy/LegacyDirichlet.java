package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.internal.Sizes;

/** The old Dirichlet distribution: gammas, divided by their sum. */
final class LegacyDirichlet {

    private final double[] alpha;

    private LegacyDirichlet(double[] alpha) {
        this.alpha = alpha;
    }

    static LegacyDirichlet of(double[] alpha) {
        for (double value : alpha) {
            if (value <= 0.0) {
                throw new IllegalArgumentException("dirichlet: alpha must be > 0: " + value);
            }
        }
        return new LegacyDirichlet(alpha.clone());
    }

    double[] draw(LegacySource source) {
        double[] vector = new double[alpha.length];
        double sum = 0.0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = LegacyGamma.next(source, alpha[i]);
            sum += vector[i];
        }
        double inverse = 1 / sum;
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= inverse;
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
