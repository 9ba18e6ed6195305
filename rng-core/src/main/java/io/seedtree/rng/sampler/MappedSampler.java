package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import java.util.Objects;

/** A distribution whose values are a function of another one's. */
abstract class MappedSampler implements DoubleSampler, PiecewiseSampler<double[]> {

    /** Values of 32 KiB are still in the nearest cache when they are mapped. */
    private static final int BLOCK = 1 << 12;

    private final PiecewiseSampler<double[]> source;

    MappedSampler(PiecewiseSampler<double[]> source) {
        this.source = source;
    }

    /** Replaces values of the other distribution by those made of them. */
    abstract void map(double[] values, int from, int to);

    @Override
    public final void fill(BitGenerator bits, double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to;) {
            i += decode(bits, Math.min(to - i, BLOCK), values, i).values();
        }
    }

    @Override
    public final Piece decode(BitGenerator bits, int words, double[] values, int from) {
        Piece piece = source.decode(bits, words, values, from);
        map(values, from, from + piece.values());
        return piece;
    }

    @Override
    public final boolean drawsHalfWords() {
        return source.drawsHalfWords();
    }

    @Override
    public final boolean hasValuePerWord() {
        return source.hasValuePerWord();
    }
}
