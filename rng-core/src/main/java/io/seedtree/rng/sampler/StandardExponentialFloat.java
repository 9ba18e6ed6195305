package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.Words;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.StandardExponential.Method;
import io.seedtree.rng.sampler.internal.HalfWordBlock;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * The standard exponential distribution in single precision, NumPy's {@code standard_exponential} with
 * {@code float32}. By the ziggurat mostly half a word a value, by inversion always half a word.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. As StandardExponential with 23 bits of abscissa; by inversion NumPy takes the logarithm in double
 * precision.
 */
public final class StandardExponentialFloat implements FloatSampler, PiecewiseSampler<float[]> {

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
        if (method == Method.INVERSION || to - from >= 2 * Words.SHORTEST) {
            PiecewiseSampler.fill(this, bits, values, from, to);
        } else {
            for (int i = from; i < to; i++) {
                values[i] = next(bits);
            }
        }
    }

    @Override
    public Piece decode(BitGenerator bits, int words, float[] values, int from) {
        return method == Method.ZIGGURAT
                ? zigguratPiece(bits, words, values, from)
                : invertedPiece(bits, words, values, from);
    }

    private static Piece zigguratPiece(BitGenerator bits, int words, float[] values, int from) {
        HalfWordBlock block = new HalfWordBlock(bits, words);
        int i = from;
        while (block.hasMore()) {
            i = decode(block, values, i);
        }
        return new Piece(i - from, block.drawn());
    }

    private static Piece invertedPiece(BitGenerator bits, int words, float[] values, int from) {
        int to = from + words;
        bits.fill(values, from, to);
        for (int i = from; i < to; i++) {
            values[i] = (float) -Elementary.log1p(-values[i]);
        }
        return new Piece(words, words);
    }

    @Override
    public boolean drawsHalfWords() {
        return true;
    }

    @Override
    public boolean hasValuePerWord() {
        return method == Method.INVERSION;
    }

    static float next(BitGenerator bits) {
        int word = bits.nextInt();
        float x = candidate(word);
        return isInside(word) ? x : again(bits, outside(bits::nextInt, word, x));
    }

    private static float candidate(int word) {
        return (word >>> 9) * ExponentialZiggurat.WIDTH_FLOAT[layer(word)];
    }

    private static boolean isInside(int word) {
        return word >>> 9 < ExponentialZiggurat.INSIDE_FLOAT[layer(word)];
    }

    private static int layer(int word) {
        return word >>> 1 & 0xff;
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
            return TAIL - Elementary.log1pf(-HalfWordBlock.nextFloat(words));
        }
        float step = ExponentialZiggurat.HEIGHT_FLOAT[layer - 1] - ExponentialZiggurat.HEIGHT_FLOAT[layer];
        float height = step * HalfWordBlock.nextFloat(words) + ExponentialZiggurat.HEIGHT_FLOAT[layer];
        return height < Elementary.expf(-x) ? x : Float.NaN;
    }

    private static float inverted(BitGenerator bits) {
        return (float) -Elementary.log1p(-bits.nextFloat());
    }
}
