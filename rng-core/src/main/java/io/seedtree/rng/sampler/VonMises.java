package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;
import io.seedtree.rng.sampler.internal.UniformBlock;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * The von Mises distribution of angles in [-pi, pi], NumPy's {@code vonmises}. About four words a value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
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
        this.s = s(kappa);
    }

    /**
     * Returns the distribution.
     *
     * @param mu the mode in radians; without effect if {@code kappa} is less than 1e-8
     * @param kappa the concentration, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if {@code kappa} is negative, -0.0 included
     */
    public static VonMises of(double mu, double kappa) {
        Constraints.nonNegative("vonmises", "kappa", kappa);
        return new VonMises(mu, kappa);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param mu the mode
     * @param kappa the concentration, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if {@code kappa} is negative, -0.0 included; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double mu, double kappa) {
        Constraints.nonNegative("vonmises", "kappa", kappa);
        return next(bits, mu, kappa, s(kappa));
    }

    @Override
    public double draw(BitGenerator bits) {
        return next(bits, mu, kappa, s);
    }

    private static double next(BitGenerator bits, double mu, double kappa, double s) {
        if (Double.isNaN(kappa)) {
            return Double.NaN;
        }
        if (kappa < UNIFORM_BELOW) {
            return Math.PI * (2.0 * bits.nextDouble() - 1.0);
        }
        return kappa > NORMAL_ABOVE ? wrappedNormal(bits, mu, kappa) : rejection(bits, mu, kappa, s);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        if (!(kappa >= UNIFORM_BELOW && kappa <= NORMAL_ABOVE)) {
            DoubleSampler.super.fill(bits, values, from, to);
            return;
        }
        Objects.checkFromToIndex(from, to, values.length);
        UniformBlock uniforms = new UniformBlock(bits, to - from, 3);
        for (int i = from; i < to; i++) {
            uniforms.begin(to - i - 1);
            values[i] = rejection(uniforms, mu, kappa, s);
        }
    }

    private static double s(double kappa) {
        return kappa < TAYLOR_BELOW ? 1.0 / kappa + kappa : wrappedCauchy(kappa);
    }

    private static double wrappedCauchy(double kappa) {
        double r = 1.0 + Math.sqrt(1.0 + 4.0 * kappa * kappa);
        double rho = (r - Math.sqrt(2.0 * r)) / (2.0 * kappa);
        return (1.0 + rho * rho) / (2.0 * rho);
    }

    private static double wrappedNormal(BitGenerator bits, double mu, double kappa) {
        double angle = mu + Math.sqrt(1.0 / kappa) * StandardNormal.next(bits);
        if (angle < -Math.PI) {
            angle += TWO_PI;
        }
        if (angle > Math.PI) {
            angle -= TWO_PI;
        }
        return angle;
    }

    private static double rejection(RandomGenerator uniforms, double mu, double kappa, double s) {
        double w;
        double y;
        double v;
        do {
            double z = Elementary.cos(Math.PI * uniforms.nextDouble());
            w = (1.0 + s * z) / (s + z);
            y = kappa * (s - w);
            v = uniforms.nextDouble();
        } while (!(y * (2.0 - y) - v >= 0.0 || Elementary.log(y / v) + 1.0 - y >= 0.0));
        double u = uniforms.nextDouble();
        double angle = Elementary.acos(w);
        return wrapped(Math.copySign(angle, u - 0.5) + mu);
    }

    private static double wrapped(double angle) {
        double shifted = Math.abs(angle) + Math.PI;
        double size = (shifted < TWO_PI ? shifted : shifted % TWO_PI) - Math.PI;
        return size * Math.copySign(1.0, angle + 0.0);
    }
}
