package io.seedtree.parallel.montecarlo;

/**
 * What a job computed.
 *
 * <p>Immutable and safe to share, if the statistic is: those of this package are.
 *
 * @param <S> the type of the statistic
 * @param statistic the result of all replications
 * @param replications the number of replications that it is made of
 * @param enough whether the stop rule was met; false if the job ended at the rule's greatest number before
 * @param resumed how many of the replications were read from the checkpoint
 */
public record MonteCarloResult<S>(S statistic, long replications, boolean enough, long resumed) {
}
