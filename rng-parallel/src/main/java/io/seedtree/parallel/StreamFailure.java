package io.seedtree.parallel;

import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import java.util.Optional;

/**
 * The note that a failure of a task carries: the address of the task's stream, by which it can be replayed alone. It is attached
 * to the exception as a suppressed one, once, at the innermost task; the exception itself is thrown unchanged.
 */
public final class StreamFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The address as text, or what names the generator where it has no address. */
    private final String address;

    private StreamFailure(String address) {
        super("in the stream " + address, null, false, false);
        this.address = address;
    }

    /**
     * Attaches the address of a stream, unless a task further inside has attached its own.
     *
     * @param failure what was thrown
     * @param rng the stream of the task that threw it
     */
    public static void attach(Throwable failure, Generator rng) {
        if (noteOf(failure).isEmpty()) {
            failure.addSuppressed(
                    new StreamFailure(rng.address().map(Address::toString).orElse(rng.toString())));
        }
    }

    /**
     * Returns the address that a failure carries, on itself or on a cause.
     *
     * @param failure what was thrown
     * @return the address of the innermost task, if there is one
     */
    public static Optional<Address> addressOf(Throwable failure) {
        return noteOf(failure).map(note -> Address.parse(note.address));
    }

    private static Optional<StreamFailure> noteOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (Throwable suppressed : cause.getSuppressed()) {
                if (suppressed instanceof StreamFailure note) {
                    return Optional.of(note);
                }
            }
        }
        return Optional.empty();
    }
}
