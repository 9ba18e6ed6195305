package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;

/**
 * The uniform distribution on [0, 1) with 53 bits, NumPy's {@code random}. One word a value.
 */
public final class StandardUniform implements DoubleSampler {

    private static final StandardUniform INSTANCE = new StandardUniform();

    private StandardUniform() {
    }

    /**
     * Returns the distribution.
     *
     * @return the sampler
     */
    public static StandardUniform of() {
        return INSTANCE;
    }

    @Override
    public double draw(BitGenerator bits) {
        return bits.nextDouble();
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        bits.fill(values, from, to);
    }

    /** Draws a value in (0, 1): a zero is drawn again. */
    static double positive(BitGenerator bits) {
        double u;
        do {
            u = bits.nextDouble();
        } while (u == 0.0);
        return u;
    }

    /** Fills with values in (0, 1); each is written where it was drawn, or before that. */
    static void fillPositive(BitGenerator bits, double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to;) {
            bits.fill(values, i, to);
            for (int drawn = i; drawn < to; drawn++) {
                if (values[drawn] != 0.0) {
                    values[i++] = values[drawn];
                }
            }
        }
    }
}
