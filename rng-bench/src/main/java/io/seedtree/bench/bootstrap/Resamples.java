package io.seedtree.bench.bootstrap;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Sample;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The resamples of a bootstrap: what another machine must have to draw some of them. Immutable. */
public final class Resamples implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Job job;
    private final @Nullable Double targetError;

    /**
     * Makes the resamples of a job.
     *
     * @param job the job
     * @param targetError the standard error of the mean of the statistics at which there are enough
     *     resamples; null if all are wanted
     */
    Resamples(Job job, @Nullable Double targetError) {
        this.job = job;
        this.targetError = targetError;
    }

    /**
     * Returns the Monte Carlo job: replication i is resample i, and its number the statistic.
     *
     * @return the job, to be run at the {@link #node}
     */
    public MonteCarlo<Sample> monteCarlo() {
        return Resampling.of(job, targetError);
    }

    /**
     * Returns where the job is run: child i draws resample i.
     *
     * @return the node
     */
    public RandomNode node() {
        return Resampling.node(job);
    }
}
