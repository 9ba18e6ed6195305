package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.InputException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads columns of numbers from the rows of a CSV file. Rows are counted from 1, the header not counted. */
final class CsvColumns {

    /** What Python's float() reads of decimal numbers; Java would also take 1f and 0x1p3. */
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final Pattern NOT_FINITE =
            Pattern.compile("[+-]?(?:nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long line;

    /**
     * Begins to read.
     *
     * @param file the name of the file, for messages
     * @param parser the file
     */
    CsvColumns(String file, CSVParser parser) {
        this.file = file;
        this.parser = parser;
        this.records = parser.iterator();
    }

    /**
     * Reads to the end.
     *
     * @param statistic what says which columns are needed
     * @param column the first of them; null for the only one of the file
     * @return the values of the columns
     * @throws InputException if there are no such columns, or something else than numbers in them
     */
    Dataset read(Statistic statistic, @Nullable String column) {
        if (!hasNext("header")) {
            throw new InputException(file + " is empty");
        }
        List<String> header = records.next().stream().map(String::strip).toList();
        List<String> names = statistic.columns(column == null ? onlyOne(header) : column);
        int[] places = names.stream().mapToInt(name -> place(name, header)).toArray();
        List<double[]> columns = readRows(header, places);
        if (columns.get(0).length < 2) {
            throw new InputException(
                    file + " must have at least 2 rows below its header: " + columns.get(0).length);
        }
        return new Dataset(file, names, columns);
    }

    private String onlyOne(List<String> header) {
        if (header.size() != 1) {
            throw new InputException("--column says which column of " + file + " to take: " + list(header));
        }
        return header.get(0);
    }

    private int place(String name, List<String> header) {
        int place = header.indexOf(name);
        if (place < 0) {
            throw new InputException(
                    file + " has no column \"" + name + "\", it has " + list(header) + separator(header));
        }
        if (Collections.frequency(header, name) > 1) {
            throw new InputException(file + " has more than one column \"" + name + "\"");
        }
        return place;
    }

    private static String list(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /** A guess at what is wrong with a header of one cell, as the end of a message. */
    private static String separator(List<String> header) {
        if (header.size() != 1) {
            return "";
        }
        return header.get(0).contains(";") ? "; is it separated by semicolons? It must be by commas"
                : header.get(0).contains("\t") ? "; is it separated by tabs? It must be by commas" : "";
    }

    private List<double[]> readRows(List<String> header, int[] places) {
        double[][] columns = new double[places.length][64];
        int rows = 0;
        while (hasNextRow(rows + 1)) {
            CSVRecord row = records.next();
            if (isBlank(row)) {
                // The end of the file may be blank. A blank line before other rows is a row of no cell.
                String place = place(rows + 1);
                if (!onlyBlankRowsFollow(rows + 1)) {
                    throw new InputException(place + " is empty");
                }
                break;
            }
            if (row.size() != header.size()) {
                throw new InputException(
                        place(rows + 1) + " has " + row.size() + (row.size() == 1 ? " cell" : " cells")
                                + ", but the header has " + header.size() + separator(header));
            }
            for (int i = 0; i < places.length; i++) {
                if (rows == columns[i].length) {
                    columns[i] = Arrays.copyOf(columns[i], 2 * rows);
                }
                columns[i][rows] = number(row.get(places[i]).strip(), rows + 1, header.get(places[i]));
            }
            rows++;
        }
        int count = rows;
        return Arrays.stream(columns).map(column -> Arrays.copyOf(column, count)).toList();
    }

    private boolean hasNextRow(int row) {
        return hasNext("row " + row);
    }

    private boolean hasNext(String what) {
        line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                throw new InputException(file + ", " + what + " (line " + line
                        + ") has a quote that is not closed, or text behind a closing quote", e);
            }
            throw e;
        }
    }

    private static boolean isBlank(CSVRecord row) {
        return row.size() == 1 && row.get(0).isBlank();
    }

    private boolean onlyBlankRowsFollow(int row) {
        for (int next = row + 1; hasNextRow(next); next++) {
            if (!isBlank(records.next())) {
                return false;
            }
        }
        return true;
    }

    private String place(int row) {
        return file + ", row " + row + " (line " + line + ")";
    }

    private double number(String cell, int row, String column) {
        String where = place(row) + ", column \"" + column + "\"";
        if (cell.isEmpty()) {
            throw new InputException(where + " is empty");
        }
        boolean isNumber = NUMBER.matcher(cell).matches();
        if (!isNumber && !NOT_FINITE.matcher(cell).matches()) {
            throw new InputException(where + " is not a number: \"" + cell + "\"");
        }
        double value = isNumber ? Double.parseDouble(cell) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw new InputException(where + " is not a finite number: \"" + cell + "\"");
        }
        // Turns a negative zero into a zero: which of them a quantile meets is not defined in NumPy.
        return value + 0.0;
    }
}
