package io.seedtree.spark;

import io.seedtree.parallel.TaskRandom;
import io.seedtree.rng.Generator;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The results of the elements of a partition, each drawn from the element's stream as its task.
 *
 * @param <T> the type of the elements
 * @param <R> the type of the results
 */
final class MappedElements<T, R> implements Iterator<R> {

    private final Iterator<T> elements;
    private final Function<T, Generator> streams;
    private final RandomMap<T, R> body;
    /** One for all elements, which come one after the other. */
    private final Consumer<Generator> task = this::draw;
    private @Nullable T element;
    private @Nullable R result;

    MappedElements(Iterator<T> elements, Function<T, Generator> streams, RandomMap<T, R> body) {
        this.elements = elements;
        this.streams = streams;
        this.body = body;
    }

    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public R next() {
        T next = elements.next();
        element = next;
        TaskRandom.run(streams.apply(next), task);
        R drawn = result;
        result = null;
        return drawn;
    }

    private void draw(Generator rng) {
        try {
            result = body.apply(rng, element);
        } catch (Exception failure) {
            throw MappedElements.<RuntimeException>unchanged(failure);
        }
    }

    /** Throws what the body threw: an iterator declares no exceptions, Spark takes any. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchanged(Exception failure) throws X {
        throw (X) failure;
    }
}
