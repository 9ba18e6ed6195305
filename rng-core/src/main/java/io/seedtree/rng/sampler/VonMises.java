package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The von Mises distribution of angles in [-pi, pi], NumPy's {@code vonmises}. About four words a value.
 */
/*
 * Design. D. J. Best and N. I. Fisher, "Efficient Simulation of the von Mises Distribution" (1979): rejection
 * from a wrapped Cauchy distribution. Its parameter s is a Taylor polynomial where the formula would cancel.
 * A very small concentration is uniform (about 0: NumPy forgets the mode there), a very large one a wrapped
 * normal.
 */
public final class VonMises implements DoubleSampler {

    private static final double UNIFORM_BELOW = 1e-8;
    private static final double TAYLOR_BELOW = 1e-5;
    private static final double NORMAL_ABOVE = 1e6;
    private static final double TWO_PI = 2.0 * Math.PI;

    private final double mu;
    private final double kappa;
    private final double s;

    private VonMises(double mu, double kappa) {
        this.mu = mu;
        this.kappa = kappa;
        this.s = kappa < TAYLOR_BELOW ? 1.0 / kappa + kappa : wrappedCauchy(kappa);
    }

    /**
     * Returns the distribution.
     *
     * @param mu the mode in radians; without effect if {@code kappa} is less than 1e-8
     * @param kappa the concentration, at least 0
     * @return the sampler
     * @throws IllegalArgumentException if {@code kappa} is negative, -0.0 included
     */
    public static VonMises of(double mu, double kappa) {
        Constraints.nonNegative("vonmises", "kappa", kappa);
        return new VonMises(mu, kappa);
    }

    @Override
    public double draw(BitGenerator bits) {
        if (Double.isNaN(kappa)) {
            return Double.NaN;
        }
        if (kappa < UNIFORM_BELOW) {
            return Math.PI * (2.0 * bits.nextDouble() - 1.0);
        }
        return kappa > NORMAL_ABOVE ? wrappedNormal(bits) : rejection(bits);
    }

    private static double wrappedCauchy(double kappa) {
        double r = 1.0 + Math.sqrt(1.0 + 4.0 * kappa * kappa);
        double rho = (r - Math.sqrt(2.0 * r)) / (2.0 * kappa);
        return (1.0 + rho * rho) / (2.0 * rho);
    }

    private double wrappedNormal(BitGenerator bits) {
        double angle = mu + Math.sqrt(1.0 / kappa) * StandardNormal.next(bits);
        if (angle < -Math.PI) {
            angle += TWO_PI;
        }
        if (angle > Math.PI) {
            angle -= TWO_PI;
        }
        return angle;
    }

    private double rejection(BitGenerator bits) {
        double w;
        double y;
        double v;
        do {
            double z = Elementary.cos(Math.PI * bits.nextDouble());
            w = (1.0 + s * z) / (s + z);
            y = kappa * (s - w);
            v = bits.nextDouble();
        } while (!(y * (2.0 - y) - v >= 0.0 || Elementary.log(y / v) + 1.0 - y >= 0.0));
        double u = bits.nextDouble();
        double angle = Elementary.acos(w);
        return wrapped((u < 0.5 ? -angle : angle) + mu);
    }

    private static double wrapped(double angle) {
        double size = (Math.abs(angle) + Math.PI) % TWO_PI - Math.PI;
        return angle < 0.0 ? -size : size;
    }
}
