package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A generator of another library, seeded by one 32-bit word of ours. Whatever the generator, there are 2^32
 * streams at most, and a hundred thousand positions share one with probability 0.69: collisions find it.
 */
record OneWord() implements Splitter {

    @Override
    public String name() {
        return "SplittableRandom seeded by one raw word of ours";
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
            return new SplittableRandom(seed.generateState(1)[0]);
        }
    }
}
