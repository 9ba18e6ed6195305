package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.kernel.ZigguratTable;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Inlined;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * The normal distribution with mean 0 and standard deviation 1, NumPy's {@code standard_normal}, by the
 * ziggurat. Mostly one word a value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. A word is, from the low end, 8 bits of layer, the sign, and 52 bits of abscissa. The sign is part
 * of the index of the width: as a branch it would be mispredicted every second time. What happens in the one
 * per cent of draws outside the inner rectangles is a method of its own, so that next() is small enough to be
 * inlined; and next() itself calls nothing but the bit generator, because the compiler gives up at a certain
 * depth of calls, which the frames of a job have half used up. The tail is Marsaglia's (1964); its sign is
 * bit 8 of the abscissa, not the sign bit of the word.
 */
public final class StandardNormal implements DoubleSampler, PiecewiseSampler<double[]> {

    private static final StandardNormal INSTANCE = new StandardNormal();
    private static final long ABSCISSA_MASK = 0x000fffffffffffffL;
    private static final int LAYER_MASK = 0xff;
    private static final int INDEX_MASK = 0x1ff;
    private static final ZigguratDecoder DECODER =
            new ZigguratDecoder(ZigguratTable.signed(NormalZiggurat.WIDTH, NormalZiggurat.INSIDE),
                    new Shape());
    private static final long TAIL_SIGN = 0x0000000000000100L;

    private StandardNormal() {
    }

    /**
     * Returns the distribution.
     *
     * @return the sampler
     */
    public static StandardNormal of() {
        return INSTANCE;
    }

    /**
     * Draws one value.
     *
     * @param bits the source of random words
     * @return the value
     */
    public static double next(BitGenerator bits) {
        long word = Inlined.nextLong(bits);
        long abscissa = word >>> 9 & ABSCISSA_MASK;
        double x = abscissa * NormalZiggurat.SIGNED_WIDTH[(int) word & INDEX_MASK];
        return abscissa < NormalZiggurat.INSIDE[(int) word & LAYER_MASK] ? x : outside(bits, word, x);
    }

    /** Goes on until a word is not rejected. Large enough not to be inlined, which would crowd the callers. */
    private static double outside(BitGenerator bits, long first, double candidate) {
        double x = settled(bits, first, candidate);
        while (Double.isNaN(x)) {
            long word = bits.nextLong();
            long abscissa = word >>> 9 & ABSCISSA_MASK;
            x = abscissa * NormalZiggurat.SIGNED_WIDTH[(int) word & INDEX_MASK];
            if (abscissa >= NormalZiggurat.INSIDE[(int) word & LAYER_MASK]) {
                x = settled(bits, word, x);
            }
        }
        return x;
    }

    @Override
    public double draw(BitGenerator bits) {
        return next(bits);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (ZigguratDecoder.isFaster(to - from)) {
            DECODER.fill(bits, values, from, to);
        } else {
            for (int i = from; i < to; i++) {
                values[i] = next(bits);
            }
        }
    }

    @Override
    public Piece decode(BitGenerator bits, int words, double[] values, int from) {
        return DECODER.decode(bits, words, values, from);
    }

    @Override
    public boolean drawsHalfWords() {
        return false;
    }

    @Override
    public boolean hasValuePerWord() {
        return false;
    }

    /** The value of a word outside the inner rectangles; NaN if it is rejected. */
    private static double settled(RandomGenerator bits, long word, double x) {
        int layer = (int) word & LAYER_MASK;
        if (layer == 0) {
            return signedTail(bits, word);
        }
        double step = NormalZiggurat.HEIGHT[layer - 1] - NormalZiggurat.HEIGHT[layer];
        double height = step * bits.nextDouble() + NormalZiggurat.HEIGHT[layer];
        return height < Elementary.exp(-0.5 * x * x) ? x : Double.NaN;
    }

    private static double signedTail(RandomGenerator bits, long word) {
        return (word >>> 9 & TAIL_SIGN) == 0 ? tail(bits) : -tail(bits);
    }

    private static double tail(RandomGenerator bits) {
        double x;
        double y;
        do {
            x = -NormalZiggurat.TAIL_INVERSE * Elementary.log1p(-bits.nextDouble());
            y = -Elementary.log1p(-bits.nextDouble());
        } while (!(y + y > x * x));
        return NormalZiggurat.TAIL + x;
    }

    /** As {@link #settled}, for blocks of words. */
    private static final class Shape implements ZigguratDecoder.Shape {

        @Override
        public double excess(int layer, double x, double uniform) {
            double step = NormalZiggurat.HEIGHT[layer - 1] - NormalZiggurat.HEIGHT[layer];
            return step * uniform + NormalZiggurat.HEIGHT[layer] - Elementary.exp(-0.5 * x * x);
        }

        @Override
        public double tail(RandomGenerator words, long word) {
            return signedTail(words, word);
        }
    }
}
