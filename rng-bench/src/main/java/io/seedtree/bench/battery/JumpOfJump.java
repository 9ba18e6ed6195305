package io.seedtree.bench.battery;

import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import java.util.random.RandomGenerator;

/**
 * Child i is the parent's generator jumped i + 1 times, and so on for its children. Jumps add up, so the
 * stream of (1, 0) is that of (0, 1) and of (2): collapse, collisions and duplicates find it. NumPy's page on
 * parallel streams says that jumped generators must all be made from one.
 */
record JumpOfJump() implements Splitter {

    @Override
    public String name() {
        return "jump of a jump of PCG64";
    }

    @Override
    public Node root(SeedSequence seed) {
        return new Place(new Pcg64(seed));
    }

    private record Place(Pcg64 untouched) implements Node {

        @Override
        public Node child(long index) {
            return new Place(untouched.jumped(index + 1));
        }

        @Override
        public RandomGenerator open() {
            return untouched.copy();
        }
    }
}
