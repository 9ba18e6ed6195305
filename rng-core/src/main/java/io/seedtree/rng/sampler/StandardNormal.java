package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import java.util.Objects;

/**
 * The normal distribution with mean 0 and standard deviation 1, NumPy's {@code standard_normal}, by the
 * ziggurat. Mostly one word a value.
 */
/*
 * Design. A word is, from the low end, 8 bits of layer, the sign, and 52 bits of abscissa. The sign goes into
 * the width by XOR: as a branch it would be mispredicted every second time. What happens in the one
 * per cent of draws outside the inner rectangles is a method of its own, so that next() is small enough to be
 * inlined. The tail is Marsaglia's (1964); its sign is bit 8 of the abscissa, not the sign bit of the word.
 */
public final class StandardNormal implements DoubleSampler {

    private static final StandardNormal INSTANCE = new StandardNormal();
    private static final long ABSCISSA_MASK = 0x000fffffffffffffL;
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
        long word = bits.nextLong();
        int layer = (int) word & 0xff;
        long abscissa = (word >>> 9) & ABSCISSA_MASK;
        long sign = word << 55 & Long.MIN_VALUE;
        double x = abscissa * Double.longBitsToDouble(NormalZiggurat.WIDTH_BITS[layer] ^ sign);
        return abscissa < NormalZiggurat.INSIDE[layer] ? x : outside(bits, layer, abscissa, x);
    }

    @Override
    public double draw(BitGenerator bits) {
        return next(bits);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to; i++) {
            values[i] = next(bits);
        }
    }

    private static double outside(BitGenerator bits, int layer, long abscissa, double x) {
        if (layer == 0) {
            return (abscissa & TAIL_SIGN) == 0 ? tail(bits) : -tail(bits);
        }
        double step = NormalZiggurat.HEIGHT[layer - 1] - NormalZiggurat.HEIGHT[layer];
        double height = step * bits.nextDouble() + NormalZiggurat.HEIGHT[layer];
        return height < Elementary.exp(-0.5 * x * x) ? x : next(bits);
    }

    private static double tail(BitGenerator bits) {
        double x;
        double y;
        do {
            x = -NormalZiggurat.TAIL_INVERSE * Elementary.log1p(-bits.nextDouble());
            y = -Elementary.log1p(-bits.nextDouble());
        } while (!(y + y > x * x));
        return NormalZiggurat.TAIL + x;
    }
}
