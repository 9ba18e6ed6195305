package io.seedtree.bench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measured figures on the guides are those of docs/results: when these are measured again, so are the guides. */
class FiguresTest {

    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.])\\d+\\.\\d+(?![\\d.])");

    private static List<String> figures(MarkdownPage page) {
        return FIGURE.matcher(String.join("\n", page.prose())).results().map(found -> found.group()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"performance.md", "bit-generators.md", "from-java.md"})
    void everyFigureIsMeasured(String name) {
        Set<String> measured = Docs.pages().stream()
                .filter(page -> page.file().getParent().endsWith("docs/results"))
                .flatMap(page -> figures(page).stream()).collect(Collectors.toSet());
        List<String> shown =
                new ArrayList<>(figures(MarkdownPage.read(Docs.ROOT.resolve("docs").resolve(name))));
        shown.removeAll(measured);
        assertEquals(List.of(), shown, "not in docs/results");
    }
}
