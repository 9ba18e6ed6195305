package io.seedtree.rng.legacy;

import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/** The old von Mises distribution. */
/*
 * Design. Donald Best and Nicholas Fisher, "Efficient Simulation of the von Mises Distribution", Applied
 * Statistics 28 (1979). Near kappa = 0 the envelope's parameter comes from its Taylor series. The envelope
 * needs a parameter above 1; for kappa from about 1e16 on it rounds to 1 or is NaN, and NumPy's loop would
 * not end.
 */
final class LegacyVonMises implements LegacyDouble {

    private static final double UNIFORM_BELOW = 1e-8;
    private static final double TAYLOR_BELOW = 1e-5;

    private final double mu;
    private final double kappa;
    private final double s;

    private LegacyVonMises(double mu, double kappa, double s) {
        this.mu = mu;
        this.kappa = kappa;
        this.s = s;
    }

    static LegacyDouble of(double mu, double kappa) {
        Constraints.nonNegative("vonmises", "kappa", kappa);
        if (Double.isNaN(kappa)) {
            return source -> Double.NaN;
        }
        if (kappa < UNIFORM_BELOW) {
            return source -> Math.PI * (2 * source.nextDouble() - 1);
        }
        double s = envelope(kappa);
        if (!(s > 1.0)) {
            throw new IllegalArgumentException(
                    "vonmises: kappa must be below about 1e16 for the old algorithm: " + kappa);
        }
        return new LegacyVonMises(mu, kappa, s);
    }

    private static double envelope(double kappa) {
        if (kappa < TAYLOR_BELOW) {
            return 1.0 / kappa + kappa;
        }
        double r = 1 + Math.sqrt(1 + 4 * kappa * kappa);
        double rho = (r - Math.sqrt(2 * r)) / (2 * kappa);
        return (1 + rho * rho) / (2 * rho);
    }

    @Override
    public double draw(LegacySource source) {
        double w = cosine(source);
        double angle = Elementary.acos(w);
        if (source.nextDouble() < 0.5) {
            angle = -angle;
        }
        angle += mu;
        double wrapped = (Math.abs(angle) + Math.PI) % (2 * Math.PI) - Math.PI;
        return angle < 0 ? -wrapped : wrapped;
    }

    private double cosine(LegacySource source) {
        while (true) {
            double z = Elementary.cos(Math.PI * source.nextDouble());
            double w = (1 + s * z) / (s + z);
            double y = kappa * (s - w);
            double v = source.nextDouble();
            if (y * (2 - y) - v >= 0 || Elementary.log(y / v) + 1 - y >= 0) {
                return w;
            }
        }
    }
}
