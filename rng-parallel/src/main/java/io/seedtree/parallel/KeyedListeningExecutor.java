package io.seedtree.parallel;

import com.google.common.util.concurrent.ListenableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * The view of a {@link KeyedRandomExecutor} with Guava's futures and the same streams. Plain tasks derive and
 * bind nothing.
 *
 * <p>Safe for use by several threads.
 */
public final class KeyedListeningExecutor extends IndexedListeningExecutor {

    private final RandomNode node;

    KeyedListeningExecutor(ExecutorService executor, RandomNode node) {
        super(executor, node);
        this.node = node;
    }

    /**
     * Submits a body with the stream of a name.
     *
     * @param <V> the type of the result
     * @param key the name, any well-formed Unicode text
     * @param body the work
     * @return the future
     * @throws IllegalArgumentException if the name has an unpaired surrogate
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it
     */
    public <V extends @Nullable Object> ListenableFuture<V> submit(String key,
            RandomCallable<? extends V> body) {
        return delegate().submit(ForkStreams.<V>at(node.child(key), body));
    }
}
