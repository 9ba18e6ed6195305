package io.seedtree.parallel;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RandomExecutor} whose tasks draw from the node's child of a key: an index, a name or a UUID. The
 * order of submission and the number of submitting threads do not matter.
 *
 * <p>A key used twice gives the same stream twice. That is right for trying a failed task again, and else a
 * mistake that {@link StreamAudit} finds.
 *
 * <p>Safe for use by several threads.
 */
public final class KeyedRandomExecutor extends IndexedRandomExecutor {

    private final RandomNode node;

    /** Takes a node that is {@linkplain RandomNode#usedHere used here}. */
    KeyedRandomExecutor(ExecutorService executor, RandomNode node) {
        super(executor, node);
        this.node = node;
    }

    /**
     * Returns the place below which streams are derived.
     *
     * @return the node
     */
    public RandomNode node() {
        return node;
    }

    /**
     * Returns the submitter of a name.
     *
     * @param key the name, any well-formed Unicode text
     * @return what submits and composes with the stream of the key
     * @throws IllegalArgumentException if the name has an unpaired surrogate
     */
    public RandomSubmitter at(String key) {
        return at(node.child(key));
    }

    /**
     * Returns the submitter of a UUID.
     *
     * @param key the UUID
     * @return what submits and composes with the stream of the key
     */
    public RandomSubmitter at(UUID key) {
        return at(node.child(key));
    }

    /**
     * Submits a body with the stream of a name.
     *
     * @param <V> the type of the result
     * @param key the name, any well-formed Unicode text
     * @param body the work
     * @return the executor's future
     * @throws IllegalArgumentException if the name has an unpaired surrogate
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it
     */
    public <V extends @Nullable Object> Future<V> submit(String key, RandomCallable<? extends V> body) {
        return at(key).submit(body);
    }

    /**
     * Returns a view with Guava's futures and the same streams.
     *
     * @return the view
     */
    @Override
    public KeyedListeningExecutor listening() {
        return new KeyedListeningExecutor(delegate(), node);
    }
}
