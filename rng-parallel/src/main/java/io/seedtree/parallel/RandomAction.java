package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.concurrent.RecursiveAction;

/**
 * A {@link RecursiveAction} with a random stream of its own: {@link RandomTask} without a result. The same
 * rules hold.
 */
public abstract class RandomAction extends RecursiveAction {

    private static final long serialVersionUID = 1L;

    /** Not serializable, so that no task is. */
    @SuppressWarnings("serial")
    private TaskStream stream;

    /**
     * Makes the action of a place in the seed tree.
     *
     * @param node the place: {@link #childNode()} of the task that makes this one, or the root of the job
     */
    protected RandomAction(RandomNode node) {
        stream = new TaskStream(node.usedHere());
    }

    /**
     * The work of this action.
     *
     * @param rng the action's stream, at its beginning; for this thread and this call only
     */
    protected abstract void compute(Generator rng);

    /** Opens the stream and runs the body with it. */
    @Override
    protected final void compute() {
        Generator rng = stream.open();
        try {
            compute(rng);
        } catch (Throwable failure) {
            stream.failed(failure);
            throw failure;
        } finally {
            stream.close();
        }
    }

    /**
     * Takes the next child of this action's stream, in program order: from the same counter as the stream's
     * {@code spawn}, {@code split} and {@link RandomNode#childOf}. For the body only.
     *
     * @return the node of a subtask, with the same bit generator
     * @throws IllegalStateException if the body is not running, or after 4294967295 children
     */
    protected final RandomNode childNode() {
        return stream.childNode();
    }

    /**
     * Returns the place of this action in the seed tree.
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
