package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The stream of the running task, for code that cannot pass it as a parameter: the
 * {@code ThreadLocalRandom} with a seed.
 *
 * <p>The constructs of this package bind the stream of a task for as long as its body runs, and bind the
 * earlier one again afterwards. Outside of them nothing is bound and {@link #current()} refuses: it never
 * invents a seed. A task of another kind that a ForkJoin worker runs while it waits sees the stream of the
 * waiting one; {@link StreamAudit} reports that.
 *
 * <p>Safe for use by several threads: each sees what is bound to it alone.
 */
public final class TaskRandom {

    /*
     * Design. Only the running thread reads and writes its binding, so there is nothing to order. A
     * ThreadLocal and not a ScopedValue, because that reaches neither the tasks of a ForkJoinPool nor plain
     * virtual threads, and is not in 21.
     */

    private static final ThreadLocal<@Nullable Generator> BOUND = new ThreadLocal<>();

    private TaskRandom() {
    }

    /** What draws: the body of a task, with the exceptions that it declares. */
    @FunctionalInterface
    interface Body<V extends @Nullable Object, X extends Throwable> {

        V call(Generator rng) throws X;
    }

    /**
     * Returns the stream of the running task.
     *
     * @return the generator
     * @throws IllegalStateException if no stream is bound to this thread
     */
    public static Generator current() {
        Generator rng = BOUND.get();
        if (rng == null) {
            throw new IllegalStateException("no stream is bound to " + Thread.currentThread()
                    + ": run the code in the body of a RandomTask, RandomScope or another construct of this"
                    + " package, or under TaskRandom.run(rng, body); a RandomExecutor binds a stream only to"
                    + " bodies that take an rng");
        }
        StreamAudit.lookedUp(rng);
        return rng;
    }

    /**
     * Runs a body as the task of a stream, for constructs of one's own: the stream is bound while the body
     * runs, and what the body throws carries the stream's address.
     *
     * @param rng the stream of the task, owned by the calling thread
     * @param body what to run; is given the stream
     */
    public static void run(Generator rng, Consumer<? super Generator> body) {
        TaskRandom.<@Nullable Void, RuntimeException>call(rng, stream -> {
            body.accept(stream);
            return null;
        });
    }

    /** Opens the stream of a place and runs a body as its task. */
    static <V extends @Nullable Object> V call(StreamPlace place, RandomCallable<? extends V> body)
            throws Exception {
        return TaskRandom.<V, Exception>call(place.open(), body::call);
    }

    /** Runs a body as the task of a stream: the one place where this is done, but for ForkJoin tasks. */
    private static <V extends @Nullable Object, X extends Throwable> V call(Generator rng, Body<V, X> body)
            throws X {
        Generator before = bind(rng);
        long since = StreamFailure.count();
        try {
            return body.call(rng);
        } catch (Throwable failure) {
            StreamFailure.attach(failure, rng, since);
            throw failure;
        } finally {
            bind(before);
        }
    }

    /** Binds a stream and returns the one bound before, which must be bound again when the body ends. */
    static @Nullable Generator bind(@Nullable Generator rng) {
        Generator before = BOUND.get();
        // Null is set and not removed: the entry is needed again for the thread's next task.
        BOUND.set(rng);
        StreamAudit.bound(rng);
        return before;
    }
}
