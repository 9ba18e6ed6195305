package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.Words;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.HalfWordBlock;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * The standard normal distribution in single precision, NumPy's {@code standard_normal} with {@code float32}.
 * Mostly half a word a value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. As StandardNormal with 23 bits of abscissa; NumPy compares in the wedge with the density in double
 * precision.
 */
public final class StandardNormalFloat implements FloatSampler, PiecewiseSampler<float[]> {

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
        if (to - from >= 2 * Words.SHORTEST) {
            PiecewiseSampler.fill(this, bits, values, from, to);
        } else {
            for (int i = from; i < to; i++) {
                values[i] = next(bits);
            }
        }
    }

    @Override
    public Piece decode(BitGenerator bits, int words, float[] values, int from) {
        HalfWordBlock block = new HalfWordBlock(bits, words);
        int i = from;
        while (block.hasMore()) {
            i = decode(block, values, i);
        }
        return new Piece(i - from, block.drawn());
    }

    @Override
    public boolean drawsHalfWords() {
        return true;
    }

    @Override
    public boolean hasValuePerWord() {
        return false;
    }

    static float next(BitGenerator bits) {
        int word = bits.nextInt();
        float x = candidate(word);
        return isInside(word) ? x : again(bits, outside(bits::nextInt, word, x));
    }

    private static float candidate(int word) {
        return withSign((word >>> 9) * NormalZiggurat.WIDTH_FLOAT[layer(word)], word << 23);
    }

    private static boolean isInside(int word) {
        return word >>> 9 < NormalZiggurat.INSIDE_FLOAT[layer(word)];
    }

    private static int layer(int word) {
        return word & 0xff;
    }

    private static float again(BitGenerator bits, float x) {
        return Float.isNaN(x) ? next(bits) : x;
    }

    /** Decodes one block; the index of the next value. */
    private static int decode(HalfWordBlock block, float[] values, int from) {
        long[] words = block.draw();
        int end = block.end();
        int i = from;
        for (int k = 0; k < end; k++) {
            int word = (int) words[k];
            float x = candidate(word);
            if (!isInside(word)) {
                block.seek(k + 1);
                x = outside(block, word, x);
                k = block.next() - 1;
                if (Float.isNaN(x)) {
                    continue;
                }
            }
            values[i++] = x;
        }
        return i;
    }

    /** The value of a word outside the inner rectangles; NaN if it is rejected. */
    private static float outside(IntSupplier words, int word, float x) {
        int layer = layer(word);
        if (layer == 0) {
            return withSign(tail(words), word >>> 9 << 23);
        }
        float step = NormalZiggurat.HEIGHT_FLOAT[layer - 1] - NormalZiggurat.HEIGHT_FLOAT[layer];
        float height = step * HalfWordBlock.nextFloat(words) + NormalZiggurat.HEIGHT_FLOAT[layer];
        return height < Elementary.exp(-0.5 * x * x) ? x : Float.NaN;
    }

    private static float tail(IntSupplier words) {
        float x;
        float y;
        do {
            x = -TAIL_INVERSE * Elementary.log1pf(-HalfWordBlock.nextFloat(words));
            y = -Elementary.log1pf(-HalfWordBlock.nextFloat(words));
        } while (!(y + y > x * x));
        return TAIL + x;
    }

    /** Negates a value if the highest bit of a word is set. */
    private static float withSign(float value, int word) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(value) ^ (word & Integer.MIN_VALUE));
    }
}
