package io.seedtree.parallel.montecarlo;

import io.seedtree.parallel.StreamFamily;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a job is run. Not changed once a job has it. */
final class JobSettings<S> {

    /** The window where the replications are run by this process, if none was set. */
    private static final int USUAL_WINDOW = 256;

    @Nullable
    StopRule<? super S> rule;
    int batchSize = 128;
    @Nullable
    Integer window;
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
        int width = window == null ? USUAL_WINDOW : window;
        return open(statistic, root, width,
                merging -> new BatchRun<>(statistic, root, merging, workers.assemble(), width));
    }

    /** Makes the merging of what others run, with what the checkpoint has. */
    MonteCarloMerge<S> merge(Statistic<?, S> statistic, StreamFamily root) {
        int width = window == null ? MonteCarlo.WIDEST_WINDOW : window;
        return open(statistic, root, width, merging -> new MonteCarloMerge<>(merging, width));
    }

    /** How the replications are cut into batches. */
    Plan plan() {
        return Plan.of(requiredRule(), batchSize);
    }

    private StopRule<? super S> requiredRule() {
        if (rule == null) {
            throw new IllegalStateException(
                    "a Monte Carlo job needs a number of replications or a stop rule");
        }
        return rule;
    }

    private <A, R> R open(Statistic<A, S> statistic, StreamFamily root, int width,
            Function<Merging<A, S>, R> use) {
        Plan plan = plan();
        CheckpointFile file = checkpoint == null
                ? null
                : CheckpointFile.open(checkpoint.file(),
                        checkpoint.fingerprint(statistic.name(), root, batchSize));
        CheckpointLog<A> log = new CheckpointLog<>(plan, statistic.accumulator(), file);
        Merging<A, S> merging = new Merging<>(statistic, requiredRule(), plan, log, listener, width);
        try {
            merging.resume();
            return use.apply(merging);
        } catch (Throwable failure) {
            merging.fail(failure);
            merging.close();
            throw failure;
        }
    }
}
