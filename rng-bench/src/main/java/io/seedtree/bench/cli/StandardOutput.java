package io.seedtree.bench.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The standard output, which may end early: somebody reads ten lines and closes the pipe. Takes nothing more after
 * the first failure. For one thread at a time.
 */
public final class StandardOutput extends OutputStream {

    /*
     * Design. What cannot be written is thrown as an unchecked exception: a PrintWriter keeps an IOException to
     * itself, and the command would work on for nobody.
     */

    private final OutputStream target;
    private @Nullable OutputException failure;

    /**
     * Makes an output.
     *
     * @param target where the bytes go
     */
    public StandardOutput(OutputStream target) {
        this.target = target;
    }

    /**
     * Writes a byte.
     *
     * @param octet the byte
     * @throws OutputException if the output takes no more
     */
    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    /**
     * Writes bytes.
     *
     * @param bytes the bytes
     * @param offset the index of the first
     * @param length how many
     * @throws OutputException if the output takes no more
     */
    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> target.write(bytes, offset, length));
    }

    /**
     * Passes on what the target still has in memory.
     *
     * @throws OutputException if the output takes no more
     */
    @Override
    public void flush() {
        attempt(target::flush);
    }

    /** Does something with the target unless it has failed before. */
    private void attempt(Deed deed) {
        if (failure != null) {
            throw failure;
        }
        try {
            deed.run();
        } catch (IOException e) {
            failure = new OutputException(e);
            throw failure;
        }
    }

    private interface Deed {

        void run() throws IOException;
    }
}
