package io.seedtree.parallel;

import com.google.common.util.concurrent.ForwardingListeningExecutorService;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The view of a {@link CountedRandomExecutor} with Guava's futures: it takes its numbers from the same
 * counter. Plain tasks derive and bind nothing.
 *
 * <p>For one submitting thread, as that executor is.
 */
public final class CountedListeningExecutor extends ForwardingListeningExecutorService {

    private final ExecutorService executor;
    private final ListeningExecutorService listening;
    private final Supplier<SubmissionPlace> places;

    CountedListeningExecutor(ExecutorService executor, Supplier<SubmissionPlace> places) {
        this.executor = executor;
        this.listening = MoreExecutors.listeningDecorator(executor);
        this.places = places;
    }

    /**
     * Returns the executor underneath, in Guava's form.
     *
     * @return the one that runs the tasks
     */
    @Override
    protected ListeningExecutorService delegate() {
        return listening;
    }

    /**
     * Submits a body with the next stream.
     *
     * @param <V> the type of the result
     * @param body the work
     * @return the future
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it; no number is then
     *     taken
     */
    public <V extends @Nullable Object> ListenableFuture<V> submit(RandomCallable<? extends V> body) {
        SubmissionPlace place = places.get();
        return place.settle(listening.submit(place.bind(body)));
    }

    /** Closes the executor underneath, in its own way. */
    @Override
    public void close() {
        executor.close();
    }
}
