package io.seedtree.rng.legacy;

import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/** The old gamma distribution. */
/*
 * Design. Below a shape of 1: Joachim Ahrens and Ulrich Dieter, "Computer Methods for Sampling from Gamma,
 * Beta, Poisson and Binomial Distributions", Computing 12 (1974). Above: George Marsaglia and Wai Wan
 * Tsang, "A Simple Method for Generating Gamma Variables", ACM TOMS 26 (2000). The Generator's has the same
 * steps over other normals and exponentials.
 */
final class LegacyGamma {

    private LegacyGamma() {
    }

    static LegacyDouble standardGamma(double shape) {
        Constraints.nonNegative("standard_gamma", "shape", shape);
        return source -> next(source, shape);
    }

    static LegacyDouble gamma(double shape, double scale) {
        Constraints.nonNegative("gamma", "shape", shape);
        Constraints.nonNegative("gamma", "scale", scale);
        return source -> scale * next(source, shape);
    }

    /** Draws a value of the standard gamma distribution; the shape has been checked. */
    static double next(LegacySource source, double shape) {
        if (shape == 1.0) {
            return source.nextExponential();
        }
        if (shape == 0.0) {
            return 0.0;
        }
        return shape < 1.0 ? ahrensDieter(source, shape) : marsagliaTsang(source, shape);
    }

    private static double ahrensDieter(LegacySource source, double shape) {
        while (true) {
            double u = source.nextDouble();
            double v = source.nextExponential();
            if (u <= 1.0 - shape) {
                double x = Elementary.pow(u, 1.0 / shape);
                if (x <= v) {
                    return x;
                }
            } else {
                double y = -Elementary.log((1 - u) / shape);
                double x = Elementary.pow(1.0 - shape + shape * y, 1.0 / shape);
                if (x <= v + y) {
                    return x;
                }
            }
        }
    }

    private static double marsagliaTsang(LegacySource source, double shape) {
        double b = shape - 1.0 / 3.0;
        double c = 1.0 / Math.sqrt(9 * b);
        while (true) {
            double x;
            double v;
            do {
                x = source.nextGaussian();
                v = 1.0 + c * x;
            } while (v <= 0.0);
            v = v * v * v;
            double u = source.nextDouble();
            if (u < 1.0 - 0.0331 * (x * x) * (x * x)
                    || Elementary.log(u) < 0.5 * x * x + b * (1.0 - v + Elementary.log(v))) {
                return b * v;
            }
        }
    }
}
