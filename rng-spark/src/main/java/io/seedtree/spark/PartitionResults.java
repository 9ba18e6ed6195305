package io.seedtree.spark;

import io.seedtree.parallel.StreamFailure;
import io.seedtree.rng.Generator;
import java.util.Iterator;

/**
 * The results of a partition that has one stream. What is thrown on the way carries its address, whether the body
 * throws it or, later, its iterator.
 *
 * @param <R> the type of the results
 */
final class PartitionResults<R> implements Iterator<R> {

    private final Generator rng;
    private final Iterator<R> results;

    private PartitionResults(Generator rng, Iterator<R> results) {
        this.rng = rng;
        this.results = results;
    }

    static <T, R> PartitionResults<R> of(Generator rng, Iterator<T> elements,
            RandomMap<Iterator<T>, Iterator<R>> body) throws Exception {
        try {
            return new PartitionResults<>(rng, body.apply(rng, elements));
        } catch (Throwable failure) {
            StreamFailure.attach(failure, rng);
            throw failure;
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return results.hasNext();
        } catch (Throwable failure) {
            StreamFailure.attach(failure, rng);
            throw failure;
        }
    }

    @Override
    public R next() {
        try {
            return results.next();
        } catch (Throwable failure) {
            StreamFailure.attach(failure, rng);
            throw failure;
        }
    }
}
