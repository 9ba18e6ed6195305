package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import org.jspecify.annotations.Nullable;

/**
 * Work that draws: a {@link java.util.concurrent.Callable} that is given its stream.
 *
 * @param <V> the type of the result
 */
@FunctionalInterface
public interface RandomCallable<V extends @Nullable Object> {

    /**
     * Does the work.
     *
     * @param rng the stream of this work, at its beginning; for this thread and this call only
     * @return the result
     * @throws Exception if the work fails
     */
    V call(Generator rng) throws Exception;
}
