package io.seedtree.bench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every Java block of README.md and the guides stands in a test of some module, which compiles and runs it:
 * between the lines {@code // guide: name} and {@code // end}, the same but for its indentation. The results
 * in its comments are those that Python has under that name in a {@code guide*.tsv}; that the code has them,
 * too, is asserted by the test around it.
 */
class ExamplesTest {

    private static final List<MarkedExample> TESTED = MarkedExample.all();

    @Test
    void everyBlockIsTested() {
        List<String> untested = new ArrayList<>();
        for (MarkdownPage page : Docs.guides()) {
            page.blocks("java").stream()
                    .filter(block -> TESTED.stream().noneMatch(example -> example.isShownBy(block)))
                    .forEach(block -> untested.add("not in a test, from " + page + ":\n" + block));
        }
        assertEquals("", String.join("\n\n", untested));
    }

    @Test
    void everyTestedExampleIsShown() {
        List<String> blocks = Docs.guides().stream().flatMap(page -> page.blocks("java").stream()).toList();
        assertFalse(TESTED.isEmpty());
        assertEquals(List.of(),
                TESTED.stream().filter(example -> blocks.stream().noneMatch(example::isShownBy))
                        .map(example -> "on no page: " + example.name()).toList());
    }

    @Test
    void resultsInCommentsArePythons() {
        for (MarkedExample example : TESTED) {
            List<String> shown = example.results();
            List<String> known = Docs.results(example.name());
            assertEquals(known.subList(0, Math.min(shown.size(), known.size())), shown, example.name());
        }
    }

    @Test
    void resultsInCommentsAreCompared() {
        assertEquals(List.of(), TESTED.stream()
                .filter(example -> !example.results().isEmpty() && !example.isNamedByItsTest())
                .map(example -> "not compared: " + example.name()).toList());
    }
}
