package io.seedtree.parallel.montecarlo;

import java.util.concurrent.CompletableFuture;

/**
 * A job that runs. Safe to share.
 *
 * @param <S> the type of the statistic
 */
public sealed interface MonteCarloRun<S> permits BatchRun {

    /**
     * Waits for the end and returns the result. While fewer than the job's number of workers are at work, the
     * calling thread is one of them; so a thread of the job's own pool may call this, even if it is the only
     * one.
     *
     * <p>If the calling thread is interrupted, the job is cancelled; the thread stays interrupted.
     *
     * @return the result
     * @throws java.util.concurrent.CancellationException if the job was cancelled
     * @throws CheckpointException if the checkpoint cannot be written
     * @throws java.util.concurrent.RejectedExecutionException if the executor takes no work and nobody joined
     */
    MonteCarloResult<S> join();

    /**
     * Cancels the job, unless it has ended. The checkpoint keeps what was merged. Replications that are
     * running end at their own pace; where the threads are the job's own, they are interrupted.
     */
    void cancel();

    /**
     * Returns the end of the job as a future: completed when no replication runs any more, with the result or
     * with what {@link #join} throws. To cancel or complete the future does nothing to the job. What depends
     * on it runs where the job ended, as with any future: on a worker or on a thread that joins.
     *
     * @return a new future
     */
    CompletableFuture<MonteCarloResult<S>> toFuture();
}
