package io.seedtree.bench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every link of the documentation leads somewhere, and every address of a stream on it is one. */
class ReferencesTest {

    private static final Pattern TEST = Pattern.compile("[A-Z]\\w*Test");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:" + String.join("|", BitGenerators.names()) + "):\\d\\w*(?:/(?:\\w+|\"[^\"\n]*\"))*");
    /** A step that is one small letter stands for an index, as in 42/i. */
    private static final Pattern ANY_INDEX = Pattern.compile("/[a-z](?=/|$)");

    @Test
    void everyLinkLeadsSomewhere() {
        for (MarkdownPage page : Docs.pages()) {
            for (String link : page.links()) {
                if (!ELSEWHERE.matcher(link).matches()) {
                    requireTarget(page, link);
                }
            }
        }
    }

    private static void requireTarget(MarkdownPage page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]).normalize();
        assertTrue(Files.exists(target), () -> page + " has a link to nothing: " + link);
        if (parts.length == 2) {
            Set<String> anchors = MarkdownPage.read(target).anchors();
            assertTrue(anchors.contains(parts[1]), () -> page + ": " + link + " is none of " + anchors);
        }
    }

    @Test
    void everyTestThatIsNamedExists() {
        Set<String> tests = Docs.tests().stream()
                .map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        for (MarkdownPage page : Docs.pages()) {
            page.codeSpans().stream().filter(span -> TEST.matcher(span).matches()).forEach(
                    span -> assertTrue(tests.contains(span), () -> page + " names no test: " + span));
        }
    }

    @Test
    void everyAddressIsOne() throws IOException {
        for (MarkdownPage page : Docs.guides()) {
            String text = Files.readString(page.file()).replace("\\\"", "\"");
            List<String> addresses = ADDRESS.matcher(text).results()
                    .map(found -> ANY_INDEX.matcher(found.group()).replaceAll("/0")).distinct().toList();
            for (String address : addresses) {
                assertEquals(address, Address.parse(address).toString(), page::toString);
            }
        }
    }
}
