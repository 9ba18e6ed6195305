package io.seedtree.parallel;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.PiecewiseSampler;

/**
 * The draws of a bit generator itself, one word a value.
 *
 * @param drawsHalfWords whether words have 32 bits
 * @param source the fill of the bit generator
 */
record RawPieces<A>(boolean drawsHalfWords, Source<A> source) implements PiecewiseSampler<A> {

    static final RawPieces<long[]> LONGS = new RawPieces<>(false, BitGenerator::fill);
    static final RawPieces<int[]> INTS = new RawPieces<>(true, BitGenerator::fill);
    static final RawPieces<double[]> DOUBLES = new RawPieces<>(false, BitGenerator::fill);
    static final RawPieces<float[]> FLOATS = new RawPieces<>(true, BitGenerator::fill);

    /** One of the fills of a bit generator. */
    interface Source<A> {
        void fill(BitGenerator bits, A values, int from, int to);
    }

    @Override
    public Piece decode(BitGenerator bits, int words, A values, int from) {
        source.fill(bits, values, from, from + words);
        return new Piece(words, words);
    }

    @Override
    public boolean hasValuePerWord() {
        return true;
    }
}
