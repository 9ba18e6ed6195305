package io.seedtree.rng;

import java.math.BigInteger;

/**
 * A bit generator that can move to any position of its stream in constant time: NumPy's {@code advance}. The
 * unit is the algorithm's own: words for {@link Pcg64} and {@link Pcg64Dxsm}, blocks of four words for
 * {@link Philox}.
 *
 * <p>For one thread at a time.
 */
public interface AdvanceableBitGenerator extends BitGenerator {

    /**
     * Moves the state, and drops a pending half word and buffered words.
     *
     * @param delta the number of units, forwards or backwards; taken modulo the period
     */
    void advance(BigInteger delta);

    /**
     * Moves the state, and drops a pending half word and buffered words.
     *
     * @param delta the number of units, forwards or backwards
     */
    default void advance(long delta) {
        advance(BigInteger.valueOf(delta));
    }

    /**
     * Moves on as by draws of {@link #nextLong()}: the state is afterwards the same to the last bit, a pending
     * half word and buffered words included.
     *
     * @param count the number of draws, at least 0
     * @throws IllegalArgumentException if it is negative
     */
    void skipLongs(long count);

    /**
     * Moves on as by draws of {@link #nextInt()}, of which a pending half word is the first.
     *
     * @param count the number of draws, at least 0
     * @throws IllegalArgumentException if it is negative
     */
    void skipInts(long count);
}
