package io.seedtree.bench.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The option {@code --format}, which commands that print results have as a mixin. A command prints its text to
 * {@link #text()} as it comes, and at the end gives its results to {@link #print}, which prints those that are asked
 * for. So a document is whole or not there.
 */
public final class FormatOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--format", paramLabel = "FORMAT", converter = Format.Converter.class,
            defaultValue = "text",
            description = "text, json or csv: docs/command-line.md has the fields. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** Makes the option. */
    public FormatOption() {
        // It is set afterwards.
    }

    /**
     * Returns what was asked for.
     *
     * @return the format
     */
    public Format get() {
        return format;
    }

    /**
     * Returns where text for people goes.
     *
     * @return the standard output; a writer that forgets everything if another format is asked for
     */
    public PrintWriter text() {
        return format == Format.TEXT ? command.commandLine().getOut()
                : new PrintWriter(Writer.nullWriter(), false);
    }

    /**
     * Prints results, unless they are asked for as text.
     *
     * @param document makes what is printed as JSON: records, lists, texts and numbers
     * @param table makes what is printed as CSV
     */
    public void print(Supplier<?> document, Supplier<CsvTable> table) {
        PrintWriter out = command.commandLine().getOut();
        switch (format) {
            case TEXT -> {
                return;
            }
            case JSON -> out.print(JsonText.of(document.get()));
            case CSV -> table.get().print(out);
        }
        out.flush();
    }

    /**
     * Prints results that are no table, unless they are asked for as text.
     *
     * @param document makes what is printed as JSON
     */
    public void print(Supplier<?> document) {
        print(document, () -> {
            throw new IllegalStateException("a table was asked for");
        });
    }

    /**
     * Refuses everything but text.
     *
     * @param what what is there as text only
     * @throws InputException if another format is asked for
     */
    public void requireText(String what) {
        if (format != Format.TEXT) {
            throw new InputException(what + " is text and has no --format " + format);
        }
    }

    /**
     * Refuses CSV.
     *
     * @param what what is no table
     * @throws InputException if CSV is asked for
     */
    public void requireNoTable(String what) {
        if (format == Format.CSV) {
            throw new InputException(what + " is no table and has no --format " + format);
        }
    }
}
