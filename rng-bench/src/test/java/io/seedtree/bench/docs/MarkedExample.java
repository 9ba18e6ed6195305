package io.seedtree.bench.docs;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a test that is shown on a page: what stands between the lines {@code // guide: name} and
 * {@code // end}.
 *
 * @param name its name
 * @param source the lines of the source
 * @param code its own lines, without the indentation that they share
 */
record MarkedExample(String name, List<String> source, String code) {

    private static final String BEGIN = "// guide: ";
    private static final String END = "// end";
    private static final Pattern IMPORTS = Pattern.compile("(?:import [^\n]+;\n)+\n?");
    private static final Pattern RESULTS = Pattern.compile("(?m) // \\[?([-\\d][-+.,e \\d]*|true|false)]?$");

    /** All examples of all modules. */
    static List<MarkedExample> all() {
        List<MarkedExample> examples = new ArrayList<>();
        Docs.tests().forEach(file -> collect(file, examples));
        return examples;
    }

    private static void collect(Path file, List<MarkedExample> examples) {
        List<String> source = Docs.lines(file);
        List<String> lines = new ArrayList<>();
        String name = null;
        for (String line : source) {
            String text = line.strip();
            if (text.startsWith(BEGIN)) {
                assertNull(name, "begun before the last one has ended: " + text + " in " + file);
                name = text.substring(BEGIN.length());
                lines.clear();
            } else if (text.equals(END) && name != null) {
                examples.add(new MarkedExample(name, source, String.join("\n", lines).stripIndent()));
                name = null;
            } else {
                lines.add(line);
            }
        }
        assertNull(name, "not ended: " + name + " in " + file);
    }

    /** Whether a block shows this example; imports at its beginning must be those of the source. */
    boolean isShownBy(String block) {
        Matcher head = IMPORTS.matcher(block);
        String imports = head.lookingAt() ? head.group() : "";
        return block.substring(imports.length()).equals(code)
                && source.containsAll(imports.strip().lines().toList());
    }

    /**
     * The results that the comments show: {@code // 0.5} is one, {@code // [1, 2]} are two. A comment with
     * words in it is none.
     */
    List<String> results() {
        return RESULTS.matcher(code).results()
                .flatMap(comment -> Arrays.stream(comment.group(1).split(", "))).toList();
    }

    /** Whether the test names this example, as it does to compare its results. */
    boolean isNamedByItsTest() {
        return source.stream().anyMatch(line -> line.contains('"' + name + '"'));
    }
}
