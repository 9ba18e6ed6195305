package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.ZigguratTable;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Inlined;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * The exponential distribution with mean 1, NumPy's {@code standard_exponential}. By the ziggurat mostly one
 * word a value, by inversion always one.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. A word is, from the low end, 3 unused bits, 8 bits of layer and 53 bits of abscissa. The tail of an
 * exponential is an exponential again. next() is kept small enough to be inlined.
 */
public final class StandardExponential implements DoubleSampler, PiecewiseSampler<double[]> {

    /** How words become values. */
    public enum Method {
        /** The ziggurat, NumPy's {@code 'zig'} and its default. */
        ZIGGURAT,
        /**
         * Inversion of the distribution function, NumPy's {@code 'inv'}: {@code -log1p(-u)}. A monotone
         * function of one uniform value, as common random numbers need it.
         */
        INVERSION
    }

    private static final StandardExponential BY_ZIGGURAT = new StandardExponential(Method.ZIGGURAT);
    private static final StandardExponential BY_INVERSION = new StandardExponential(Method.INVERSION);

    private static final int LAYER_MASK = 0xff;
    private static final ZigguratDecoder DECODER = new ZigguratDecoder(
            ZigguratTable.unsigned(ExponentialZiggurat.WIDTH, ExponentialZiggurat.INSIDE, 3, 11, 53),
            new Shape());

    private final Method method;

    private StandardExponential(Method method) {
        this.method = method;
    }

    /**
     * Returns the distribution, by the ziggurat.
     *
     * @return the sampler
     */
    public static StandardExponential of() {
        return BY_ZIGGURAT;
    }

    /**
     * Returns the distribution by a method.
     *
     * @param method how words become values
     * @return the sampler
     */
    public static StandardExponential of(Method method) {
        return switch (method) {
            case ZIGGURAT -> BY_ZIGGURAT;
            case INVERSION -> BY_INVERSION;
        };
    }

    /**
     * Draws one value by the ziggurat.
     *
     * @param bits the source of random words
     * @return the value
     */
    public static double next(BitGenerator bits) {
        long word = Inlined.nextLong(bits);
        long abscissa = word >>> 11;
        int layer = (int) (word >>> 3) & LAYER_MASK;
        double x = abscissa * ExponentialZiggurat.WIDTH[layer];
        return abscissa < ExponentialZiggurat.INSIDE[layer] ? x : outside(bits, word, x);
    }

    /** Goes on until a word is not rejected. Large enough not to be inlined, which would crowd the callers. */
    private static double outside(BitGenerator bits, long first, double candidate) {
        double x = settled(bits, first, candidate);
        while (Double.isNaN(x)) {
            long word = bits.nextLong();
            long abscissa = word >>> 11;
            int layer = (int) (word >>> 3) & LAYER_MASK;
            x = abscissa * ExponentialZiggurat.WIDTH[layer];
            if (abscissa >= ExponentialZiggurat.INSIDE[layer]) {
                x = settled(bits, word, x);
            }
        }
        return x;
    }

    @Override
    public double draw(BitGenerator bits) {
        return method == Method.ZIGGURAT ? next(bits) : inverted(bits);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (method == Method.INVERSION) {
            invertedPiece(bits, to - from, values, from);
        } else if (ZigguratDecoder.isFaster(to - from)) {
            DECODER.fill(bits, values, from, to);
        } else {
            for (int i = from; i < to; i++) {
                values[i] = next(bits);
            }
        }
    }

    @Override
    public Piece decode(BitGenerator bits, int words, double[] values, int from) {
        return method == Method.ZIGGURAT
                ? DECODER.decode(bits, words, values, from)
                : invertedPiece(bits, words, values, from);
    }

    private static Piece invertedPiece(BitGenerator bits, int words, double[] values, int from) {
        int to = from + words;
        bits.fill(values, from, to);
        for (int i = from; i < to; i++) {
            values[i] = -values[i];
        }
        Elementary.log1p(values, from, to);
        for (int i = from; i < to; i++) {
            values[i] = -values[i];
        }
        return new Piece(words, words);
    }

    @Override
    public boolean drawsHalfWords() {
        return false;
    }

    @Override
    public boolean hasValuePerWord() {
        return method == Method.INVERSION;
    }

    /** The value of a word outside the inner rectangles; NaN if it is rejected. */
    private static double settled(RandomGenerator bits, long word, double x) {
        int layer = (int) (word >>> 3) & LAYER_MASK;
        if (layer == 0) {
            return ExponentialZiggurat.TAIL + inverted(bits);
        }
        double step = ExponentialZiggurat.HEIGHT[layer - 1] - ExponentialZiggurat.HEIGHT[layer];
        double height = step * bits.nextDouble() + ExponentialZiggurat.HEIGHT[layer];
        return height < Elementary.exp(-x) ? x : Double.NaN;
    }

    private static double inverted(RandomGenerator bits) {
        return -Elementary.log1p(-bits.nextDouble());
    }

    /** As {@link #settled}, for blocks of words. */
    private static final class Shape implements ZigguratDecoder.Shape {

        @Override
        public double excess(int layer, double x, double uniform) {
            double step = ExponentialZiggurat.HEIGHT[layer - 1] - ExponentialZiggurat.HEIGHT[layer];
            return step * uniform + ExponentialZiggurat.HEIGHT[layer] - Elementary.exp(-x);
        }

        @Override
        public double tail(RandomGenerator words, long word) {
            return ExponentialZiggurat.TAIL + inverted(words);
        }
    }
}
