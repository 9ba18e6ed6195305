package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;
import java.util.Objects;

/**
 * The gamma distribution with scale 1, NumPy's {@code standard_gamma}. About two words a value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. Shape above 1: George Marsaglia and Wai Wan Tsang, "A Simple Method for Generating Gamma Variables"
 * (2000); elementary functions decide about acceptance only. Shape below 1: rejection from a power and an
 * exponential, after Ahrens and Dieter's GS (1974), with an exponential in place of the second uniform. Shape
 * 1 is the exponential, and shape 0 is 0 without a draw.
 */
public final class StandardGamma implements DoubleSampler {

    private final double shape;
    private final double centre;
    private final double slope;

    private StandardGamma(double shape) {
        this.shape = shape;
        this.centre = centre(shape);
        this.slope = slope(centre);
    }

    /**
     * Returns the distribution with a shape.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if the shape is negative, -0.0 included
     */
    public static StandardGamma of(double shape) {
        return new StandardGamma(Constraints.nonNegative("standard_gamma", "shape", shape));
    }

    /**
     * Draws one value, without a check of the shape.
     *
     * @param bits the source of random words
     * @param shape the shape, at least 0
     * @return the value
     */
    static double next(BitGenerator bits, double shape) {
        if (shape == 1.0) {
            return StandardExponential.next(bits);
        }
        if (shape == 0.0) {
            return 0.0;
        }
        if (shape < 1.0) {
            return small(bits, shape);
        }
        double centre = centre(shape);
        return large(bits, centre, slope(centre));
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param shape the shape, at least 0; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static double draw(BitGenerator bits, double shape) {
        return next(bits, Constraints.nonNegative("standard_gamma", "shape", shape));
    }

    @Override
    public double draw(BitGenerator bits) {
        return shape > 1.0 ? large(bits, centre, slope) : next(bits, shape);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        if (shape > 0.0 && shape < 1.0 && to - from >= SmallShapeGamma.WORTHWHILE) {
            Objects.checkFromToIndex(from, to, values.length);
            new SmallShapeGamma(shape, to - from).fill(bits, values, from, to);
        } else {
            DoubleSampler.super.fill(bits, values, from, to);
        }
    }

    private static double centre(double shape) {
        return shape - 1.0 / 3.0;
    }

    private static double slope(double centre) {
        return 1.0 / Math.sqrt(9.0 * centre);
    }

    private static double small(BitGenerator bits, double shape) {
        while (true) {
            double u = bits.nextDouble();
            double v = StandardExponential.next(bits);
            if (u <= 1.0 - shape) {
                double x = Elementary.pow(u, 1.0 / shape);
                if (x <= v) {
                    return x;
                }
            } else {
                double y = -Elementary.log((1.0 - u) / shape);
                double x = Elementary.pow(1.0 - shape + shape * y, 1.0 / shape);
                if (x <= v + y) {
                    return x;
                }
            }
        }
    }

    private static double large(BitGenerator bits, double centre, double slope) {
        while (true) {
            double x;
            double v;
            do {
                x = StandardNormal.next(bits);
                v = 1.0 + slope * x;
            } while (v <= 0.0);
            v = v * v * v;
            double u = bits.nextDouble();
            if (u < 1.0 - 0.0331 * (x * x) * (x * x) || belowDensity(u, x, v, centre)) {
                return centre * v;
            }
        }
    }

    private static boolean belowDensity(double u, double x, double v, double centre) {
        return Elementary.log(u) < 0.5 * x * x + centre * (1.0 - v + Elementary.log(v));
    }
}
