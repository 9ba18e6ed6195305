package io.seedtree.parallel.montecarlo;

import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.sampler.NormalInversion;

/** Quantiles of Student's t. */
final class StudentT {

    /*
     * Design. G. W. Hill, "Algorithm 396: Student's t-quantiles" (1970): exact for 1 and 2 degrees of
     * freedom, else an expansion about the normal quantile, or about the tail where that is small; about six
     * digits from 3 degrees on, more with each further one. The normal quantile is the core's inversion
     * sampler, drawing from a fixed word. StrictMath, so that an interval has the same bits on every machine.
     */

    private static final NormalInversion STANDARD_NORMAL = NormalInversion.of(0.0, 1.0);

    private StudentT() {
    }

    /** The value that the absolute value of t exceeds with a probability in (0, 1). */
    static double twoSided(double probability, double degreesOfFreedom) {
        double n = degreesOfFreedom;
        if (n == 1.0) {
            return 1.0 / StrictMath.tan(probability * (Math.PI / 2.0));
        }
        if (n == 2.0) {
            return Math.sqrt(2.0 / (probability * (2.0 - probability)) - 2.0);
        }
        double a = 1.0 / (n - 0.5);
        double b = 48.0 / (a * a);
        double c = ((20700.0 * a / b - 98.0) * a - 16.0) * a + 96.36;
        double d = ((94.5 / (b + c) - 3.0) / b + 1.0) * Math.sqrt(a * (Math.PI / 2.0)) * n;
        double tail = StrictMath.pow(d * probability, 2.0 / n);
        double squared = tail > 0.05 + a
                ? fromCentre(normal(0.5 * probability), n, a, b, c, d)
                : fromTail(tail, n, d);
        return Math.sqrt(n * squared);
    }

    /** The squared quantile over n, by the expansion about a negative normal quantile. */
    private static double fromCentre(double x, double n, double a, double b, double c, double d) {
        double y = x * x;
        double lead = n < 5.0 ? c + 0.3 * (n - 4.5) * (x + 0.6) : c;
        lead = (((0.05 * d * x - 5.0) * x - 7.0) * x - 2.0) * x + b + lead;
        double factor = ((((0.4 * y + 6.3) * y + 36.0) * y + 94.5) / lead - y - 3.0) / b + 1.0;
        return StrictMath.expm1(a * (factor * x) * (factor * x));
    }

    /** The squared quantile over n, by the expansion about the tail. */
    private static double fromTail(double y, double n, double d) {
        double lead = 1.0 / (((n + 6.0) / (n * y) - 0.089 * d - 0.822) * (n + 2.0) * 3.0) + 0.5 / (n + 4.0);
        return (lead * y - 1.0) * (n + 1.0) / (n + 2.0) + 1.0 / y;
    }

    /** The normal quantile of a probability in (0, 1). */
    static double normal(double probability) {
        long word = (long) (probability * 0x1.0p53) << 11;
        return STANDARD_NORMAL.draw(BitGenerators.adapt(() -> word));
    }
}
