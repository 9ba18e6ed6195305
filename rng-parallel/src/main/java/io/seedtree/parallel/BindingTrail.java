package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** How deep in the stack of a thread its streams were bound. For one thread. */
final class BindingTrail {

    /*
     * Design. The JDK does not tell which task a ForkJoin worker is running, but its stack does: a task
     * starts with a frame of exec(), the contract of every ForkJoinTask. If such a frame lies above the one
     * that bound the stream, the thread has turned to another task meanwhile. Frames have no identity; their
     * number from the bottom of the stack is as good, since what lies below a running frame stays. A binding
     * has ended when another is made at its depth or deeper down.
     */

    private final Deque<Binding> bindings = new ArrayDeque<>();

    private record Binding(Generator rng, int depth) {
    }

    /** A stream is bound, anew or again after one that was bound inside. */
    void bound(@Nullable Generator rng) {
        if (rng == null && bindings.isEmpty()) {
            return;
        }
        int depth = StackExcerpts.depth().depth();
        while (!bindings.isEmpty() && bindings.getFirst().depth() >= depth) {
            bindings.removeFirst();
        }
        if (rng != null && (bindings.isEmpty() || bindings.getFirst().rng() != rng)) {
            bindings.addFirst(new Binding(rng, depth));
        }
    }

    /** Whether the thread runs another task now than when it bound this stream. */
    boolean isForeign(Generator rng) {
        Binding binding = bindings.peekFirst();
        if (binding == null || binding.rng() != rng) {
            return false;
        }
        StackExcerpts.Depth now = StackExcerpts.depth();
        return now.aboveTask() < now.depth() - binding.depth();
    }
}
