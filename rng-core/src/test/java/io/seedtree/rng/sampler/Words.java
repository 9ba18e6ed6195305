package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import java.util.Arrays;
import java.util.PrimitiveIterator;

/** Words chosen by a test, as a source for samplers. */
final class Words {

    private final PrimitiveIterator.OfLong source;
    private int touched;

    private Words(long... words) {
        source = Arrays.stream(words).iterator();
    }

    static Words of(long... words) {
        return new Words(words);
    }

    /** A bit generator that delivers the words in order and fails when they are all used. */
    BitGenerator bits() {
        return BitGenerators.adapt(this::next);
    }

    /** The number of words that were taken, whole or in part. */
    int touched() {
        return touched;
    }

    private long next() {
        touched++;
        return source.nextLong();
    }
}
