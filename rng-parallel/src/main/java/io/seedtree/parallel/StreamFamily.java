package io.seedtree.parallel;

import io.seedtree.rng.KeyedStreams;
import java.util.Optional;

/**
 * Streams by number: what a construct starts from that numbers its elements and needs no tree below them. The
 * streams are those of
 *
 * <ul>
 * <li>a {@link RandomNode}: stream <i>i</i> is that of child <i>i</i>. Tasks may open further constructs in
 * their streams, to any depth. That two streams of such a tree begin in the same state is not excluded, only
 * {@linkplain io.seedtree.rng.SeedSequence#collisionBound(double) improbable};
 * <li>a key, {@link #of(KeyedStreams)}: disjoint by construction, but flat. A construct that is opened inside
 * such a task needs a child of the task's stream, and gets an {@link IllegalStateException}.
 * </ul>
 *
 * <p>Immutable and safe to share.
 */
public sealed interface StreamFamily permits RandomNode, KeyedFamily {

    /**
     * Returns the streams of a key.
     *
     * @param streams the key; one for a job, and not that of another
     * @return its streams
     */
    static StreamFamily of(KeyedStreams streams) {
        return new KeyedFamily(streams, streams::stream, Optional.empty());
    }

    /**
     * Returns the place of a stream.
     *
     * @param number the number of the stream, at least 0
     * @return the place
     * @throws IllegalArgumentException if the number is negative
     */
    StreamPlace stream(long number);

    /**
     * Declares that the streams are opened once more on purpose. The numbers do not change.
     *
     * @param why the purpose
     * @return the family, declared
     */
    StreamFamily reusedAs(RandomNode.Reuse why);

    /**
     * Returns this family for a construct that it was just given to; see {@link RandomNode#usedHere}.
     *
     * @return the same streams
     */
    StreamFamily usedHere();

    /** Returns the text that identifies the streams. */
    @Override
    String toString();
}
