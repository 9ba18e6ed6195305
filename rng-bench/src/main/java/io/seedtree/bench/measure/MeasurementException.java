package io.seedtree.bench.measure;

import org.jspecify.annotations.Nullable;

/** A benchmark that could not be run, said in one sentence. */
final class MeasurementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message the sentence, without a full stop
     * @param cause what went wrong, or null
     */
    MeasurementException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
