package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java example of docs/parallel.md stands in the tests of this package, which compile and run it:
 * between the lines {@code // guide: name} and {@code // end}, the same but for its indentation.
 */
class ParallelGuideTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path PAGE = MODULE.resolveSibling("docs").resolve("parallel.md");
    private static final Path SOURCES = MODULE.resolve("src/test/java/io/seedtree/parallel/guide");

    private static final Pattern EXAMPLE = Pattern.compile("(?s)(?<=\n)```java\n(.*?)(?<=\n)```\n");
    private static final Pattern ADDRESS = Pattern.compile("PCG64DXSM:42[-\\w/\"]*");
    private static final String BEGIN = "// guide: ";
    private static final String END = "// end";

    /** The marked parts of all sources of this package by their names, without indentation. */
    private static Map<String, String> tested() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                collect(file, parts);
            }
        }
        return parts;
    }

    private static void collect(Path file, Map<String, String> parts) throws IOException {
        String name = null;
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String text = line.strip();
            if (text.startsWith(BEGIN)) {
                assertNull(name, "begun before the last one has ended: " + text + " in " + file);
                name = text.substring(BEGIN.length());
                lines.clear();
            } else if (text.equals(END) && name != null) {
                assertNull(parts.put(name, String.join("\n", lines).stripIndent()), "twice: " + name);
                name = null;
            } else {
                lines.add(line);
            }
        }
        assertNull(name, "not ended: " + name + " in " + file);
    }

    private static List<String> shown() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().map(found -> found.group(1).stripTrailing())
                .toList();
    }

    @Test
    void everyExampleIsTested() throws IOException {
        Set<String> tested = new HashSet<>(tested().values());
        List<String> shown = shown();
        assertFalse(shown.isEmpty());
        for (String example : shown) {
            assertTrue(tested.contains(example), "not in a test:\n" + example);
        }
    }

    @Test
    void everyTestedExampleIsShown() throws IOException {
        List<String> shown = shown();
        tested().forEach((name, example) -> assertTrue(shown.contains(example), "not on the page: " + name));
    }

    @Test
    void numbersOnThePageAreNumpys() throws IOException {
        String page = Files.readString(PAGE);
        Address failed = Address.parse("PCG64DXSM:42/" + GuideExample.numpy("failure").get(0));
        for (String part : List.of(GuideExample.numpy("cascade").get(0) + " particles",
                "in the stream " + failed + "\n",
                "rng = " + failed.toNumpy() + "\n")) {
            assertTrue(page.contains(part), "not on the page: " + part);
        }
    }

    @Test
    void everyAddressIsOne() throws IOException {
        List<String> addresses =
                ADDRESS.matcher(Files.readString(PAGE)).results().map(found -> found.group()).distinct()
                        .toList();
        assertFalse(addresses.isEmpty());
        for (String address : addresses) {
            assertEquals(address, Address.parse(address).toString());
        }
    }
}
