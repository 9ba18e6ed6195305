package io.seedtree.spark;

import io.seedtree.rng.Generator;

/**
 * An element and its stream.
 *
 * @param <T> the type of the element
 * @param rng the stream, at its beginning; for this task only
 * @param value the element
 */
public record Seeded<T>(Generator rng, T value) {
}
