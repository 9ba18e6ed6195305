package io.seedtree.parallel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Submission to an executor, whatever settles the places. */
final class Submissions implements RandomSubmitter {

    /*
     * Design. Nothing here changes; what the submitting and the running thread have to agree upon is the
     * number of a place, and SubmissionPlace says how they do.
     */

    private final ExecutorService executor;
    private final Supplier<SubmissionPlace> places;

    Submissions(ExecutorService executor, Supplier<SubmissionPlace> places) {
        this.executor = executor;
        this.places = places;
    }

    @Override
    public <V extends @Nullable Object> Future<V> submit(RandomCallable<? extends V> body) {
        SubmissionPlace place = places.get();
        return place.settle(executor.submit(place.bind(body)));
    }

    @Override
    public <V extends @Nullable Object> CompletableFuture<V> supplyAsync(RandomCallable<? extends V> body) {
        SubmissionPlace place = places.get();
        return place.settle(CompletableFuture.supplyAsync(() -> call(place, body), executor));
    }

    @Override
    public <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenApplyAsync(
            CompletableFuture<T> stage, RandomFunction<? super T, ? extends V> step) {
        SubmissionPlace place = places.get();
        return place
                .settle(stage.thenApplyAsync(value -> call(place, rng -> step.apply(rng, value)), executor));
    }

    @Override
    public <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenComposeAsync(
            CompletableFuture<T> stage, RandomFunction<? super T, ? extends CompletionStage<V>> step) {
        SubmissionPlace place = places.get();
        return place.settle(
                stage.thenComposeAsync(value -> call(place, rng -> step.apply(rng, value)), executor));
    }

    @Override
    public <T extends @Nullable Object, U extends @Nullable Object, V extends @Nullable Object>
            CompletableFuture<V> thenCombineAsync(CompletableFuture<T> stage,
                    CompletionStage<? extends U> other,
                    RandomBiFunction<? super T, ? super U, ? extends V> step) {
        SubmissionPlace place = places.get();
        return place.settle(stage.thenCombineAsync(other,
                (first, second) -> call(place, rng -> step.apply(rng, first, second)), executor));
    }

    @Override
    public <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> handleAsync(
            CompletableFuture<T> stage,
            RandomBiFunction<? super @Nullable T, ? super @Nullable Throwable, ? extends V> step) {
        SubmissionPlace place = places.get();
        return place.settle(
                stage.handleAsync((value, failure) -> call(place, rng -> step.apply(rng, value, failure)),
                        executor));
    }

    /** Runs a stage. What it throws is wrapped as the JDK would do it. */
    private static <V extends @Nullable Object> V call(SubmissionPlace place,
            RandomCallable<? extends V> body) {
        try {
            return TaskRandom.call(place.stream(), body);
        } catch (CompletionException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new CompletionException(failure);
        }
    }
}
