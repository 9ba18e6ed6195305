package io.seedtree.spark;

import io.seedtree.parallel.RandomFunction;
import java.io.Serializable;

/**
 * A step from an element to a result that draws, and that can be sent to executors.
 *
 * @param <T> the type of the element
 * @param <R> the type of the result
 */
@FunctionalInterface
public interface RandomMap<T, R> extends RandomFunction<T, R>, Serializable {
}
