package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;

/**
 * The uniform distribution on [0, 1) with 24 bits, NumPy's {@code random} with {@code float32}. Half a word a
 * value.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
public final class StandardUniformFloat implements FloatSampler, PiecewiseSampler<float[]> {

    private static final StandardUniformFloat INSTANCE = new StandardUniformFloat();

    private StandardUniformFloat() {
    }

    /**
     * Returns the distribution.
     *
     * @return the sampler
     */
    public static StandardUniformFloat of() {
        return INSTANCE;
    }

    @Override
    public float draw(BitGenerator bits) {
        return bits.nextFloat();
    }

    @Override
    public void fill(BitGenerator bits, float[] values, int from, int to) {
        bits.fill(values, from, to);
    }

    @Override
    public Piece decode(BitGenerator bits, int words, float[] values, int from) {
        bits.fill(values, from, from + words);
        return new Piece(words, words);
    }

    @Override
    public boolean drawsHalfWords() {
        return true;
    }

    @Override
    public boolean hasValuePerWord() {
        return true;
    }
}
