package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * {@code new Random(seed + i)}, the habit of three decades. The children of one seed are those of the next,
 * one place further; so the position (1, 0) is (0, 1): the collapse check finds it. First outputs of
 * neighbours are close to one another, too, as the generator is linear: so does the pair check. Apache
 * Spark's {@code rand(seed)} seeds its partitions so.
 */
record SeedPlusIndex() implements Splitter {

    @Override
    public String name() {
        return "java.util.Random with seed + i";
    }

    @Override
    public Node root(SeedSequence seed) {
        return new Place(seed.generateState64(1)[0]);
    }

    private record Place(long seed) implements Node {

        @Override
        public Node child(long index) {
            return new Place(seed + index);
        }

        @Override
        public RandomGenerator open() {
            return new Random(seed);
        }
    }
}
