package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomNode.Reuse;
import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import java.io.Serializable;

/**
 * A node as it is sent to executors: its address, as text.
 *
 * @param text the address
 */
record NodeAddress(String text) implements Serializable {

    /** The address of a node; the method that was given it stands in the message. */
    static NodeAddress of(String method, RandomNode node) {
        Address address = node.address().orElseThrow(() -> new IllegalArgumentException(method
                + ": node must have an address, with a bit generator of " + BitGenerators.names() + ": "
                + node));
        return new NodeAddress(address.toString());
    }

    /** The stream of the node itself, at its beginning: what makes those of its children. */
    Generator open() {
        return Address.parse(text).open();
    }

    /** The node again. Spark computes an element as often as it has use for it, so its streams are replayed. */
    RandomNode node() {
        Generator stream = open();
        return RandomNode.of(seed(stream), stream.bitGenerator()::reseeded).reusedAs(Reuse.REPLAY);
    }

    /** The seed sequence of a stream that was opened here. */
    static SeedSequence seed(Generator stream) {
        return stream.seedSequence().orElseThrow();
    }
}
