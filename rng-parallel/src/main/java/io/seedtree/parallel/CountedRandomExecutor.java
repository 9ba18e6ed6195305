package io.seedtree.parallel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RandomExecutor} that numbers what it is given: the <i>k</i>-th accepted submission or composed
 * stage draws from stream <i>k</i>, of a node its child <i>k</i>. A rejected submission takes no number, so
 * trying it again gives it the same stream.
 *
 * <p>For one submitting thread. Several may submit, each number is then given out once, but who gets which is
 * not reproducible: {@link RandomExecutor#keyed(ExecutorService, RandomNode) keyed} is for that. A running
 * task that submits is another submitter, too: it opens its own,
 * {@code RandomExecutor.counted(executor, rng)}.
 */
public final class CountedRandomExecutor extends RandomExecutor implements RandomSubmitter {

    private final AtomicLong next = new AtomicLong();
    private final RandomSubmitter submissions = new Submissions(delegate(), this::nextPlace);

    CountedRandomExecutor(ExecutorService executor, StreamFamily streams) {
        super(executor, streams);
    }

    private SubmissionPlace nextPlace() {
        return SubmissionPlace.counted(streams(), next);
    }

    /**
     * Returns how many numbers were taken.
     *
     * @return the number that the next accepted submission will take
     */
    public long count() {
        return next.get();
    }

    /**
     * Returns a view with Guava's futures. It counts with the same counter.
     *
     * @return the view
     */
    public CountedListeningExecutor listening() {
        return new CountedListeningExecutor(delegate(), this::nextPlace);
    }

    @Override
    public <V extends @Nullable Object> Future<V> submit(RandomCallable<? extends V> body) {
        return submissions.submit(body);
    }

    @Override
    public <V extends @Nullable Object> CompletableFuture<V> supplyAsync(RandomCallable<? extends V> body) {
        return submissions.supplyAsync(body);
    }

    @Override
    public <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenApplyAsync(
            CompletableFuture<T> stage, RandomFunction<? super T, ? extends V> step) {
        return submissions.thenApplyAsync(stage, step);
    }

    @Override
    public <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenComposeAsync(
            CompletableFuture<T> stage, RandomFunction<? super T, ? extends CompletionStage<V>> step) {
        return submissions.thenComposeAsync(stage, step);
    }

    @Override
    public <T extends @Nullable Object, U extends @Nullable Object, V extends @Nullable Object>
            CompletableFuture<V> thenCombineAsync(CompletableFuture<T> stage,
                    CompletionStage<? extends U> other,
                    RandomBiFunction<? super T, ? super U, ? extends V> step) {
        return submissions.thenCombineAsync(stage, other, step);
    }

    @Override
    public <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> handleAsync(
            CompletableFuture<T> stage,
            RandomBiFunction<? super @Nullable T, ? super @Nullable Throwable, ? extends V> step) {
        return submissions.handleAsync(stage, step);
    }
}
