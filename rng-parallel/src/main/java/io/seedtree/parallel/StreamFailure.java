package io.seedtree.parallel;

import com.google.common.collect.MapMaker;
import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import java.io.Serializable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The note that a failure of a task carries: the address of the task's stream, by which it can be replayed
 * alone. It is attached to the exception as a suppressed one, once, at the innermost task; the exception
 * itself is thrown unchanged.
 *
 * <p>An exception without room for suppressed ones, such as those that the JVM makes itself (a
 * {@link StackOverflowError}, an {@link OutOfMemoryError}, in long-running code a
 * {@link NullPointerException} without a stack trace), does not show the note, but {@link #addressOf} knows
 * it.
 *
 * <p>If one exception object is thrown by one task after the other, its note is that of the last. If several
 * throw it at the same time, it is that of one of them.
 *
 * <p>Safe for use by several threads.
 */
public final class StreamFailure extends RuntimeException {

    /*
     * Design. A failure passes the tasks around the innermost one, whose note must stay; and a program, or
     * the JVM, may throw one object again and again, where the note must change. Time tells them apart: notes
     * are numbered, and a task remembers the number of the last one from before its body. A note with a
     * greater number came from inside, an older one is of a failure that is over. The count
     * is read plainly, as StreamAudit reads its session: what has happened before the task is seen none the
     * less. The note itself is changed then, because suppressed exceptions cannot be taken back and would pile up.
     *
     * The lock that guards an exception's list of suppressed ones guards its note, too: several tasks may
     * throw one. Notes that found no room are kept by identity, for as long as the exception lives.
     */

    private static final long serialVersionUID = 1L;

    private static final AtomicLong COUNT = new AtomicLong();
    private static final Map<Throwable, StreamFailure> WITHOUT_ROOM = new MapMaker().weakKeys().makeMap();

    /** Where the last failure of the object came from. */
    private volatile Origin origin;

    /**
     * Where a failure came from.
     *
     * @param stream the stream as text
     * @param address its address as text; null for a stream that has none
     * @param number the number of the note
     */
    private record Origin(String stream, @Nullable String address, long number) implements Serializable {

        static <S> Origin of(S stream, Function<S, String> text, Function<S, Optional<Address>> address) {
            return new Origin(text.apply(stream), address.apply(stream).map(Address::toString).orElse(null),
                    COUNT.incrementAndGet());
        }
    }

    private StreamFailure(Origin origin) {
        super(null, null, false, false);
        this.origin = origin;
    }

    /** Returns the stream that the failure came from. */
    @Override
    public String getMessage() {
        return "in the stream " + origin.stream();
    }

    /**
     * Attaches the address of a stream, unless the failure has one.
     *
     * @param failure what was thrown
     * @param rng the stream of the task that threw it
     */
    public static void attach(Throwable failure, Generator rng) {
        attach(failure, rng, 0);
    }

    /** The number of notes so far: what a task asks before its body. */
    static long count() {
        return COUNT.getPlain();
    }

    /** Attaches the address of a stream, unless a task further inside has attached its own since a count. */
    static void attach(Throwable failure, Generator rng, long since) {
        attach(failure, rng, StreamText::of, Generator::address, since);
    }

    /** Attaches the address of a place, unless a task further inside has attached its own since a count. */
    static void attach(Throwable failure, RandomNode node, long since) {
        attach(failure, node, RandomNode::toString, RandomNode::address, since);
    }

    private static <S> void attach(Throwable failure, S stream, Function<S, String> text,
            Function<S, Optional<Address>> address, long since) {
        synchronized (failure) {
            StreamFailure note = noteOn(failure);
            if (note == null && noteOf(failure).isEmpty()) {
                add(failure, new StreamFailure(Origin.of(stream, text, address)));
            } else if (note != null && note.origin.number() <= since) {
                note.origin = Origin.of(stream, text, address);
            }
        }
    }

    private static void add(Throwable failure, StreamFailure note) {
        failure.addSuppressed(note);
        if (failure.getSuppressed().length == 0) {
            WITHOUT_ROOM.put(failure, note);
        }
    }

    /**
     * Returns the address that a failure carries, itself or on a cause.
     *
     * @param failure what was thrown
     * @return the address of the innermost task, if there is one
     */
    public static Optional<Address> addressOf(Throwable failure) {
        return noteOf(failure).map(note -> note.origin.address()).map(Address::parse);
    }

    private static Optional<StreamFailure> noteOf(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            StreamFailure note = noteOn(cause);
            if (note != null) {
                return Optional.of(note);
            }
        }
        return Optional.empty();
    }

    private static @Nullable StreamFailure noteOn(Throwable failure) {
        for (Throwable suppressed : failure.getSuppressed()) {
            if (suppressed instanceof StreamFailure note) {
                return note;
            }
        }
        return WITHOUT_ROOM.get(failure);
    }
}
