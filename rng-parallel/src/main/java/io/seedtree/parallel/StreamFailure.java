package io.seedtree.parallel;

import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The note that a failure of a task carries: the address of the task's stream, by which it can be replayed
 * alone. It is attached to the exception as a suppressed one, once, at the innermost task; the exception
 * itself is thrown unchanged.
 *
 * <p>An exception without room for suppressed ones carries no note: one that was made so, or that the JVM
 * itself makes, such as a {@link StackOverflowError}, an {@link OutOfMemoryError}, or in long-running code
 * the {@link NullPointerException} without a stack trace. Where this package wraps what a task threw, in
 * {@link RandomScope#join()} and in stages of a {@link RandomSubmitter}, the wrapper carries the note then.
 * One and the same exception, thrown by several tasks, carries the address of the first.
 */
public final class StreamFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The address as text; null for a stream that has none. */
    private final @Nullable String address;

    private StreamFailure(Object stream, Optional<Address> address) {
        super("in the stream " + address.<Object>map(known -> known).orElse(stream), null, false, false);
        this.address = address.map(Address::toString).orElse(null);
    }

    /**
     * Attaches the address of a stream, unless a task further inside has attached its own.
     *
     * @param failure what was thrown
     * @param rng the stream of the task that threw it
     */
    public static void attach(Throwable failure, Generator rng) {
        attach(failure, rng, Generator::address);
    }

    /** Attaches the address of a place, unless a task further inside has attached its own. */
    static void attach(Throwable failure, RandomNode node) {
        attach(failure, node, RandomNode::address);
    }

    /** Under the lock that guards an exception's list of suppressed ones: several tasks may throw one. */
    private static <S> void attach(Throwable failure, S stream, Function<S, Optional<Address>> address) {
        synchronized (failure) {
            if (noteOf(failure).isEmpty()) {
                failure.addSuppressed(new StreamFailure(stream, address.apply(stream)));
            }
        }
    }

    /**
     * Returns the address that a failure carries, on itself or on a cause.
     *
     * @param failure what was thrown
     * @return the address of the innermost task, if there is one
     */
    public static Optional<Address> addressOf(Throwable failure) {
        return noteOf(failure).map(note -> note.address).map(Address::parse);
    }

    private static Optional<StreamFailure> noteOf(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            for (Throwable suppressed : cause.getSuppressed()) {
                if (suppressed instanceof StreamFailure note) {
                    return Optional.of(note);
                }
            }
        }
        return Optional.empty();
    }
}
