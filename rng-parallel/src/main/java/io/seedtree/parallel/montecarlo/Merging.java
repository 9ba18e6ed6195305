package io.seedtree.parallel.montecarlo;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Merges the batches of a job in their order, asks the stop rule, keeps the checkpoint and tells the
 * progress. For one thread at a time.
 *
 * @param <A> the type of a tally
 * @param <S> the type of the statistic
 */
final class Merging<A, S> {

    /*
     * Design. Batches arrive in any order, but never further ahead than the window: so a ring of that many
     * places holds those that are early. Everything here is plain and owned by whoever is inside
     * BatchRun.drain(), whose counter hands it on, or by the thread that has the MonteCarloMerge.
     *
     * The last batch that the checkpoint has is run once more, like any other, before anything is merged or
     * decided: if its bytes differ, the file is of another simulation.
     */

    /** How a job ended: with a result or a failure. */
    record Outcome<S>(@Nullable MonteCarloResult<S> result, @Nullable Throwable failure) {

        /** Returns the result or throws the failure, the same one to all who ask. */
        MonteCarloResult<S> get() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure != null) {
                throw failure instanceof RuntimeException unchecked
                        ? unchecked
                        : new CompletionException(failure);
            }
            return Objects.requireNonNull(result);
        }
    }

    private final Statistic<A, S> statistic;
    private final StopRule<? super S> rule;
    private final Plan plan;
    private final CheckpointLog<A> log;
    private final Consumer<? super Progress> listener;
    private final @Nullable BatchResult<A>[] early;
    private @Nullable A prefix;
    private long merged;
    private long resumed;
    /** The bytes of the last batch from the checkpoint, until it has been run once more. */
    private byte @Nullable [] unproven;
    /** How the job ends if the checkpoint is right; null if it goes on. */
    private @Nullable Outcome<S> foreseen;
    private @Nullable Outcome<S> outcome;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Merging(Statistic<A, S> statistic, StopRule<? super S> rule, Plan plan, CheckpointLog<A> log,
            Consumer<? super Progress> listener, int window) {
        this.statistic = statistic;
        this.rule = rule;
        this.plan = plan;
        this.log = log;
        this.listener = listener;
        early = new BatchResult[window];
    }

    /** Merges what the checkpoint has. */
    void resume() {
        log.read((tally, written) -> {
            merge(tally);
            unproven = written;
            resumed = replications();
            foreseen = decision();
            return foreseen == null;
        });
        tellProgress();
    }

    /**
     * Takes the batches that have arrived and merges those whose turn it is. Then all that was merged is in
     * the checkpoint: the next batch may take long.
     */
    void take(Supplier<@Nullable BatchResult<A>> arrived, Claims claims) {
        for (BatchResult<A> batch = arrived.get(); batch != null; batch = arrived.get()) {
            early[place(batch.batch())] = batch;
        }
        int place = place(next());
        for (BatchResult<A> batch = early[place]; batch != null && outcome == null; batch = early[place]) {
            early[place] = null;
            mergeNext(batch);
            claims.merged(next());
            place = place(next());
        }
        log.flush();
    }

    private int place(long batch) {
        return (int) (batch % early.length);
    }

    private void mergeNext(BatchResult<A> batch) {
        if (batch.tally() == null) {
            outcome = new Outcome<>(null, batch.failure());
        } else if (unproven != null) {
            log.requireSame(batch.batch(), unproven, batch.written());
            unproven = null;
            outcome = foreseen;
        } else {
            merge(batch.tally());
            log.append(batch.batch(), batch.written());
            tellProgress();
            outcome = decision();
        }
    }

    private void merge(A tally) {
        prefix = prefix == null ? tally : statistic.accumulator().merge(prefix, tally);
        merged++;
    }

    private @Nullable Outcome<S> decision() {
        if (prefix == null || !plan.asksRule(merged)) {
            return null;
        }
        S result = statistic.result().apply(prefix);
        boolean enough = rule.enough().test(result);
        return enough || merged == plan.batches()
                ? new Outcome<>(new MonteCarloResult<>(result, replications(), enough, resumed), null)
                : null;
    }

    private void tellProgress() {
        listener.accept(new Progress(replications(), plan.replications(), resumed, log.droppedBytes(),
                log.droppedFrom()));
    }

    private long replications() {
        return merged == 0 ? 0 : plan.end(merged - 1);
    }

    Plan plan() {
        return plan;
    }

    CheckpointLog<A> log() {
        return log;
    }

    /** The batch that is to be run once more; -1 if there is none. */
    long replayed() {
        return unproven == null ? -1 : merged - 1;
    }

    /** The next batch to be taken. */
    long next() {
        return unproven == null ? merged : merged - 1;
    }

    /** The batch from which on none is needed, as far as is known. */
    long end() {
        return foreseen == null ? plan.batches() : merged;
    }

    /** How the job ended; null while it has not. */
    @Nullable
    Outcome<S> outcome() {
        return outcome;
    }

    /** Ends the job with a failure, unless it has ended. */
    void fail(Throwable failure) {
        if (outcome == null) {
            outcome = new Outcome<>(null, failure);
        }
    }

    /** Ends the job, unless it has ended. */
    void cancel() {
        if (outcome == null) {
            fail(new CancellationException("cancelled after " + replications() + " replications"));
        }
    }

    /** Lets the checkpoint go, with all that was merged in it, and says how the job ended after all. */
    Outcome<S> close() {
        cancel();
        Outcome<S> decided = Objects.requireNonNull(outcome);
        try {
            log.close();
            return decided;
        } catch (RuntimeException | Error e) {
            Throwable failure = decided.failure();
            if (failure == null) {
                return new Outcome<>(null, e);
            }
            if (failure != e) {
                failure.addSuppressed(e);
            }
            return decided;
        }
    }
}
