package io.seedtree.bench.cli;

/** A command line whose commands may print bytes that are no text. */
public interface RawOutput {

    /**
     * Returns the standard output without a character set and without a buffer.
     *
     * @return the output
     */
    StandardOutput rawOutput();
}
