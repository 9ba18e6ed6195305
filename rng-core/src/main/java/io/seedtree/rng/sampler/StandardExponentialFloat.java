package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.StandardExponential.Method;
import java.util.Objects;

/**
 * The standard exponential distribution in single precision, NumPy's {@code standard_exponential} with
 * {@code float32}. By the ziggurat mostly half a word a value, by inversion always half a word.
 */
/*
 * Design. As StandardExponential with 23 bits of abscissa; by inversion NumPy takes the logarithm in double
 * precision.
 */
public final class StandardExponentialFloat implements FloatSampler {

    private static final StandardExponentialFloat BY_ZIGGURAT = new StandardExponentialFloat(Method.ZIGGURAT);
    private static final StandardExponentialFloat BY_INVERSION =
            new StandardExponentialFloat(Method.INVERSION);
    private static final float TAIL = (float) ExponentialZiggurat.TAIL;

    private final Method method;

    private StandardExponentialFloat(Method method) {
        this.method = method;
    }

    /**
     * Returns the distribution, by the ziggurat.
     *
     * @return the sampler
     */
    public static StandardExponentialFloat of() {
        return BY_ZIGGURAT;
    }

    /**
     * Returns the distribution by a method.
     *
     * @param method how words become values
     * @return the sampler
     */
    public static StandardExponentialFloat of(Method method) {
        return switch (method) {
            case ZIGGURAT -> BY_ZIGGURAT;
            case INVERSION -> BY_INVERSION;
        };
    }

    @Override
    public float draw(BitGenerator bits) {
        return method == Method.ZIGGURAT ? next(bits) : inverted(bits);
    }

    @Override
    public void fill(BitGenerator bits, float[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (method == Method.ZIGGURAT) {
            for (int i = from; i < to; i++) {
                values[i] = next(bits);
            }
        } else {
            for (int i = from; i < to; i++) {
                values[i] = inverted(bits);
            }
        }
    }

    static float next(BitGenerator bits) {
        int word = bits.nextInt();
        int layer = (word >>> 1) & 0xff;
        int abscissa = word >>> 9;
        float x = abscissa * ExponentialZiggurat.WIDTH_FLOAT[layer];
        return abscissa < ExponentialZiggurat.INSIDE_FLOAT[layer] ? x : outside(bits, layer, x);
    }

    private static float outside(BitGenerator bits, int layer, float x) {
        if (layer == 0) {
            return TAIL - Elementary.log1pf(-bits.nextFloat());
        }
        float step = ExponentialZiggurat.HEIGHT_FLOAT[layer - 1] - ExponentialZiggurat.HEIGHT_FLOAT[layer];
        float height = step * bits.nextFloat() + ExponentialZiggurat.HEIGHT_FLOAT[layer];
        return height < Elementary.expf(-x) ? x : next(bits);
    }

    private static float inverted(BitGenerator bits) {
        return (float) -Elementary.log1p(-bits.nextFloat());
    }
}
