package io.seedtree.spark;

import io.seedtree.rng.Generator;
import java.util.Iterator;
import java.util.function.Function;

/**
 * The elements of a partition with their streams, opened as they are asked for.
 *
 * @param <T> the type of the elements
 */
final class SeededElements<T> implements Iterator<Seeded<T>> {

    private final Iterator<T> elements;
    private final Function<T, Generator> streams;

    SeededElements(Iterator<T> elements, Function<T, Generator> streams) {
        this.elements = elements;
        this.streams = streams;
    }

    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public Seeded<T> next() {
        T element = elements.next();
        return new Seeded<>(streams.apply(element), element);
    }
}
