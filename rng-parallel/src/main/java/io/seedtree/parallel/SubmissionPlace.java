package io.seedtree.parallel;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Which stream a submitted body draws from: settled once, at the latest when it was accepted. */
abstract class SubmissionPlace {

    abstract StreamPlace stream();

    final <V extends @Nullable Object> Callable<V> bind(RandomCallable<? extends V> body) {
        return () -> TaskRandom.call(stream(), body);
    }

    /** Settles the place of a body that was accepted, of which the future is evidence. */
    final <F> F settle(F future) {
        stream();
        return future;
    }

    static SubmissionPlace at(StreamPlace place) {
        return new SubmissionPlace() {
            @Override
            StreamPlace stream() {
                return place;
            }
        };
    }

    /** The place with the next number, not yet taken. */
    static SubmissionPlace counted(StreamFamily streams, AtomicLong next) {
        return new Counted(streams, next);
    }

    /*
     * Design. A rejected submission must take no number, yet no lock may be held while foreign code decides
     * about it: the executor may run the body then and there, and the body may submit. So the number is taken
     * when the body is known to be accepted: by the submitter after the executor has returned, or by the
     * running thread, whichever comes first. Under the place's own lock, so that it is taken once; nothing
     * else happens under it. A single submitter has one place in the air at a time, so numbers follow the
     * order of submission.
     */
    private static final class Counted extends SubmissionPlace {

        private final StreamFamily streams;
        private final AtomicLong next;
        private @Nullable StreamPlace taken; // guarded by this

        Counted(StreamFamily streams, AtomicLong next) {
            this.streams = streams;
            this.next = next;
        }

        @Override
        synchronized StreamPlace stream() {
            StreamPlace place = taken;
            if (place == null) {
                place = streams.stream(next.getAndIncrement());
                taken = place;
            }
            return place;
        }
    }
}
