package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.FileArgument;
import io.seedtree.bench.cli.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** A file of comma-separated values with a header row, in UTF-8, or the one that ships with the program. */
final class CsvFile {

    /** The column of the file that ships with the program that is taken when none is named. */
    static final String SHIPPED_COLUMN = "precipitation";

    private static final String SHIPPED = "seattle-weather.csv";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

    private final @Nullable Path path;

    private CsvFile(@Nullable Path path) {
        this.path = path;
    }

    /**
     * Returns a file.
     *
     * @param path where it is
     * @return the file
     * @throws InputException if there is none that can be read
     */
    static CsvFile of(Path path) {
        FileArgument.check("read", path);
        if (!Files.exists(path)) {
            throw InputException.unreadable(path, new NoSuchFileException(path.toString()));
        }
        return new CsvFile(path);
    }

    /**
     * Returns the file that ships with the program: the weather of Seattle, 2012 to 2015.
     *
     * @return the file
     */
    static CsvFile shipped() {
        return new CsvFile(null);
    }

    /**
     * Returns the place of the file.
     *
     * @return the path, or null for the file that ships with the program
     */
    @Nullable
    Path path() {
        return path;
    }

    /** Returns the name of the file, for people. */
    @Override
    public String toString() {
        return path == null ? SHIPPED : path.toString();
    }

    /**
     * Reads columns of numbers.
     *
     * @param statistic what says which columns they are
     * @param column the first column; null for the only one of a file, or the usual one of the file that
     *     ships with the program
     * @return the values
     * @throws InputException if the file cannot be read or does not have such columns; the message names row
     *     and column
     */
    Dataset read(Statistic statistic, @Nullable String column) {
        try (Reader reader = open(); CSVParser parser = FORMAT.parse(reader)) {
            return new CsvColumns(toString(), parser).read(statistic,
                    column == null && path == null ? SHIPPED_COLUMN : column);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private InputException unreadable(IOException failure) {
        return InputException.unreadable(this, failure);
    }

    private Reader open() throws IOException {
        InputStream bytes = path == null
                ? Objects.requireNonNull(CsvFile.class.getResourceAsStream(SHIPPED))
                : Files.newInputStream(path);
        BufferedReader reader = new BufferedReader(new StrictReader(toString(), bytes));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
