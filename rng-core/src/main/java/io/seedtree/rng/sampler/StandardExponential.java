package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import java.util.Objects;

/**
 * The exponential distribution with mean 1, NumPy's {@code standard_exponential}. By the ziggurat mostly one
 * word a value, by inversion always one.
 */
/*
 * Design. A word is, from the low end, 3 unused bits, 8 bits of layer and 53 bits of abscissa. The tail of an
 * exponential is an exponential again. next() is kept small enough to be inlined.
 */
public final class StandardExponential implements DoubleSampler {

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
        long word = bits.nextLong();
        int layer = (int) (word >>> 3) & 0xff;
        long abscissa = word >>> 11;
        double x = abscissa * ExponentialZiggurat.WIDTH[layer];
        return abscissa < ExponentialZiggurat.INSIDE[layer] ? x : outside(bits, layer, x);
    }

    @Override
    public double draw(BitGenerator bits) {
        return method == Method.ZIGGURAT ? next(bits) : inverted(bits);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
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

    private static double outside(BitGenerator bits, int layer, double x) {
        if (layer == 0) {
            return ExponentialZiggurat.TAIL + inverted(bits);
        }
        double step = ExponentialZiggurat.HEIGHT[layer - 1] - ExponentialZiggurat.HEIGHT[layer];
        double height = step * bits.nextDouble() + ExponentialZiggurat.HEIGHT[layer];
        return height < Elementary.exp(-x) ? x : next(bits);
    }

    private static double inverted(BitGenerator bits) {
        return -Elementary.log1p(-bits.nextDouble());
    }
}
