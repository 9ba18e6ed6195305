package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

/**
 * The gamma distribution with scale 1 in single precision, NumPy's {@code standard_gamma} with
 * {@code float32}. About one word a value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. As StandardGamma, every step in single precision.
 */
public final class StandardGammaFloat implements FloatSampler {

    private static final float THIRD = 1.0f / 3.0f;

    private final float shape;
    private final float centre;
    private final float slope;

    private StandardGammaFloat(float shape) {
        this.shape = shape;
        this.centre = centre(shape);
        this.slope = slope(centre);
    }

    /**
     * Returns the distribution with a shape, which is rounded to single precision.
     *
     * @param shape the shape, at least 0; -0.0 is refused
     * @return the sampler
     * @throws IllegalArgumentException if the shape is negative, -0.0 included
     */
    public static StandardGammaFloat of(double shape) {
        return new StandardGammaFloat((float) Constraints.nonNegative("standard_gamma", "shape", shape));
    }

    private static float centre(float shape) {
        return shape - THIRD;
    }

    private static float slope(float centre) {
        return 1.0f / (float) Math.sqrt(9.0f * centre);
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param shape the shape, at least 0, rounded to single precision; -0.0 is refused
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static float draw(BitGenerator bits, double shape) {
        float rounded = (float) Constraints.nonNegative("standard_gamma", "shape", shape);
        float centre = centre(rounded);
        return next(bits, rounded, centre, slope(centre));
    }

    @Override
    public float draw(BitGenerator bits) {
        return next(bits, shape, centre, slope);
    }

    private static float next(BitGenerator bits, float shape, float centre, float slope) {
        if (shape == 1.0f) {
            return StandardExponentialFloat.next(bits);
        }
        if (shape == 0.0f) {
            return 0.0f;
        }
        return shape < 1.0f ? small(bits, shape) : large(bits, centre, slope);
    }

    private static float small(BitGenerator bits, float shape) {
        while (true) {
            float u = bits.nextFloat();
            float v = StandardExponentialFloat.next(bits);
            if (u <= 1.0f - shape) {
                float x = Elementary.powf(u, 1.0f / shape);
                if (x <= v) {
                    return x;
                }
            } else {
                float y = -Elementary.logf((1.0f - u) / shape);
                float x = Elementary.powf(1.0f - shape + shape * y, 1.0f / shape);
                if (x <= v + y) {
                    return x;
                }
            }
        }
    }

    private static float large(BitGenerator bits, float centre, float slope) {
        while (true) {
            float x;
            float v;
            do {
                x = StandardNormalFloat.next(bits);
                v = 1.0f + slope * x;
            } while (v <= 0.0f);
            v = v * v * v;
            float u = bits.nextFloat();
            if (u < 1.0f - 0.0331f * (x * x) * (x * x) || belowDensity(u, x, v, centre)) {
                return centre * v;
            }
        }
    }

    private static boolean belowDensity(float u, float x, float v, float centre) {
        return Elementary.logf(u) < 0.5f * x * x + centre * (1.0f - v + Elementary.logf(v));
    }
}
