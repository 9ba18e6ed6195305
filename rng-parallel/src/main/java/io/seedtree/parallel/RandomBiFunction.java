package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import org.jspecify.annotations.Nullable;

/**
 * A step from two values to the next that draws.
 *
 * @param <T> the type of the first value
 * @param <U> the type of the second value
 * @param <V> the type of the result
 */
@FunctionalInterface
public interface RandomBiFunction<T extends @Nullable Object, U extends @Nullable Object,
        V extends @Nullable Object> {

    /**
     * Takes the step.
     *
     * @param rng the stream of this step, at its beginning; for this thread and this call only
     * @param first the first value
     * @param second the second value
     * @return the result
     * @throws Exception if the step fails
     */
    V apply(Generator rng, T first, U second) throws Exception;
}
