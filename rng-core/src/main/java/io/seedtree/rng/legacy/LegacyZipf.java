package io.seedtree.rng.legacy;

import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/** The old Zipf distribution. */
/*
 * Design. Luc Devroye, "Non-Uniform Random Variate Generation" (1986), X.6.1. Values beyond 2^63 are
 * rejected, so it becomes slow as a comes near 1. For a from 1025 on, 2^(a - 1) is infinite and NumPy's
 * loop would not end.
 */
final class LegacyZipf implements LegacyLong {

    private static final double LARGEST = 0x1.0p63;

    private final double exponent;
    private final double b;

    private LegacyZipf(double a) {
        this.exponent = a - 1.0;
        this.b = Elementary.pow(2.0, exponent);
        if (Double.isInfinite(b)) {
            throw new IllegalArgumentException("zipf: a must be below 1025 for the old algorithm: " + a);
        }
    }

    static LegacyZipf of(double a) {
        return new LegacyZipf(Constraints.greaterThan1("zipf", "a", a));
    }

    @Override
    public long draw(LegacySource source) {
        while (true) {
            double u = 1.0 - source.nextDouble();
            double v = source.nextDouble();
            double x = Math.floor(Elementary.pow(u, -1.0 / exponent));
            if (x > LARGEST || x < 1.0) {
                continue;
            }
            double t = Elementary.pow(1.0 + 1.0 / x, exponent);
            if (v * x * (t - 1.0) / (b - 1.0) <= t / b) {
                return LegacyLong.truncated(x);
            }
        }
    }
}
