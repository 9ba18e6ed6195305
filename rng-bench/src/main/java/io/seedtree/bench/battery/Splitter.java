package io.seedtree.bench.battery;

import io.seedtree.rng.SeedSequence;
import java.util.random.RandomGenerator;

/** A way to derive streams by position: this library's, or another one that is known to be wrong. */
interface Splitter {

    /** A place in the tree. */
    interface Node {

        /** The child of an index; the same at every call. */
        Node child(long index);

        /** A new generator of this place's stream, at its beginning. */
        RandomGenerator open();
    }

    /** What it is, in a few words. */
    String name();

    /** A root; different seeds should have unrelated trees. */
    Node root(SeedSequence seed);
}
