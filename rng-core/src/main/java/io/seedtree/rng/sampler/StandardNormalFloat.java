package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import java.util.Objects;

/**
 * The standard normal distribution in single precision, NumPy's {@code standard_normal} with {@code float32}.
 * Mostly half a word a value.
 */
/*
 * Design. As StandardNormal with 23 bits of abscissa; NumPy compares in the wedge with the density in double
 * precision.
 */
public final class StandardNormalFloat implements FloatSampler {

    private static final StandardNormalFloat INSTANCE = new StandardNormalFloat();
    private static final float TAIL = (float) NormalZiggurat.TAIL;
    private static final float TAIL_INVERSE = (float) NormalZiggurat.TAIL_INVERSE;

    private StandardNormalFloat() {
    }

    /**
     * Returns the distribution.
     *
     * @return the sampler
     */
    public static StandardNormalFloat of() {
        return INSTANCE;
    }

    @Override
    public float draw(BitGenerator bits) {
        return next(bits);
    }

    @Override
    public void fill(BitGenerator bits, float[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to; i++) {
            values[i] = next(bits);
        }
    }

    static float next(BitGenerator bits) {
        int word = bits.nextInt();
        int layer = word & 0xff;
        int abscissa = word >>> 9;
        float x = withSign(abscissa * NormalZiggurat.WIDTH_FLOAT[layer], word << 23);
        return abscissa < NormalZiggurat.INSIDE_FLOAT[layer] ? x : outside(bits, layer, abscissa, x);
    }

    private static float outside(BitGenerator bits, int layer, int abscissa, float x) {
        if (layer == 0) {
            return withSign(tail(bits), abscissa << 23);
        }
        float step = NormalZiggurat.HEIGHT_FLOAT[layer - 1] - NormalZiggurat.HEIGHT_FLOAT[layer];
        float height = step * bits.nextFloat() + NormalZiggurat.HEIGHT_FLOAT[layer];
        return height < Elementary.exp(-0.5 * x * x) ? x : next(bits);
    }

    private static float tail(BitGenerator bits) {
        float x;
        float y;
        do {
            x = -TAIL_INVERSE * Elementary.log1pf(-bits.nextFloat());
            y = -Elementary.log1pf(-bits.nextFloat());
        } while (!(y + y > x * x));
        return TAIL + x;
    }

    /** Negates a value if the highest bit of a word is set. */
    private static float withSign(float value, int word) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(value) ^ (word & Integer.MIN_VALUE));
    }
}
