package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import io.seedtree.rng.KeyedStreams;
import io.seedtree.rng.SeedSequence;

/**
 * A stream of a key.
 *
 * @param family the streams of the key
 * @param number the number of the stream
 */
record KeyedPlace(KeyedFamily family, long number) implements StreamPlace {

    /** What makes a stream of a key the same as another. */
    private record Identity(KeyedStreams streams, long number) {
    }

    KeyedPlace {
        if (number < 0) {
            throw new IllegalArgumentException("stream number must be >= 0: " + number);
        }
    }

    /** The identity of stream 0 of the key that is derived from a seed sequence: what a Philox of that draws. */
    static Object ofPhilox(SeedSequence seed) {
        return new Identity(KeyedStreams.of(seed), 0);
    }

    @Override
    public Generator open() {
        Identity identity = new Identity(family.streams(), number);
        return Generator.of(StreamAudit.watch(identity, family.reuse(), family.algorithm().apply(number)));
    }

    @Override
    public KeyedPlace reusedAs(RandomNode.Reuse why) {
        return family.reusedAs(why).stream(number);
    }

    @Override
    public KeyedPlace usedHere() {
        return family.usedHere().stream(number);
    }

    /** Returns NumPy's expression for the stream's bit generator. */
    @Override
    public String toString() {
        return family + ".jumped(" + number + ")";
    }
}
