package io.seedtree.parallel;

import io.seedtree.parallel.RandomNode.Reuse;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.KeyedStreams;
import java.util.Optional;
import java.util.function.Function;

/**
 * The streams of a key.
 *
 * @param streams the key
 * @param algorithm makes the bit generator of a number, and may know where the family was used
 * @param reuse why they are opened again
 */
record KeyedFamily(KeyedStreams streams, Function<Long, ? extends BitGenerator> algorithm,
        Optional<Reuse> reuse) implements StreamFamily {

    @Override
    public KeyedPlace stream(long number) {
        return new KeyedPlace(this, number);
    }

    @Override
    public KeyedFamily reusedAs(Reuse why) {
        return new KeyedFamily(streams, algorithm, Optional.of(why));
    }

    @Override
    public KeyedFamily usedHere() {
        Function<Long, ? extends BitGenerator> known = StreamAudit.usedHere(algorithm);
        return known == algorithm ? this : new KeyedFamily(streams, known, reuse);
    }

    @Override
    public String toString() {
        return streams.toString();
    }
}
