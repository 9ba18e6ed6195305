package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import java.util.Objects;

/** A distribution whose values are a function of another one's. */
abstract class MappedSampler implements DoubleSampler, PiecewiseSampler<double[]> {

    /** Values of 32 KiB are still in the nearest cache when they are mapped. */
    private static final int BLOCK = 1 << 12;

    private final DoubleSampler source;
    private final PiecewiseSampler<double[]> pieces;

    <S extends DoubleSampler & PiecewiseSampler<double[]>> MappedSampler(S source) {
        this.source = source;
        pieces = source;
    }

    /** Replaces values of the other distribution by those made of them. */
    abstract void map(double[] values, int from, int to);

    @Override
    public final void fill(BitGenerator bits, double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to;) {
            int end = Math.min(to - i, BLOCK) + i;
            source.fill(bits, values, i, end);
            map(values, i, end);
            i = end;
        }
    }

    @Override
    public final Piece decode(BitGenerator bits, int words, double[] values, int from) {
        Piece piece = pieces.decode(bits, words, values, from);
        map(values, from, from + piece.values());
        return piece;
    }

    @Override
    public final boolean drawsHalfWords() {
        return pieces.drawsHalfWords();
    }

    @Override
    public final boolean hasValuePerWord() {
        return pieces.hasValuePerWord();
    }
}
