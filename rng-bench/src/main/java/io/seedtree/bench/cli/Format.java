package io.seedtree.bench.cli;

import picocli.CommandLine.ITypeConverter;

/** The form of what a command prints. */
public enum Format {

    /** For people. */
    TEXT,
    /** One JSON document. */
    JSON,
    /** A table with a header row. */
    CSV;

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return Choice.name(this);
    }

    /** Reads the name of a format. */
    public static final class Converter implements ITypeConverter<Format> {

        /** Makes a converter. */
        public Converter() {
            // Nothing to set up.
        }

        @Override
        public Format convert(String text) {
            return Choice.parse("format", Format.class, text);
        }
    }
}
