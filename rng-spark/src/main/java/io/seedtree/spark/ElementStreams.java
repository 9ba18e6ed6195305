package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.Generator;
import java.io.Serializable;
import java.util.function.Function;

/**
 * Which stream belongs to which element of an RDD.
 *
 * @param <T> the type of the elements
 */
sealed interface ElementStreams<T> extends Serializable {

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
            RandomNode node = parent.node();
            return new Function<>() {

                private long next = starts[partition];

                @Override
                public Generator apply(T element) {
                    return node.child(next++).open();
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
