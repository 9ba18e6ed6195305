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
        permits CountedRandomExecutor, KeyedRandomExecutor {

    private final ExecutorService executor;
    private final RandomNode node;

    RandomExecutor(ExecutorService executor, RandomNode node) {
        this.executor = executor;
        this.node = node.usedHere();
    }

    /**
     * Returns an executor that gives the <i>k</i>-th accepted submission the node's child <i>k</i>.
     *
     * @param executor runs the tasks
     * @param node the place to number below
     * @return the counted executor, with number 0 next
     */
    public static CountedRandomExecutor counted(ExecutorService executor, RandomNode node) {
        return new CountedRandomExecutor(executor, node);
    }

    /**
     * Returns a counted executor for the submissions of a task, below the next child of the task's stream.
     *
     * @param executor runs the tasks
     * @param rng the stream of the calling task
     * @return the counted executor, with number 0 next
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
        return new KeyedRandomExecutor(executor, node);
    }

    /**
     * Returns a keyed executor for the submissions of a task, below the next child of the task's stream.
     *
     * @param executor runs the tasks
     * @param rng the stream of the calling task
     * @return the keyed executor
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
     * Returns the place below which streams are derived.
     *
     * @return the node
     */
    public final RandomNode node() {
        return node;
    }

    /** Closes the executor underneath, in its own way. */
    @Override
    public final void close() {
        executor.close();
    }

    /** Returns the address and the executor underneath. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "(" + node + ", " + executor + ")";
    }
}
