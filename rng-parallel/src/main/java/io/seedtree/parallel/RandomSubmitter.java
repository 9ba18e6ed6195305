package io.seedtree.parallel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Hands bodies to an executor, each with a stream: every one the next ({@link CountedRandomExecutor}) or all
 * that of one key ({@link KeyedRandomExecutor#at(long)}).
 *
 * <p>A stage of a {@link CompletableFuture} is given its stream when it is composed, not when it runs; one
 * that never runs, because an earlier stage failed, moves no other. What a body throws carries the address of
 * its stream ({@link StreamFailure}). In a stage a checked exception becomes the cause of a
 * {@link java.util.concurrent.CompletionException}, as the unchecked ones do.
 *
 * <p>Safe for use by several threads, as far as numbers are then given out once; their order is reproducible
 * only for a single submitting thread.
 *
 * <p>A composed stage that the executor rejects when it comes to run fails with the {@link
 * java.util.concurrent.RejectedExecutionException}.
 */
public sealed interface RandomSubmitter permits CountedRandomExecutor, Submissions {

    /**
     * Submits a body.
     *
     * @param <V> the type of the result
     * @param body the work
     * @return the executor's future
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it; no number is then
     *     taken
     */
    <V extends @Nullable Object> Future<V> submit(RandomCallable<? extends V> body);

    /**
     * Starts a chain of stages: {@link CompletableFuture#supplyAsync(java.util.function.Supplier)} with a
     * stream.
     *
     * @param <V> the type of the result
     * @param body the work of the first stage
     * @return the stage
     * @throws java.util.concurrent.RejectedExecutionException if the executor rejects it; no number is then
     *     taken
     */
    <V extends @Nullable Object> CompletableFuture<V> supplyAsync(RandomCallable<? extends V> body);

    /**
     * Composes a stage that takes the result of another one: {@code thenApplyAsync} with a stream.
     *
     * @param <T> the type of the value
     * @param <V> the type of the result
     * @param stage the stage before
     * @param step the work
     * @return the new stage
     */
    <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenApplyAsync(
            CompletableFuture<T> stage, RandomFunction<? super T, ? extends V> step);

    /**
     * Composes a stage whose work returns a further stage: {@code thenComposeAsync} with a stream. The stream
     * is for the step only; what runs later derives its own, from {@link RandomNode#childOf}.
     *
     * @param <T> the type of the value
     * @param <V> the type of the result
     * @param stage the stage before
     * @param step the work
     * @return the new stage
     */
    <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> thenComposeAsync(
            CompletableFuture<T> stage, RandomFunction<? super T, ? extends CompletionStage<V>> step);

    /**
     * Composes a stage that takes the results of two others: {@code thenCombineAsync} with a stream.
     *
     * @param <T> the type of the first value
     * @param <U> the type of the second value
     * @param <V> the type of the result
     * @param stage the one stage before
     * @param other the other stage before
     * @param step the work
     * @return the new stage
     */
    <T extends @Nullable Object, U extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V>
            thenCombineAsync(CompletableFuture<T> stage, CompletionStage<? extends U> other,
                    RandomBiFunction<? super T, ? super U, ? extends V> step);

    /**
     * Composes a stage that takes the result or the failure of another one: {@code handleAsync} with a
     * stream.
     *
     * @param <T> the type of the value
     * @param <V> the type of the result
     * @param stage the stage before
     * @param step the work; one of its two values is null
     * @return the new stage
     */
    <T extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> handleAsync(
            CompletableFuture<T> stage,
            RandomBiFunction<? super @Nullable T, ? super @Nullable Throwable, ? extends V> step);
}
