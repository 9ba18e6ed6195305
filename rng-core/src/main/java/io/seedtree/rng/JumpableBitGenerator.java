package io.seedtree.rng;

/**
 * A bit generator that makes copies far along its own stream: NumPy's {@code jumped}. Unlike NumPy's, a
 * jumped copy keeps an identity: its seed sequence is the original's with the number of jumps behind it, so
 * that its children are its own and reproducible.
 *
 * <p>For one thread at a time.
 */
public interface JumpableBitGenerator extends BitGenerator {

    /**
     * Returns a copy, jumped once.
     *
     * @return the jumped copy
     * @throws IllegalArgumentException if this generator has a seed sequence, and 2^63 - 1 jumps are behind it
     */
    default JumpableBitGenerator jumped() {
        return jumped(1);
    }

    /**
     * Returns a copy, jumped the given number of times. This generator does not change.
     *
     * @param jumps the number of jumps, at least 0
     * @return the jumped copy
     * @throws IllegalArgumentException if {@code jumps} is negative or, where there is a seed sequence, more than
     *     2^63 - 1 together with those before
     */
    JumpableBitGenerator jumped(long jumps);
}
