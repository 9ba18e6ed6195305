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

    private final ExecutorService executor;
    private final Supplier<Place> places;

    Submissions(ExecutorService executor, Supplier<Place> places) {
        this.executor = executor;
        this.places = places;
    }

    @Override
    public <V extends @Nullable Object> Future<V> submit(RandomCallable<? extends V> body) {
        Place place = places.get();
        Future<V> future = executor.submit(place.bind(body));
        place.node();
        return future;
    }

    @Override
    public <V extends @Nullable Object> CompletableFuture<V> supplyAsync(RandomCallable<? extends V> body) {
        Place place = places.get();
        CompletableFuture<V> stage = CompletableFuture.supplyAsync(() -> call(place.node(), body), executor);
        place.node();
        return stage;
    }

    @Override
    public <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenApplyAsync(
            CompletableFuture<T> stage, RandomFunction<? super T, ? extends V> step) {
        RandomNode node = places.get().node();
        return stage.thenApplyAsync(value -> call(node, rng -> step.apply(rng, value)), executor);
    }

    @Override
    public <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenComposeAsync(
            CompletableFuture<T> stage, RandomFunction<? super T, ? extends CompletionStage<V>> step) {
        RandomNode node = places.get().node();
        return stage.thenComposeAsync(value -> call(node, rng -> step.apply(rng, value)), executor);
    }

    @Override
    public <T extends @Nullable Object, U extends @Nullable Object, V extends @Nullable Object>
            CompletableFuture<V> thenCombineAsync(CompletableFuture<T> stage,
                    CompletionStage<? extends U> other,
                    RandomBiFunction<? super T, ? super U, ? extends V> step) {
        RandomNode node = places.get().node();
        return stage.thenCombineAsync(other,
                (first, second) -> call(node, rng -> step.apply(rng, first, second)), executor);
    }

    @Override
    public <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> handleAsync(
            CompletableFuture<T> stage,
            RandomBiFunction<? super @Nullable T, ? super @Nullable Throwable, ? extends V> step) {
        RandomNode node = places.get().node();
        return stage.handleAsync((value, failure) -> call(node, rng -> step.apply(rng, value, failure)),
                executor);
    }

    /** Runs a stage: stages may throw unchecked exceptions only. */
    private static <V extends @Nullable Object> V call(RandomNode node, RandomCallable<? extends V> body) {
        try {
            return BoundCall.call(node, body);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new CompletionException(failure);
        }
    }
}
