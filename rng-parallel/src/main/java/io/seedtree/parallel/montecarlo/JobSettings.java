package io.seedtree.parallel.montecarlo;

import io.seedtree.parallel.StreamFamily;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a job is run. Not changed once a job has it. */
final class JobSettings<S> {

    @Nullable
    StopRule<? super S> rule;
    int batchSize = 128;
    int window = 256;
    Workers workers = Workers.forkJoin();
    @Nullable
    Checkpoint checkpoint;
    Consumer<? super Progress> listener = progress -> {
    };

    JobSettings<S> with(Consumer<JobSettings<S>> change) {
        JobSettings<S> copy = new JobSettings<>();
        copy.rule = rule;
        copy.batchSize = batchSize;
        copy.window = window;
        copy.workers = workers;
        copy.checkpoint = checkpoint;
        copy.listener = listener;
        change.accept(copy);
        return copy;
    }

    /** The same job under one of several seeds: its checkpoint has a file of its own. */
    JobSettings<S> ofSeed(int number) {
        Checkpoint whole = checkpoint;
        return whole == null ? this : with(changed -> changed.checkpoint = whole.numbered(number));
    }

    /** Makes a run of a statistic, with what the checkpoint has. */
    <A> BatchRun<A, S> prepare(Statistic<A, S> statistic, StreamFamily root) {
        StopRule<? super S> wanted = rule;
        if (wanted == null) {
            throw new IllegalStateException(
                    "a Monte Carlo job needs a number of replications or a stop rule");
        }
        Plan plan = Plan.of(wanted, batchSize);
        CheckpointFile file = checkpoint == null
                ? null
                : CheckpointFile.open(checkpoint.file(),
                        checkpoint.fingerprint(statistic.name(), root, batchSize));
        CheckpointLog<A> log = new CheckpointLog<>(plan, statistic.accumulator(), file);
        Merging<A, S> merging = new Merging<>(statistic, wanted, plan, log, listener, window);
        try {
            merging.resume();
            return new BatchRun<>(statistic, root, plan, log, merging, workers.assemble(), window);
        } catch (Throwable failure) {
            merging.fail(failure);
            merging.close();
            throw failure;
        }
    }
}
