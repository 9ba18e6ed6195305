package io.seedtree.spark;

import io.seedtree.rng.Generator;
import java.io.Serializable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a partition, each as often as its stream decides: what samples and splits are made of.
 *
 * @param <T> the type of the elements
 */
final class CopiedElements<T> implements Iterator<T> {

    private final Iterator<T> elements;
    private final Function<T, Generator> streams;
    private final Copies copies;
    private @Nullable T element;
    private long left;

    /** Draws how often an element is taken. */
    @FunctionalInterface
    interface Copies extends Serializable {

        long of(Generator rng);
    }

    CopiedElements(Iterator<T> elements, Function<T, Generator> streams, Copies copies) {
        this.elements = elements;
        this.streams = streams;
        this.copies = copies;
    }

    @Override
    public boolean hasNext() {
        while (left == 0 && elements.hasNext()) {
            T next = elements.next();
            left = copies.of(streams.apply(next));
            element = next;
        }
        return left > 0;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        left--;
        return element;
    }
}
