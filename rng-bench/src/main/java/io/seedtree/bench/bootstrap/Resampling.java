package io.seedtree.bench.bootstrap;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.parallel.montecarlo.StopRule;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.sampler.BoundedIntegers;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The resamples of a job as a Monte Carlo job: replication i is resample i, and its number the statistic. */
final class Resampling {

    /*
     * Design. The batch size is part of what a checkpoint must agree in, so it depends on nothing but the
     * data: some tenths of a millisecond of draws.
     */

    private static final int DRAWS_IN_BATCH = 1 << 17;
    private static final int LARGEST_BATCH = 1024;
    private static final int FIRST_LOOK = 1000;
    private static final int LOOKS = 100;

    private final BoundedIntegers places;
    private final long[] indices;
    private final Evaluator evaluator;

    private Resampling(int size, Evaluator evaluator) {
        places = BoundedIntegers.of(0, size);
        indices = new long[size];
        this.evaluator = evaluator;
    }

    private double next(Generator rng) {
        places.fill(rng.bitGenerator(), indices);
        return evaluator.of(indices);
    }

    /**
     * Makes the Monte Carlo job.
     *
     * @param job the job
     * @param targetError the standard error of the mean of the statistics at which there are enough
     *     resamples; null if all are wanted
     * @return the job, to be run at the node of the job
     */
    static MonteCarlo<Sample> of(Job job, @Nullable Double targetError) {
        int size = job.data().size();
        Supplier<Evaluator> evaluators = job.statistic().prepare(job.data());
        int batch = Math.min(Math.ceilDiv(DRAWS_IN_BATCH, size), LARGEST_BATCH);
        MonteCarlo<Sample> all = MonteCarlo
                .values(() -> new Resampling(size, evaluators.get()), (rng, worker) -> worker.next(rng))
                .batchSize(batch).replications(job.resamples());
        return targetError == null ? all : all.until(rule(targetError, job.resamples()));
    }

    /** Looks a hundred times at most: where statistics are not defined, a look goes over all of them. */
    private static StopRule<Sample> rule(double targetError, int resamples) {
        int least = Math.min(Math.max(FIRST_LOOK, resamples / LOOKS), resamples);
        return new StopRule<>(sample -> error(sample) <= targetError, least, resamples);
    }

    /**
     * Returns the Monte Carlo error of statistics.
     *
     * @param sample the statistics
     * @return the standard error of the mean of those that are defined; NaN if fewer than two are
     */
    static double error(Sample sample) {
        double error = sample.estimate().standardError();
        if (!Double.isNaN(error)) {
            return error;
        }
        double[] defined = Arrays.stream(sample.values()).filter(value -> !Double.isNaN(value)).toArray();
        return defined.length < 2 ? Double.NaN : StandardDeviation.of(defined) / Math.sqrt(defined.length);
    }

    /**
     * Returns where a job is run: its child i draws resample i.
     *
     * @param job the job
     * @return the node
     */
    static RandomNode node(Job job) {
        return RandomNode.of(job.root(), seed -> BitGenerators.create(job.bitGenerator(), seed));
    }
}
