package io.seedtree.rng.legacy;

import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/** The old distributions that invert their distribution function: one uniform, one value. */
final class LegacyInversion {

    static final LegacyDouble STANDARD_UNIFORM = LegacySource::nextDouble;

    static final LegacyDouble STANDARD_EXPONENTIAL = LegacySource::nextExponential;

    private LegacyInversion() {
    }

    static LegacyDouble exponential(double scale) {
        Constraints.nonNegative("exponential", "scale", scale);
        return source -> scale * source.nextExponential();
    }

    static LegacyDouble pareto(double a) {
        Constraints.positive("pareto", "a", a);
        return source -> Elementary.exp(source.nextExponential() / a) - 1;
    }

    static LegacyDouble weibull(double a) {
        Constraints.nonNegative("weibull", "a", a);
        if (a == 0.0) {
            return source -> 0.0;
        }
        return source -> Elementary.pow(source.nextExponential(), 1.0 / a);
    }

    static LegacyDouble power(double a) {
        Constraints.positive("power", "a", a);
        return source -> Elementary.pow(1 - Elementary.exp(-source.nextExponential()), 1.0 / a);
    }

    static LegacyDouble rayleigh(double scale) {
        Constraints.nonNegative("rayleigh", "scale", scale);
        return source -> scale * Math.sqrt(-2.0 * Elementary.log1p(-source.nextDouble()));
    }

    static LegacyDouble uniform(double low, double high) {
        double range = high - low;
        if (!Double.isFinite(range)) {
            throw new IllegalArgumentException("uniform: high - low must be finite: " + high + " - " + low);
        }
        return source -> low + range * source.nextDouble();
    }
}
