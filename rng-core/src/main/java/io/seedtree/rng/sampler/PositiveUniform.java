package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Inlined;

/** The uniform distribution on (0, 1), for functions that zero must not reach: a zero is drawn again. */
final class PositiveUniform implements DoubleSampler, PiecewiseSampler<double[]> {

    static final PositiveUniform INSTANCE = new PositiveUniform();

    private PositiveUniform() {
    }

    static double next(BitGenerator bits) {
        double u;
        do {
            u = Inlined.nextDouble(bits);
        } while (u == 0.0);
        return u;
    }

    @Override
    public double draw(BitGenerator bits) {
        return next(bits);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        PiecewiseSampler.fill(this, bits, values, from, to);
    }

    @Override
    public Piece decode(BitGenerator bits, int words, double[] values, int from) {
        bits.fill(values, from, from + words);
        int i = from;
        for (int drawn = from; drawn < from + words; drawn++) {
            if (values[drawn] != 0.0) {
                values[i++] = values[drawn];
            }
        }
        return new Piece(i - from, words);
    }

    @Override
    public boolean drawsHalfWords() {
        return false;
    }

    @Override
    public boolean hasValuePerWord() {
        return false;
    }
}
