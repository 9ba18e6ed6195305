package io.seedtree.bench.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/**
 * Bad input, said in one sentence that holds the offending value. A command that throws it ends with exit
 * code 2 and the sentence on the standard error.
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message the sentence, without a full stop
     */
    public InputException(String message) {
        super(message);
    }

    /**
     * Makes an exception that was found by another one, which {@code --debug} shows.
     *
     * @param message the sentence, without a full stop
     * @param cause the other exception
     */
    public InputException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Makes an exception of what the library refused.
     *
     * @param refusal the library's exception, whose message is such a sentence
     * @return the exception
     */
    public static InputException of(IllegalArgumentException refusal) {
        return new InputException(String.valueOf(refusal.getMessage()), refusal);
    }

    /**
     * Makes an exception of a file that cannot be read.
     *
     * @param file the file, as the user wrote it
     * @param failure what reading it threw
     * @return the exception
     */
    public static InputException unreadable(Object file, IOException failure) {
        return new InputException("cannot read " + file + ": " + reason(failure), failure);
    }

    /**
     * Says in a few words why a file could not be used.
     *
     * @param failure what using it threw
     * @return the reason
     */
    public static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "permission denied";
            case CharacterCodingException malformed -> "it is not UTF-8 text";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
