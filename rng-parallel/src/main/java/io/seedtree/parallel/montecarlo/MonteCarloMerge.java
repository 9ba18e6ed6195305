package io.seedtree.parallel.montecarlo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The merging of a job that other processes run: it says which batch is next, takes what {@link
 * MonteCarloBatches} made of it in any order, and merges in the order of the batches. Stop rule,
 * checkpoint and progress are those of the job, and so are the bits of the result.
 *
 * <pre>{@code
 * try (MonteCarloMerge<Summary> merge = job.merge(RandomNode.of(42))) {
 *     while (!merge.hasEnded()) {
 *         for (OptionalLong batch = merge.next(); batch.isPresent(); batch = merge.next()) {
 *             hand(batch.getAsLong());        // somebody calls job.batches(RandomNode.of(42)).run(batch)
 *         }
 *         merge.add(batchThatCameBack, itsBytes);
 *     }
 *     return merge.result();
 * }
 * }</pre>
 *
 * <p>Whoever takes a batch must bring it back, or what it threw, unless the job ends before. A batch that is
 * lost is run again: it has the same bytes. Bringing it twice does no harm.
 *
 * <p>Memory: the tallies of the batches that came back before their turn. For one thread at a time.
 *
 * @param <S> the type of the result
 */
public final class MonteCarloMerge<S> implements AutoCloseable {

    private final Merging<?, S> merging;
    private final Claims claims;
    private long handedOut;
    private Merging.@Nullable Outcome<S> end;

    MonteCarloMerge(Merging<?, S> merging, int window) {
        this.merging = merging;
        handedOut = merging.next();
        claims = new Claims(handedOut, merging.end(), window);
    }

    /**
     * Takes the next batch.
     *
     * @return its index; empty if there is none at present, because all are taken or as many as the
     *     {@linkplain MonteCarlo#window window} allows, or if none will be needed
     */
    public OptionalLong next() {
        long batch = claims.take();
        if (batch < 0) {
            return OptionalLong.empty();
        }
        handedOut = batch + 1;
        return OptionalLong.of(batch);
    }

    /**
     * Brings back a batch.
     *
     * @param batch its index
     * @param tally what {@link MonteCarloBatches#run} returned
     * @throws IllegalArgumentException if the batch was not taken
     */
    public void add(long batch, byte[] tally) {
        if (isAwaited(batch)) {
            add(merging, batch, tally);
        }
    }

    private <A> void add(Merging<A, S> known, long batch, byte[] tally) {
        try {
            take(known, new BatchResult<>(batch, known.log().decode(tally), tally, null));
        } catch (IOException e) {
            abort(new UncheckedIOException("the bytes of batch " + batch + " cannot be read", e));
        }
    }

    /**
     * Brings back what a replication of a batch threw. The job ends with that, unless a batch below this one
     * fails, too, or the stop rule is content before; no batch above it is handed out any more.
     *
     * @param batch its index
     * @param failure what was thrown
     * @throws IllegalArgumentException if the batch was not taken
     */
    public void fail(long batch, Throwable failure) {
        if (isAwaited(batch)) {
            claims.lowerTo(batch);
            take(merging, new BatchResult<>(batch, null, null, failure));
        }
    }

    private boolean isAwaited(long batch) {
        if (batch < 0 || batch >= handedOut) {
            throw new IllegalArgumentException("batch was not taken: " + batch);
        }
        return batch >= merging.next() && !claims.isGivenUp(batch);
    }

    private <A> void take(Merging<A, S> known, BatchResult<A> batch) {
        Queue<BatchResult<A>> arrived = new ArrayDeque<>(List.of(batch));
        try {
            known.take(arrived::poll, claims);
        } catch (Throwable failure) {
            abort(failure);
        }
        if (hasEnded()) {
            claims.lowerTo(0);
        }
    }

    /**
     * Ends the job with a failure that is of no batch, unless it has ended.
     *
     * @param failure why nothing more will come
     */
    public void abort(Throwable failure) {
        merging.fail(failure);
        claims.lowerTo(0);
    }

    /**
     * Returns whether the job has ended: nothing more is needed.
     *
     * @return whether {@link #result} is known
     */
    public boolean hasEnded() {
        return merging.outcome() != null;
    }

    /**
     * Closes the checkpoint and returns the result, or throws what the job ended with, as {@link
     * MonteCarlo#run} does.
     *
     * @return the result
     * @throws java.util.concurrent.CancellationException if the job has not ended; it is cancelled then
     */
    public MonteCarloResult<S> result() {
        close();
        return Objects.requireNonNull(end).get();
    }

    /** Closes the checkpoint. A job that has not ended is cancelled, and goes on where its checkpoint stops. */
    @Override
    public void close() {
        if (end == null) {
            claims.lowerTo(0);
            end = merging.close();
        }
    }
}
