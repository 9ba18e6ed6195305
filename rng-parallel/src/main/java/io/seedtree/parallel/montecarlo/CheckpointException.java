package io.seedtree.parallel.montecarlo;

import org.jspecify.annotations.Nullable;

/**
 * A checkpoint cannot be used: it is of another job, another simulation or another version of the library,
 * damaged where nothing can be saved, in use, or cannot be read or written. The message is a sentence that
 * names the file and says why. The file keeps the data that it had.
 */
public final class CheckpointException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckpointException(String message) {
        this(message, null);
    }

    CheckpointException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
