package io.seedtree.bench.cli;

import java.io.IOException;
import java.util.Locale;

/** The standard output takes no more: its reader has gone, or there is no room for it. Ends the command. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean isClosedPipe;

    /**
     * Makes an exception.
     *
     * @param failure what writing threw
     */
    OutputException(IOException failure) {
        super(failure);
        reason = InputException.reason(failure);
        // The system's message is all that tells a closed pipe from a full disk.
        isClosedPipe = reason.toLowerCase(Locale.ROOT).contains("pipe");
    }

    /**
     * Tells whether it is only that the reader has closed the pipe, of which nothing is to be said.
     *
     * @return whether it is
     */
    public boolean isClosedPipe() {
        return isClosedPipe;
    }

    /**
     * Says in a few words what is wrong.
     *
     * @return the reason
     */
    public String reason() {
        return reason;
    }
}
