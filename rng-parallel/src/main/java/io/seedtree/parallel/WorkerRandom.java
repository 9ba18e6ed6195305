package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stream for each worker thread: the <i>k</i>-th thread that asks owns child <i>k</i> of a node. For
 * throughput where the order is of no importance.
 *
 * <p><b>Not schedule-independent.</b> No two workers share a stream and each stream has its address, but
 * which work is done by which worker is up to the schedule, and so is the result. All other constructs
 * of this package give a stream to the work.
 *
 * <p>No child is given twice, whatever becomes of the threads: the stream of a thread that has ended is not
 * used again, and a new thread takes the next child. So does a worker of the common pool that has been idle,
 * because the JDK clears its thread locals. In a pool without long-lived workers, such as one virtual thread
 * for each task, this is only a costly counter.
 *
 * <p>Safe for use by several threads; each gets its own generator, which must not leave it.
 */
public final class WorkerRandom {

    /*
     * Design. The counter alone is shared; its increments need to be atomic, nothing is published by them. A
     * stream is made and used by one thread, which finds it through its thread local. It does not refer to
     * this object, so both can go when nobody uses them any more.
     */

    private final RandomNode node;
    private final AtomicLong next = new AtomicLong();
    private final ThreadLocal<Generator> streams = ThreadLocal.withInitial(this::openNext);

    private WorkerRandom(RandomNode node) {
        this.node = node.usedHere();
    }

    /**
     * Returns the streams of the workers of a job.
     *
     * @param node the place in the seed tree whose children the workers own; not to be used for anything else
     * @return the streams, none given yet
     */
    public static WorkerRandom of(RandomNode node) {
        return new WorkerRandom(node);
    }

    /**
     * Returns the streams of the workers of a job inside a task, below the next child of the task's stream.
     *
     * @param rng the stream of the calling task
     * @return the streams, none given yet
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static WorkerRandom of(Generator rng) {
        return of(RandomNode.childOf(rng));
    }

    private Generator openNext() {
        return node.child(next.getAndIncrement()).open();
    }

    /**
     * Returns the stream of the calling thread: at the first call the next child, from then on the same
     * generator, which goes on where the thread left it.
     *
     * @return the generator, for this thread only
     */
    public Generator current() {
        return streams.get();
    }

    /**
     * Runs a body with the stream of the calling thread, which meanwhile is also
     * {@link TaskRandom#current()}. What the body throws is not given the stream's address: begun anew, a
     * worker's stream would not replay the body.
     *
     * @param <V> the type of the result
     * @param body the work
     * @return the result of the body
     */
    public <V extends @Nullable Object> V call(Function<? super Generator, ? extends V> body) {
        Generator rng = current();
        Generator before = TaskRandom.bind(rng);
        try {
            return body.apply(rng);
        } finally {
            TaskRandom.bind(before);
        }
    }

    /**
     * Returns the number of children given so far.
     *
     * @return the number of threads that have asked, those that have ended included
     */
    public long workers() {
        return next.get();
    }

    /** Returns the address and the number of children given. */
    @Override
    public String toString() {
        return "WorkerRandom(" + node + ", workers=" + workers() + ")";
    }
}
