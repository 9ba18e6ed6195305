package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.concurrent.RecursiveTask;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RecursiveTask} with a random stream of its own. Subtasks are made with {@link #childNode()}, so
 * that each has the stream of its place in the program, whichever worker runs it and when.
 *
 * <pre>{@code
 * final class Hits extends RandomTask<Long> {
 *     private final long points;
 *
 *     Hits(RandomNode node, long points) {
 *         super(node);
 *         this.points = points;
 *     }
 *
 *     protected Long compute(Generator rng) {
 *         if (points <= 10_000) {
 *             return LongStream.range(0, points)
 *                     .filter(i -> Math.hypot(rng.random(), rng.random()) < 1).count();
 *         }
 *         Hits first = new Hits(childNode(), points / 2);
 *         Hits second = new Hits(childNode(), points - points / 2);
 *         invokeAll(first, second);
 *         return first.join() + second.join();
 *     }
 * }
 *
 * double pi = 4e-8 * new ForkJoinPool().invoke(new Hits(RandomNode.of(42), 100_000_000));
 * }</pre>
 *
 * <p>The result depends on the seed and on the program only, as long as the body does: not on the pool, its
 * size, the order of forks and joins, or who helps whom. While the body runs, its stream is also
 * {@link TaskRandom#current()}. What the body throws carries the address of the innermost task, see
 * {@link StreamFailure}; the {@code invokeAll} methods report the first of their tasks that failed, in the
 * order of their arguments.
 *
 * <p>Not serializable, although its base class is: a copied task would draw the same numbers elsewhere.
 *
 * <p>Run by one thread at a time, as any {@code ForkJoinTask}; {@link #node()} is for any thread.
 *
 * @param <V> the type of the result
 */
public abstract class RandomTask<V extends @Nullable Object> extends RecursiveTask<V> {

    private static final long serialVersionUID = 1L;

    /** Not serializable, so that no task is. */
    @SuppressWarnings("serial")
    private TaskStream stream;

    /**
     * Makes the task of a place in the seed tree.
     *
     * @param node the place: {@link #childNode()} of the task that makes this one, or the root of the job
     */
    protected RandomTask(RandomNode node) {
        stream = new TaskStream(node.usedHere());
    }

    /**
     * The work of this task.
     *
     * @param rng the task's stream, at its beginning; for this thread and this call only
     * @return the result
     */
    protected abstract V compute(Generator rng);

    /**
     * Opens the stream and runs the body with it.
     *
     * @return the result of the body
     */
    @Override
    protected final V compute() {
        Generator rng = stream.open();
        try {
            return compute(rng);
        } catch (Throwable failure) {
            stream.failed(failure);
            throw failure;
        } finally {
            stream.close();
        }
    }

    /**
     * Takes the next child of this task's stream, in program order: from the same counter as the stream's
     * {@code spawn}, {@code split} and {@link RandomNode#childOf}. For the body only.
     *
     * @return the node of a subtask, with the same bit generator
     * @throws IllegalStateException if the body is not running, or after 4294967295 children
     */
    protected final RandomNode childNode() {
        return stream.childNode();
    }

    /**
     * Returns the place of this task in the seed tree.
     *
     * @return the node
     */
    public final RandomNode node() {
        return stream.node();
    }

    /**
     * {@inheritDoc} The next run draws the same numbers and names the same children.
     */
    @Override
    public void reinitialize() {
        super.reinitialize();
        stream = stream.again();
    }
}
