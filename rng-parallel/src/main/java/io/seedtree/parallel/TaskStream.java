package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The stream of one ForkJoin task: opened when the body starts, bound while it runs, let go when it ends. */
final class TaskStream {

    /*
     * Design. The node is written before the task is forked, and by reinitialize() after it was joined: the
     * pool's hand-over of a task orders both, so no field is volatile. The generators and the mark belong to
     * the thread that runs the body; letting them go at the end keeps a finished task small. The three kinds
     * of tasks call open() and close() themselves and hand no lambda over: deep recursion counts in frames.
     */

    private RandomNode node;
    private @Nullable Generator rng;
    private @Nullable Generator before;
    private boolean opened;

    TaskStream(RandomNode node) {
        this.node = node.usedHere();
    }

    /** Opens the stream for the body and binds it to the thread. To be closed, whatever the body does. */
    Generator open() {
        Generator stream = node.open();
        before = TaskRandom.bind(stream);
        opened = true;
        rng = stream;
        return stream;
    }

    /** Ends the body: the stream that was bound before it is bound again. */
    void close() {
        Generator outer = before;
        rng = null;
        before = null;
        TaskRandom.bind(outer);
    }

    /** Runs a body with its stream bound to the thread; what it throws carries the address. */
    static <V extends @Nullable Object> V callBound(Generator stream, Function<Generator, V> body) {
        Generator before = TaskRandom.bind(stream);
        try {
            return body.apply(stream);
        } catch (Throwable failure) {
            StreamFailure.attach(failure, stream);
            throw failure;
        } finally {
            TaskRandom.bind(before);
        }
    }

    /** Takes the next child of the running body's stream. */
    RandomNode childNode() {
        Generator stream = rng;
        if (stream == null) {
            throw new IllegalStateException(
                    "childNode: only the body of a running task makes subtasks: " + node);
        }
        return RandomNode.childOf(stream);
    }

    /** Makes the next run a declared replay of the one before, if there was one. */
    void reinitialize() {
        if (opened && node.reuse().isEmpty()) {
            node = node.reusedAs(RandomNode.Reuse.REPLAY);
        }
    }

    RandomNode node() {
        return node;
    }
}
