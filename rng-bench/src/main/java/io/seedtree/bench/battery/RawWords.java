package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.util.random.RandomGenerator;

/** This library's derivation without a generator: a stream is what {@code generate_state} returns. */
record RawWords() implements Splitter {

    private static final int WORDS = 4;

    @Override
    public String name() {
        return "raw state words";
    }

    @Override
    public Node root(SeedSequence seed) {
        return new Place(seed);
    }

    private record Place(SeedSequence seed) implements Node {

        @Override
        public Node child(long index) {
            return new Place(seed.child(index));
        }

        @Override
        public RandomGenerator open() {
            return new Words(seed.generateState64(WORDS));
        }
    }

    /** The words one after the other, and then no more. */
    private static final class Words implements RandomGenerator {

        private final long[] words;
        private int next;

        Words(long[] words) {
            this.words = words;
        }

        @Override
        public long nextLong() {
            return words[next++];
        }
    }
}
