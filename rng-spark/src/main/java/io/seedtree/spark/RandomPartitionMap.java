package io.seedtree.spark;

import java.io.Serializable;
import java.util.Iterator;

/**
 * The work on a partition whose elements draw, each from its own stream.
 *
 * @param <T> the type of the elements
 * @param <R> the type of the results
 */
@FunctionalInterface
public interface RandomPartitionMap<T, R> extends Serializable {

    /**
     * Does the work.
     *
     * @param elements the elements of the partition, each with its stream
     * @return the results
     * @throws Exception if the work fails
     */
    Iterator<R> apply(Iterator<Seeded<T>> elements) throws Exception;
}
