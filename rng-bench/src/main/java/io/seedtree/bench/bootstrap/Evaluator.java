package io.seedtree.bench.bootstrap;

/** Computes a statistic of resamples, with buffers of its own. For one thread at a time. */
@FunctionalInterface
interface Evaluator {

    /**
     * Computes the statistic of one resample.
     *
     * @param indices the places of the resampled values, as many as there are values
     * @return the statistic; NaN where it is not defined
     */
    double of(long[] indices);
}
