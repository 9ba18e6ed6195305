package io.seedtree.rng.legacy;

import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/** The old distributions that come from normals alone, and Wald's. */
/*
 * Design. Wald's is John Michael, William Schucany and Roy Haas, "Generating Random Variates Using
 * Transformations with Multiple Roots", The American Statistician 30 (1976), in the form that cancels for
 * small scales.
 */
final class LegacyNormal {

    static final LegacyDouble STANDARD = LegacySource::nextGaussian;

    static final LegacyDouble STANDARD_CAUCHY = source -> {
        double numerator = source.nextGaussian();
        return numerator / source.nextGaussian();
    };

    private LegacyNormal() {
    }

    static LegacyDouble normal(double loc, double scale) {
        Constraints.nonNegative("normal", "scale", scale);
        return source -> loc + scale * source.nextGaussian();
    }

    static LegacyDouble lognormal(double mean, double sigma) {
        Constraints.nonNegative("lognormal", "sigma", sigma);
        return source -> Elementary.exp(mean + sigma * source.nextGaussian());
    }

    static LegacyDouble wald(double mean, double scale) {
        Constraints.positive("wald", "mean", mean);
        Constraints.positive("wald", "scale", scale);
        double ratio = mean / (2 * scale);
        return source -> {
            double normal = source.nextGaussian();
            double y = mean * normal * normal;
            double x = mean + ratio * (y - Math.sqrt(4 * scale * y + y * y));
            double u = source.nextDouble();
            return u <= mean / (mean + x) ? x : mean * mean / x;
        };
    }
}
