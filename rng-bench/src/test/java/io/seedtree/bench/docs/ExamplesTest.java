package io.seedtree.bench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every Java block of README.md and the guides stands in a test of some module, which compiles and runs it:
 * between the lines {@code // guide: name} and {@code // end}, the same but for its indentation. The results in its comments are those that Python has under that name in a
 * {@code guide*.tsv}; that the code has them, too, is asserted by the test around it.
 */
class ExamplesTest {

    private static final List<MarkedExample> TESTED = MarkedExample.all();

    @Test
    void everyBlockIsTested() {
        int blocks = 0;
        for (MarkdownPage page : Docs.guides()) {
            for (String block : page.blocks("java")) {
                assertTrue(TESTED.stream().anyMatch(example -> example.isShownBy(block)),
                        () -> "not in a test, from " + page + ":\n" + block);
                blocks++;
            }
        }
        assertTrue(blocks > 0);
    }

    @Test
    void everyTestedExampleIsShown() {
        List<String> blocks = Docs.guides().stream().flatMap(page -> page.blocks("java").stream()).toList();
        assertFalse(TESTED.isEmpty());
        for (MarkedExample example : TESTED) {
            assertTrue(blocks.stream().anyMatch(example::isShownBy), "on no page: " + example.name());
        }
    }

    @Test
    void resultsInCommentsArePythons() {
        for (MarkedExample example : TESTED) {
            List<String> shown = example.results();
            List<String> known = Docs.results(example.name());
            assertEquals(known.subList(0, Math.min(shown.size(), known.size())), shown, example.name());
            assertTrue(shown.isEmpty() || example.isNamedByItsTest(), "not compared: " + example.name());
        }
    }
}
