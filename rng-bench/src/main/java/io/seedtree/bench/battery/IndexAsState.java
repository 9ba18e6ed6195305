package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.util.random.RandomGenerator;

/**
 * xoshiro256++ with seed and indices as they are for state words. A linear generator needs many steps until
 * few differing bits have become many; the authors advise to seed by a generator of another kind
 * (https://prng.di.unimi.it). Neighbours begin alike: avalanche and pairs find it.
 */
record IndexAsState() implements Splitter {

    @Override
    public String name() {
        return "xoshiro256++ seeded by the bare index";
    }

    @Override
    public Node root(SeedSequence seed) {
        return new Place(seed.generateState64(1)[0], 0, 0, 0);
    }

    private record Place(long seed, long last, long before, long older) implements Node {

        /** The three last indices; this control is not looked at any deeper. */
        @Override
        public Node child(long index) {
            return new Place(seed, index + 1, last, before);
        }

        @Override
        public RandomGenerator open() {
            return new Xoshiro256(seed, last, before, older);
        }
    }
}
