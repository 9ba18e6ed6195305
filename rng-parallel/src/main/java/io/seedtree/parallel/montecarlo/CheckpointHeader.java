package io.seedtree.parallel.montecarlo;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a checkpoint, lines of text that say which job it is of. */
final class CheckpointHeader {

    /*
     * Design. header = kind and layout, the number of things that are said, a line "name: value" for each,
     * the SHA-256 of all that; each with a line end. Control characters, surrogates and backslashes are
     * written as \\uXXXX, so that a line is a line and any string has a form of its own in UTF-8. A file
     * that is shorter than its job's header, but begins like it, is one that was killed while it was begun.
     */

    private static final String KIND = "Seedtree Monte Carlo checkpoint, ";
    private static final String LAYOUT = "layout 2";
    private static final Pattern MARKED = Pattern.compile(KIND + "(layout [0-9]{1,6})\n");
    private static final int DIGEST_CHARACTERS = 64;
    private static final int LONGEST = 1 << 20;
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** What stands between a name and its value. */
    static final String SEPARATOR = ": ";

    private final List<String> lines;
    private final byte[] bytes;

    private CheckpointHeader(List<String> lines, byte[] bytes) {
        this.lines = lines;
        this.bytes = bytes;
    }

    static CheckpointHeader of(Map<String, String> description) {
        List<String> lines = new ArrayList<>();
        description.forEach((name, value) -> lines.add(escape(name + SEPARATOR + value)));
        return of(lines);
    }

    private static CheckpointHeader of(List<String> lines) {
        StringBuilder text = new StringBuilder();
        text.append(KIND).append(LAYOUT).append('\n').append(lines.size()).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        String digest = digest(text.toString());
        return new CheckpointHeader(lines, (text + digest + "\n").getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    /** The digest that the first record's goes on from. */
    byte[] digest() {
        int end = bytes.length - 1;
        return HexFormat.of()
                .parseHex(new String(bytes, end - DIGEST_CHARACTERS, DIGEST_CHARACTERS,
                        StandardCharsets.US_ASCII));
    }

    /**
     * Whether the file begins with this header; false if the file has yet to be begun.
     *
     * @throws CheckpointException if the file is of another job, damaged, or no checkpoint
     */
    boolean isIn(Path path, RandomAccessFile file) throws IOException {
        byte[] start = beginning(file, bytes.length);
        if (Arrays.equals(start, 0, start.length, bytes, 0, start.length)) {
            return start.length == bytes.length;
        }
        throw new CheckpointException(
                "checkpoint " + path + " is of another job: " + difference(read(path, file)));
    }

    private String difference(List<String> others) {
        for (int i = 0; i < Math.max(others.size(), lines.size()); i++) {
            String theirs = i < others.size() ? others.get(i) : "nothing more";
            String ours = i < lines.size() ? lines.get(i) : "nothing more";
            if (!theirs.equals(ours)) {
                return "it says \"" + theirs + "\" where this one says \"" + ours + "\"";
            }
        }
        return "it has another layout";
    }

    /**
     * Reads what a file says of its job.
     *
     * @throws CheckpointException if the file is damaged, or no checkpoint
     */
    static Map<String, String> describe(Path path, RandomAccessFile file) throws IOException {
        Map<String, String> description = new LinkedHashMap<>();
        for (String line : read(path, file)) {
            String[] parts = unescape(line).split(SEPARATOR, 2);
            description.put(parts[0], parts.length == 1 ? "" : parts[1]);
        }
        return description;
    }

    private static List<String> read(Path path, RandomAccessFile file) throws IOException {
        String text = new String(beginning(file, LONGEST), StandardCharsets.UTF_8);
        Matcher mark = MARKED.matcher(text);
        if (!mark.lookingAt()) {
            throw new CheckpointException("checkpoint " + path + " is not one of a Monte Carlo job");
        }
        if (!mark.group(1).equals(LAYOUT)) {
            throw new CheckpointException(
                    "checkpoint " + path + " is of another version of the library: it has "
                            + mark.group(1) + ", this one has " + LAYOUT);
        }
        List<String> rows = Arrays.asList(text.split("\n", -1));
        int count = count(rows);
        if (count >= 0 && rows.size() >= count + 3) {
            CheckpointHeader header = of(rows.subList(2, count + 2));
            if (text.startsWith(new String(header.bytes, StandardCharsets.UTF_8))) {
                return header.lines;
            }
        }
        throw new CheckpointException("checkpoint " + path + " is damaged at its beginning");
    }

    private static String escape(String line) {
        StringBuilder escaped = new StringBuilder();
        for (char c : line.toCharArray()) {
            if (c == '\\' || Character.isISOControl(c) || Character.isSurrogate(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String unescape(String line) {
        return ESCAPE.matcher(line).replaceAll(
                escape -> Matcher
                        .quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    /** The number in the second row; -1 if there is none. */
    private static int count(List<String> rows) {
        return rows.size() > 1 && rows.get(1).matches("[0-9]{1,6}") ? Integer.parseInt(rows.get(1)) : -1;
    }

    private static byte[] beginning(RandomAccessFile file, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, file.length())];
        file.seek(0);
        file.readFully(bytes);
        return bytes;
    }

    private static String digest(String text) {
        MessageDigest sha = Sha256.create();
        return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
