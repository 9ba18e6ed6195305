package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import org.jspecify.annotations.Nullable;

/** The stream of one run of a ForkJoin task: opened when the body starts, bound while it runs, let go then. */
final class TaskStream {

    /*
     * Design. The task refers to the stream of its current run; it is written before the task is forked, and
     * by reinitialize() after it was joined: the pool's hand-over of a task orders both, so nothing here is
     * volatile. The node is final. The generators and the mark belong to the thread that runs the body;
     * letting the generators go at the end keeps a finished task small. A CountedCompleter may be complete,
     * joined and run again before its body has returned; hence one object a run: the late body closes its
     * own. The mark is written before the body can complete anything, so who has joined the task sees it. The
     * three kinds of tasks call open() and close() themselves and hand no lambda over: deep recursion counts
     * in frames.
     */

    private final RandomNode node;
    private @Nullable Generator rng;
    private @Nullable Generator before;
    private boolean opened;
    private long since;

    TaskStream(RandomNode node) {
        this.node = node;
    }

    /** Opens the stream for the body and binds it to the thread. To be closed, whatever the body does. */
    Generator open() {
        Generator stream = node.open();
        before = TaskRandom.bind(stream);
        since = StreamFailure.count();
        opened = true;
        rng = stream;
        return stream;
    }

    /** Notes that the body threw something. */
    void failed(Throwable failure) {
        StreamFailure.attach(failure, node, since);
    }

    /** Ends the body: the stream that was bound before it is bound again. */
    void close() {
        Generator outer = before;
        rng = null;
        before = null;
        TaskRandom.bind(outer);
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

    /** The stream of the next run: a declared replay of this one, if this one was opened. */
    TaskStream again() {
        return new TaskStream(
                opened && node.reuse().isEmpty() ? node.reusedAs(RandomNode.Reuse.REPLAY) : node);
    }

    RandomNode node() {
        return node;
    }
}
