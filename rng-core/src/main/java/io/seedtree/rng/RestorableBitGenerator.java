package io.seedtree.rng;

/**
 * A bit generator whose state can be written down and restored: the five of {@link BitGenerators}. Adapters
 * of foreign generators are not, because the state of those is hidden.
 *
 * <p>For one thread at a time.
 */
public interface RestorableBitGenerator extends BitGenerator {

    /**
     * Returns a snapshot from which {@link BitGenerators#restore} makes a generator that continues here, with
     * the same seed sequence and spawn count.
     *
     * @return the state
     */
    StreamState state();

    @Override
    RestorableBitGenerator copy();
}
