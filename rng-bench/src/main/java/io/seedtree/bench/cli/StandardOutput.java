package io.seedtree.bench.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The standard output, which may end early: somebody reads ten lines and closes the pipe. Remembers the first
 * failure and takes nothing more afterwards. For one thread at a time.
 */
public final class StandardOutput extends OutputStream {

    private final OutputStream target;
    private @Nullable IOException failure;

    /**
     * Makes an output.
     *
     * @param target where the bytes go
     */
    public StandardOutput(OutputStream target) {
        this.target = target;
    }

    /**
     * Returns what went wrong, unless it is only that the reader has closed the pipe.
     *
     * @return the failure, if there is one
     */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(e -> !isClosedPipe(e));
    }

    /** The system's message is all that tells a closed pipe from a full disk. */
    private static boolean isClosedPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        throwFailure();
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        throwFailure();
        try {
            target.flush();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
