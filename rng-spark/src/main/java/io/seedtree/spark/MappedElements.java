package io.seedtree.spark;

import io.seedtree.parallel.StreamFailure;
import io.seedtree.rng.Generator;
import java.util.Iterator;
import java.util.function.Function;

/**
 * The results of the elements of a partition, each drawn from the element's stream. What a body throws carries the
 * address of the stream.
 *
 * @param <T> the type of the elements
 * @param <R> the type of the results
 */
final class MappedElements<T, R> implements Iterator<R> {

    private final Iterator<T> elements;
    private final Function<T, Generator> streams;
    private final RandomMap<T, R> body;

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
        T element = elements.next();
        Generator rng = streams.apply(element);
        try {
            return body.apply(rng, element);
        } catch (Throwable failure) {
            StreamFailure.attach(failure, rng);
            throw MappedElements.<RuntimeException>unchanged(failure);
        }
    }

    /** Throws what the body threw: an iterator declares no exceptions, Spark takes any. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchanged(Throwable failure) throws X {
        throw (X) failure;
    }
}
