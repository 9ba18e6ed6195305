package io.seedtree.parallel;

import com.google.common.util.concurrent.ForwardingListeningExecutorService;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * The view of an {@link IndexedRandomExecutor} with Guava's futures and the same streams. Plain tasks derive
 * and bind nothing.
 *
 * <p>Safe for use by several threads.
 */
public sealed class IndexedListeningExecutor extends ForwardingListeningExecutorService
        permits KeyedListeningExecutor {

    private final ExecutorService executor;
    private final ListeningExecutorService listening;
    private final StreamFamily streams;

    IndexedListeningExecutor(ExecutorService executor, StreamFamily streams) {
        this.executor = executor;
        this.listening = MoreExecutors.listeningDecorator(executor);
        this.streams = streams;
    }

    /**
     * Returns the executor underneath, in Guava's form.
     *
     * @return the one that runs the tasks
     */
    @Override
    protected final ListeningExecutorService delegate() {
        return listening;
    }

    /**
     * Submits a body with the stream of an index.
     *
     * @param <V> the type of the result
     * @param key the index, at least 0
     * @param body the work
     * @return the future
     * @throws IllegalArgumentException if the index is negative
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it
     */
    public final <V extends @Nullable Object> ListenableFuture<V> submit(long key,
            RandomCallable<? extends V> body) {
        return listening.submit(ForkStreams.<V>at(streams.stream(key), body));
    }

    /** Closes the executor underneath, in its own way. */
    @Override
    public final void close() {
        executor.close();
    }
}
