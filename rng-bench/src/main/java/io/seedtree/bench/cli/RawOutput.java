package io.seedtree.bench.cli;

import java.io.OutputStream;

/** A command line whose commands may print bytes that are no text. */
public interface RawOutput {

    /**
     * Returns the standard output without a character set and without a buffer. Whoever writes to it leaves
     * what it throws to the command line, which knows what it has to say of it.
     *
     * @return the output
     */
    OutputStream rawOutput();
}
