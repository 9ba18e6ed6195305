package io.seedtree.spark;

import io.seedtree.parallel.RandomElements;
import java.io.Serializable;

/**
 * An element of a range that draws its value, and that can be sent to executors.
 *
 * @param <R> the type of the value
 */
@FunctionalInterface
public interface IndexedDraw<R> extends RandomElements.ToObject<R>, Serializable {
}
