package io.seedtree.parallel;

import io.seedtree.rng.Generator;

/**
 * A place whose stream can be opened: a {@link RandomNode}, or a number under a key
 * ({@link StreamFamily#of(io.seedtree.rng.KeyedStreams)}).
 *
 * <p>Immutable and safe to share.
 */
public sealed interface StreamPlace permits RandomNode, KeyedPlace {

    /**
     * Opens the stream at its beginning. The generator belongs to the calling thread.
     *
     * @return a new generator
     */
    Generator open();

    /**
     * Declares that the stream is opened once more on purpose. The numbers do not change.
     *
     * @param why the purpose
     * @return the place, declared
     */
    StreamPlace reusedAs(RandomNode.Reuse why);

    /**
     * Returns this place for a construct that it was just given to; see {@link RandomNode#usedHere}.
     *
     * @return the same place
     */
    StreamPlace usedHere();

    /** Returns the text that identifies the stream. */
    @Override
    String toString();
}
