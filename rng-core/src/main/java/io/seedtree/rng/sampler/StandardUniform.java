package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.internal.Inlined;

/**
 * The uniform distribution on [0, 1) with 53 bits, NumPy's {@code random}. One word a value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class StandardUniform implements DoubleSampler, PiecewiseSampler<double[]> {

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
        return Inlined.nextDouble(bits);
    }

    @Override
    public void fill(BitGenerator bits, double[] values, int from, int to) {
        bits.fill(values, from, to);
    }

    @Override
    public Piece decode(BitGenerator bits, int words, double[] values, int from) {
        bits.fill(values, from, from + words);
        return new Piece(words, words);
    }

    @Override
    public boolean drawsHalfWords() {
        return false;
    }

    @Override
    public boolean hasValuePerWord() {
        return true;
    }
}
