package io.seedtree.bench.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** META-INF/THIRD-PARTY names every library in the jar of the command line, and the texts of their licences are there. */
class ThirdPartyTest {

    private static final String FILE = "META-INF/THIRD-PARTY";
    private static final Pattern LIBRARY = Pattern.compile("(?m)^([\\w.-]+:[\\w.-]+)  +(\\S+)  +\\S.*$");
    private static final Pattern LICENCE = Pattern.compile("(?m)^([\\w.-]+)  +META-INF/.*$");
    private static final Pattern TEXT = Pattern.compile("META-INF/[\\w/.-]*\\w");

    /** A line of Maven's: {@code   info.picocli:picocli:jar:4.7.7:compile}, with the module's name behind it. */
    private static final Pattern RESOLVED =
            Pattern.compile("(?m)^ +([\\w.-]+:[\\w.-]+):jar:[^: ]+:(?:compile|runtime)\\b.*$");

    @Test
    void librariesAreThoseThatMavenResolved() throws Exception {
        String resolved = Files.readString(Pom.ROOT.resolve("rng-bench/target/dependencies"));
        Set<String> others = new TreeSet<>(firsts(RESOLVED, resolved));
        assertTrue(others.removeIf(library -> library.startsWith("io.seedtree:")), resolved);
        assertEquals(List.copyOf(others), firsts(LIBRARY, text()));
    }

    @Test
    void everyLicenceHasItsText() throws Exception {
        String text = text();
        Set<String> licences = LIBRARY.matcher(text).results().map(line -> line.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(licences, new TreeSet<>(firsts(LICENCE, text)));
        for (MatchResult place : TEXT.matcher(text).results().toList()) {
            assertNotNull(getClass().getClassLoader().getResource(place.group()), place.group());
        }
    }

    @Test
    void noticesOfLibrariesAreKept() {
        assertNotNull(getClass().getClassLoader()
                .getResource("META-INF/licenses/commons-math3-jar/META-INF/NOTICE.txt"));
    }

    private static List<String> firsts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(line -> line.group(1)).toList();
    }

    private static String text() throws Exception {
        try (InputStream in = ThirdPartyTest.class.getClassLoader().getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
