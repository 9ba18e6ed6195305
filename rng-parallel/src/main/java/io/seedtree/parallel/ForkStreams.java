package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Gives streams to the forks of a scope that is not this library's, such as the JDK's
 * {@code StructuredTaskScope}: the body wrapped <i>k</i>-th draws from child <i>k</i> of the node
 * (or from stream <i>k</i> of a {@linkplain StreamFamily key}).
 *
 * <pre>{@code
 * ForkStreams streams = ForkStreams.of(RandomNode.of(42));
 * try (var scope = StructuredTaskScope.open()) {
 *     var left = scope.fork(streams.next(rng -> simulate(rng)));  // child 0
 *     var right = scope.fork(streams.next(rng -> simulate(rng))); // child 1
 *     scope.join();
 *     return left.get() + right.get();
 * }
 * }</pre>
 *
 * <p>The number is taken when the body is wrapped, in the order of the program; the stream is opened and
 * bound by the thread that runs it. Only the thread that made this object wraps bodies. What a body throws
 * carries its address ({@link StreamFailure}); which of several failures is reported, and what is cancelled,
 * is up to the foreign scope.
 */
public final class ForkStreams {

    /*
     * Design. The thread that made this object alone reads and writes next: it is plain. A wrapped body has
     * only final fields, so any thread may run it.
     */

    private final StreamFamily streams;
    private final OpeningThread owner = new OpeningThread();
    private long next;

    private ForkStreams(StreamFamily streams) {
        this.streams = streams.usedHere();
    }

    /**
     * Starts counting at stream 0: of a node, its child 0.
     *
     * @param streams the place to number below, or a key
     * @return the streams, for the calling thread
     */
    public static ForkStreams of(StreamFamily streams) {
        return new ForkStreams(streams);
    }

    /**
     * Starts counting inside a task, below the next child of the task's stream.
     *
     * @param rng the stream of the calling task
     * @return the streams, for the calling thread
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static ForkStreams of(Generator rng) {
        return of(RandomNode.childOf(rng));
    }

    /**
     * Wraps a body so that it draws from a given place, wherever and whenever it is called.
     *
     * @param <V> the type of the result
     * @param place the place
     * @param body the work
     * @return the work with its stream; each call draws the same numbers
     */
    public static <V extends @Nullable Object> Callable<V> at(StreamPlace place,
            RandomCallable<? extends V> body) {
        StreamPlace used = place.usedHere();
        return () -> TaskRandom.call(used, body);
    }

    /**
     * Wraps the next body.
     *
     * @param <V> the type of the result
     * @param body the work
     * @return the work with its stream, to be called once
     * @throws WrongThreadException if the calling thread did not make this object
     */
    public <V extends @Nullable Object> Callable<V> next(RandomCallable<? extends V> body) {
        owner.require("next");
        return at(streams.stream(next++), body);
    }

    /** Returns the address and the number of bodies wrapped so far. */
    @Override
    public String toString() {
        return "ForkStreams(" + streams + ", next=" + next + ")";
    }
}
