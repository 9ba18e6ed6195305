package io.seedtree.parallel;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RandomExecutor} whose tasks draw from the stream of a number that is given with them. The order of
 * submission and the number of submitting threads do not matter. With a {@link RandomNode} it is a
 * {@link KeyedRandomExecutor}, which takes names, too.
 *
 * <p>A number used twice gives the same stream twice. That is right for trying a failed task again, and else
 * a mistake that {@link StreamAudit} finds.
 *
 * <p>Safe for use by several threads.
 */
public sealed class IndexedRandomExecutor extends RandomExecutor permits KeyedRandomExecutor {

    IndexedRandomExecutor(ExecutorService executor, StreamFamily streams) {
        super(executor, streams);
    }

    /**
     * Returns the submitter of an index.
     *
     * @param key the index, at least 0
     * @return what submits and composes with the stream of the key
     * @throws IllegalArgumentException if the index is negative
     */
    public final RandomSubmitter at(long key) {
        return at(streams().stream(key));
    }

    final RandomSubmitter at(StreamPlace keyed) {
        SubmissionPlace place = SubmissionPlace.at(keyed.usedHere());
        return new Submissions(delegate(), () -> place);
    }

    /**
     * Submits a body with the stream of an index.
     *
     * @param <V> the type of the result
     * @param key the index, at least 0
     * @param body the work
     * @return the executor's future
     * @throws IllegalArgumentException if the index is negative
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it
     */
    public final <V extends @Nullable Object> Future<V> submit(long key, RandomCallable<? extends V> body) {
        return at(key).submit(body);
    }

    /**
     * Returns a view with Guava's futures and the same streams.
     *
     * @return the view
     */
    public IndexedListeningExecutor listening() {
        return new IndexedListeningExecutor(delegate(), streams());
    }
}
