package io.seedtree.bench.battery;

import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.SeedSequence;
import java.util.random.RandomGenerator;

/**
 * This library's way: children of seed sequences, each with its bit generator.
 *
 * @param bitGenerator NumPy's name of the bit generator
 */
record SeedTree(String bitGenerator) implements Splitter {

    @Override
    public String name() {
        return "Seedtree, " + bitGenerator;
    }

    @Override
    public Node root(SeedSequence seed) {
        return new Place(seed, bitGenerator);
    }

    private record Place(SeedSequence seed, String bitGenerator) implements Node {

        @Override
        public Node child(long index) {
            return new Place(seed.child(index), bitGenerator);
        }

        @Override
        public RandomGenerator open() {
            return BitGenerators.create(bitGenerator, seed);
        }
    }
}
