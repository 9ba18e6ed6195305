package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import org.jspecify.annotations.Nullable;

/**
 * A step from one value to the next that draws.
 *
 * @param <T> the type of the value
 * @param <V> the type of the result
 */
@FunctionalInterface
public interface RandomFunction<T extends @Nullable Object, V extends @Nullable Object> {

    /**
     * Takes the step.
     *
     * @param rng the stream of this step, at its beginning; for this thread and this call only
     * @param value the value
     * @return the result
     * @throws Exception if the step fails
     */
    V apply(Generator rng, T value) throws Exception;
}
