package io.seedtree.bench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of the documentation leads somewhere, and every test and every stream that it names is one. */
class ReferencesTest {

    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern TEST = Pattern.compile("[A-Z]\\w*Test");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:" + String.join("|", BitGenerators.names()) + "):\\d\\w*(?:/(?:\\w+|\"[^\"\n]*\"))*");
    /** A step that is one small letter stands for an index, as in 42/i. */
    private static final Pattern ANY_INDEX = Pattern.compile("/[a-z](?=/|$)");

    /** Requires that no page has anything of a kind. */
    private static void assertNone(String what, Function<MarkdownPage, Stream<String>> found) {
        assertEquals(List.of(), Docs.pages().stream()
                .flatMap(page -> found.apply(page).map(text -> page + ": " + what + ": " + text)).toList());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertNone("a link to nothing", page -> page.links().stream()
                .filter(link -> !ELSEWHERE.matcher(link).matches() && !leadsSomewhere(page, link)));
    }

    private static boolean leadsSomewhere(MarkdownPage page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || MarkdownPage.read(target).anchors().contains(parts[1]));
    }

    @Test
    void everyTestThatIsNamedExists() {
        Set<String> tests = Docs.tests().stream()
                .map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        assertNone("no such test", page -> page.codeSpans().stream()
                .filter(span -> TEST.matcher(span).matches() && !tests.contains(span)));
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
