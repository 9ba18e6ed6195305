package io.seedtree.parallel;

import org.jspecify.annotations.Nullable;

/**
 * One fork of a {@link RandomScope}: its place, and after {@link RandomScope#join()} its result.
 *
 * <p>Safe to share. After a failed join every thread sees the same: the forks below the failing one have
 * their results, those above it count as cancelled, even if one of them had already ended.
 *
 * @param <T> the type of the result
 */
public sealed interface RandomFork<T extends @Nullable Object> permits ScopeFork {

    /**
     * Returns the position of this fork in its scope.
     *
     * @return the number of forks made before it
     */
    int index();

    /**
     * Returns the place whose stream the body draws from: the child of this fork's index below the scope's
     * node.
     *
     * @return the node
     */
    RandomNode node();

    /**
     * Returns what the body returned.
     *
     * @return the result
     * @throws IllegalStateException if no join of the scope has waited for this fork, or if its body failed;
     *     the cause is then what the body threw
     * @throws java.util.concurrent.CancellationException if a fork below this one failed
     */
    T result();

    /** Returns the index, the address, and whether it is not joined yet, done, failed or cancelled. */
    @Override
    String toString();
}
