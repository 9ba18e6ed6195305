package io.seedtree.parallel;

import com.google.common.util.concurrent.ForwardingExecutorService;
import io.seedtree.rng.Generator;
import java.util.concurrent.ExecutorService;

/**
 * An executor whose tasks can have streams, around any {@link ExecutorService}: <em>counted</em> gives each
 * the next number in the order of submission, <em>keyed</em> gives each that of an index or a name.
 *
 * <pre>{@code
 * CountedRandomExecutor executor = RandomExecutor.counted(pool, RandomNode.of(42));
 * Future<Double> first = executor.submit(rng -> rng.standardNormal());  // child 0
 * Future<Double> second = executor.submit(rng -> rng.standardNormal()); // child 1
 *
 * KeyedRandomExecutor stations = RandomExecutor.keyed(pool, RandomNode.of(42));
 * Future<Double> rain = stations.submit("Seattle", rng -> rng.gamma(2.0, 3.0));
 * }</pre>
 *
 * <p>The type says how streams are derived, because it decides what a program may do: where one thread
 * submits, counting is enough; where several do, or where tasks come and go between two versions of the
 * program, a key is needed.
 *
 * <p>The methods of {@link ExecutorService} itself, {@code execute}, {@code submit} and {@code invokeAll} of
 * plain tasks, go to the executor underneath: they derive and bind nothing and take no number. Shutting this
 * one down or closing it shuts that one down.
 */
public abstract sealed class RandomExecutor extends ForwardingExecutorService
        permits CountedRandomExecutor, IndexedRandomExecutor {

    private final ExecutorService executor;
    private final StreamFamily streams;

    RandomExecutor(ExecutorService executor, StreamFamily streams) {
        this.executor = executor;
        this.streams = streams;
    }

    /**
     * Returns an executor that gives the <i>k</i>-th accepted submission stream <i>k</i>: of a node,
     * its child <i>k</i>.
     *
     * @param executor runs the tasks
     * @param streams the place to number below, or a key
     * @return the counted executor, with number 0 next
     */
    public static CountedRandomExecutor counted(ExecutorService executor, StreamFamily streams) {
        return new CountedRandomExecutor(executor, streams.usedHere());
    }

    /**
     * Returns a counted executor for the submissions of a task, below the next child of the task's stream.
     *
     * @param executor runs the tasks
     * @param rng the stream of the calling task
     * @return the counted executor, with number 0 next
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static CountedRandomExecutor counted(ExecutorService executor, Generator rng) {
        return counted(executor, RandomNode.childOf(rng));
    }

    /**
     * Returns an executor that gives each submission the node's child of its key.
     *
     * @param executor runs the tasks
     * @param node the place whose children are taken
     * @return the keyed executor
     */
    public static KeyedRandomExecutor keyed(ExecutorService executor, RandomNode node) {
        return new KeyedRandomExecutor(executor, node.usedHere());
    }

    /**
     * Returns an executor that gives each submission the stream of a number that comes with it.
     *
     * @param executor runs the tasks
     * @param streams the streams
     * @return the executor; of a node, a {@link KeyedRandomExecutor}
     */
    public static IndexedRandomExecutor keyed(ExecutorService executor, StreamFamily streams) {
        return streams instanceof RandomNode node
                ? keyed(executor, node)
                : new IndexedRandomExecutor(executor, streams.usedHere());
    }

    /**
     * Returns a keyed executor for the submissions of a task, below the next child of the task's stream.
     *
     * @param executor runs the tasks
     * @param rng the stream of the calling task
     * @return the keyed executor
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static KeyedRandomExecutor keyed(ExecutorService executor, Generator rng) {
        return keyed(executor, RandomNode.childOf(rng));
    }

    /**
     * Returns the executor underneath.
     *
     * @return the one that runs the tasks
     */
    @Override
    protected final ExecutorService delegate() {
        return executor;
    }

    /**
     * Returns the streams that tasks are given.
     *
     * @return the node below which they are derived, or those of a key
     */
    public final StreamFamily streams() {
        return streams;
    }

    /** Closes the executor underneath, in its own way. */
    @Override
    public final void close() {
        executor.close();
    }

    /** Returns the address, or the key, and the executor underneath. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "(" + streams + ", " + executor + ")";
    }
}
