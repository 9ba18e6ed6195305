package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A seed made of the path's digits put behind one another: an encoding that cannot be undone, so that (1, 11)
 * is (11, 1). Collapse finds it.
 */
record JoinedPath() implements Splitter {

    @Override
    public String name() {
        return "indices joined to one number";
    }

    @Override
    public Node root(SeedSequence seed) {
        return new Place(seed.generateState64(1)[0], "");
    }

    private record Place(long seed, String digits) implements Node {

        @Override
        public Node child(long index) {
            return new Place(seed, digits + index);
        }

        @Override
        public RandomGenerator open() {
            return new SplittableRandom(seed + digits.hashCode());
        }
    }
}
