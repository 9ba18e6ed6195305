package io.seedtree.parallel.montecarlo;

import org.jspecify.annotations.Nullable;

/**
 * What a worker hands to the merging: a tally, or what a replication threw.
 *
 * @param <A> the type of a tally
 * @param batch the index of the batch
 * @param tally the tally of the whole batch; null if it failed
 * @param written the tally's bytes, if there is a checkpoint
 * @param failure what was thrown; null if the batch is whole
 */
record BatchResult<A>(long batch, @Nullable A tally, byte @Nullable [] written, @Nullable Throwable failure) {
}
