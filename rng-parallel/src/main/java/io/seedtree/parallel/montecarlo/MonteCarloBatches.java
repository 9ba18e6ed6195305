package io.seedtree.parallel.montecarlo;

import io.seedtree.parallel.StreamFamily;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/**
 * The batches of a job, run one by one by the thread that asks: the part of a job that other processes do.
 * What comes out of a batch are bytes, which a {@link MonteCarloMerge} merges in the order of the batches.
 *
 * <p>Both sides make the job by the same code: same simulation, same number of replications or rule, same
 * batch size, same version of this library. Workers, window, checkpoint and listener of the job have no
 * effect here.
 *
 * <p>Immutable and safe to share. Running a batch twice gives the same bytes.
 */
public final class MonteCarloBatches {

    private final Statistic<?, ?> statistic;
    private final Plan plan;
    private final StreamFamily root;

    MonteCarloBatches(Statistic<?, ?> statistic, Plan plan, StreamFamily root) {
        this.statistic = statistic;
        this.plan = plan;
        this.root = root;
    }

    /**
     * Returns the number of batches, if no rule stops the job before.
     *
     * @return the count
     */
    public long count() {
        return plan.batches();
    }

    /**
     * Runs a batch. If a replication throws, the method throws that, with the address of the stream attached
     * ({@link io.seedtree.parallel.StreamFailure}).
     *
     * @param batch the index of the batch, from 0
     * @return the tally of its replications, as its {@linkplain Accumulator#write accumulator} writes it
     * @throws IllegalArgumentException if there is no such batch
     * @throws CancellationException if the thread was interrupted
     */
    public byte[] run(long batch) {
        if (batch < 0 || batch >= count()) {
            throw new IllegalArgumentException("batch must be in [0, " + (count() - 1) + "]: " + batch);
        }
        return run(statistic, batch);
    }

    private <A> byte[] run(Statistic<A, ?> known, long batch) {
        A tally = known.run(root, plan.first(batch), plan.end(batch),
                () -> Thread.currentThread().isInterrupted());
        if (tally == null) {
            throw new CancellationException("interrupted in batch " + batch);
        }
        try {
            return new TallyBytes<>(known.accumulator()).of(tally);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
