package io.seedtree.parallel.montecarlo;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How the tallies of a job are begun, put together and written: a histogram, a sketch, anything that two
 * parts of can be merged.
 *
 * <p>Each batch of replications fills a tally of its own, by one thread; the tallies are merged in the order
 * of the batches, one after the other. So {@link #merge} need be neither commutative nor associative to give
 * the same bits on every schedule; but if it is not associative, the bits depend on the batch size.
 *
 * <p>{@link #empty}, {@link #write} and {@link #read} are called by several threads at once.
 *
 * @param <A> the type of a tally, usually mutable
 */
public interface Accumulator<A> {

    /**
     * Begins a tally.
     *
     * @return a new tally of no replications
     */
    A empty();

    /**
     * Puts two tallies together. May change and return the left one; the right one is not used again.
     *
     * @param left the tally of all replications so far
     * @param right the tally of those that follow
     * @return the tally of both
     */
    A merge(A left, A right);

    /**
     * Writes a tally into a checkpoint. Must be exact: what {@link #read} returns must merge to the same
     * bits. And the same replications must be written as the same bytes in any process: no times, and nothing in
     * the order of a hash map.
     *
     * @param tally what to write
     * @param out where to write it
     * @throws IOException if {@code out} throws it
     */
    void write(A tally, DataOutput out) throws IOException;

    /**
     * Reads what {@link #write} wrote. The bytes have been checked to be the written ones.
     *
     * @param in where to read from
     * @return the tally
     * @throws IOException if {@code in} throws it
     */
    A read(DataInput in) throws IOException;
}
