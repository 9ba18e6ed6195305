package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import java.io.Serializable;
import java.util.function.Function;

/**
 * Which stream belongs to which element of an RDD.
 *
 * @param <T> the type of the elements
 */
sealed interface ElementStreams<T> extends Serializable {

    /*
     * Design. An element that only draws a number or two spends its time here. So by index the streams are opened
     * without a node for each, which nothing would ask.
     */

    /** Opens the streams of a partition's elements, which are given in order. */
    Function<T, Generator> inPartition(int partition);

    /**
     * Element <i>i</i> has the stream of child <i>i</i>.
     *
     * @param <T> the type of the elements
     * @param parent the node
     * @param starts the index of the first element of each partition
     */
    record ByIndex<T>(NodeAddress parent, long[] starts) implements ElementStreams<T> {

        @Override
        public Function<T, Generator> inPartition(int partition) {
            Generator stream = parent.open();
            SeedSequence seed = NodeAddress.seed(stream);
            BitGenerator algorithm = stream.bitGenerator();
            return new Function<>() {

                private long next = starts[partition];

                @Override
                public Generator apply(T element) {
                    return Generator.of(algorithm.reseeded(seed.child(next++)));
                }
            };
        }
    }

    /**
     * An element has the stream of its place.
     *
     * @param <T> the type of the elements
     * @param parent the node
     * @param place the place of an element below it
     */
    record ByPlace<T>(NodeAddress parent, ElementPlace<T> place) implements ElementStreams<T> {

        @Override
        public Function<T, Generator> inPartition(int partition) {
            RandomNode node = parent.node();
            return element -> place.of(node, element).open();
        }
    }
}
