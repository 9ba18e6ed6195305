package io.seedtree.parallel;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Where a submitted body stands in the seed tree: settled once, at the latest when it was accepted. */
abstract class Place {

    abstract RandomNode node();

    final <V extends @Nullable Object> Callable<V> bind(RandomCallable<? extends V> body) {
        return () -> TaskRandom.call(node(), body);
    }

    /** Settles the place of a body that was accepted, of which the future is evidence. */
    final <F> F settle(F future) {
        node();
        return future;
    }

    static Place at(RandomNode node) {
        return new Place() {
            @Override
            RandomNode node() {
                return node;
            }
        };
    }

    /** The place with the next number, not yet taken. */
    static Place counted(RandomNode parent, AtomicLong next) {
        return new Counted(parent, next);
    }

    /*
     * Design. A rejected submission must take no number, yet no lock may be held while foreign code decides
     * about it: the executor may run the body then and there, and the body may submit. So the number is taken
     * when the body is known to be accepted: by the submitter after the executor has returned, or by the
     * running thread, whichever comes first. Under the place's own lock, so that it is taken once; nothing
     * else happens under it. A single submitter has one place in the air at a time, so numbers follow the
     * order of submission.
     */
    private static final class Counted extends Place {

        private final RandomNode parent;
        private final AtomicLong next;
        private @Nullable RandomNode taken; // guarded by this

        Counted(RandomNode parent, AtomicLong next) {
            this.parent = parent;
            this.next = next;
        }

        @Override
        synchronized RandomNode node() {
            RandomNode node = taken;
            if (node == null) {
                node = parent.child(next.getAndIncrement());
                taken = node;
            }
            return node;
        }
    }
}
