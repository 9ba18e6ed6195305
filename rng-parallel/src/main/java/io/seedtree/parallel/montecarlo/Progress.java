package io.seedtree.parallel.montecarlo;

/**
 * How far a job is.
 *
 * <p>Immutable and safe to share.
 *
 * @param replications the number of replications merged so far, in order from the first
 * @param most the number at which the job ends in any case
 * @param resumed how many of them were read from the checkpoint
 * @param droppedBytes the length of what the checkpoint has from its first damage on, which was dropped; 0 if
 *     it was whole
 * @param droppedFrom the position in the file of the first byte that was dropped; 0 if it was whole
 */
public record Progress(long replications, long most, long resumed, long droppedBytes, long droppedFrom) {
}
