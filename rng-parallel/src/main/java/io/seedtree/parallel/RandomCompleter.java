package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.concurrent.CountedCompleter;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CountedCompleter} with a random stream of its own: for trees of tasks in which nobody joins, and
 * which may therefore be deeper than any stack. Subtasks are made with {@link #childNode()}, as in a
 * {@link RandomTask}.
 *
 * <p>The stream is the body's. What follows a completion, {@link #completed}, runs in whichever subtask
 * happens to end last; therefore no stream is bound there. If it has to draw, let the body take a
 * {@link #childNode()} for it beforehand.
 *
 * <p>A failed subtask ends its completers at once, as in every {@code CountedCompleter}. So of several
 * failing subtasks the first in time is reported, which is up to the schedule: where failures must be
 * reproducible, too, use {@link RandomTask} or {@link RandomTasks}.
 *
 * <p>Not serializable, although its base class is: a copied task would draw the same numbers elsewhere.
 *
 * <p>Run by one thread at a time, as any {@code ForkJoinTask}; {@link #node()} is for any thread.
 *
 * @param <T> the type of the result
 */
public abstract class RandomCompleter<T extends @Nullable Object> extends CountedCompleter<T> {

    /*
     * Design. Why the lowest failure is not reported here. A failing body leaves a pending count behind from
     * which nobody can tell how many subtasks it has forked and how many it was still going to fork; so there
     * is no telling when all below it have ended. The JDK therefore ends the completers at once.
     *
     * Who owns the fields of the stream: TaskStream. The completion may overtake the body; it reads only the
     * node.
     */

    private static final long serialVersionUID = 1L;

    /** Not serializable, so that no task is. */
    @SuppressWarnings("serial")
    private TaskStream stream;

    /**
     * Makes the first task of a tree.
     *
     * @param node the place in the seed tree
     */
    protected RandomCompleter(RandomNode node) {
        this(node, null, 0);
    }

    /**
     * Makes a subtask.
     *
     * @param node the place: {@link #childNode()} of the task that makes this one
     * @param completer the task to complete after this one, if there is one
     */
    protected RandomCompleter(RandomNode node, @Nullable CountedCompleter<?> completer) {
        this(node, completer, 0);
    }

    /**
     * Makes a subtask that waits for others.
     *
     * @param node the place: {@link #childNode()} of the task that makes this one
     * @param completer the task to complete after this one, if there is one
     * @param pending the initial pending count
     */
    protected RandomCompleter(RandomNode node, @Nullable CountedCompleter<?> completer, int pending) {
        super(completer, pending);
        stream = new TaskStream(node.usedHere());
    }

    /**
     * The work of this task. Ends with {@code tryComplete} or {@code propagateCompletion}, as that of any
     * completer.
     *
     * @param rng the task's stream, at its beginning; for this thread and this call only
     */
    protected abstract void compute(Generator rng);

    /** Opens the stream and runs the body with it. */
    @Override
    public final void compute() {
        TaskStream run = stream; // of which there may be another before the body has returned
        Generator rng = run.open();
        try {
            compute(rng);
        } catch (Throwable failure) {
            run.failed(failure);
            throw failure;
        } finally {
            run.close();
        }
    }

    /**
     * What to do when this task and its subtasks are done; nothing unless overridden. No stream is bound
     * meanwhile.
     *
     * @param caller the task that completes this one; may be this one
     */
    protected void completed(CountedCompleter<?> caller) {
    }

    /**
     * Runs {@link #completed} without a stream; what it throws carries the address of this task.
     *
     * @param caller the task that completes this one; may be this one
     */
    @Override
    public final void onCompletion(CountedCompleter<?> caller) {
        Generator before = TaskRandom.bind(null);
        long since = StreamFailure.count();
        try {
            completed(caller);
        } catch (Throwable failure) {
            StreamFailure.attach(failure, node(), since);
            throw failure;
        } finally {
            TaskRandom.bind(before);
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
     * {@inheritDoc} The next run draws the same numbers and names the same children. (The pending count is
     * the caller's to set.)
     */
    @Override
    public void reinitialize() {
        super.reinitialize();
        stream = stream.again();
    }
}
