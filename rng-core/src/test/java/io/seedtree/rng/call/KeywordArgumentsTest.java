package io.seedtree.rng.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments as text, with and without their names. */
class KeywordArgumentsTest {

    private static final List<String> ORDER = List.of("loc", "scale", "size");

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"'';{}", "0, 1;{loc=0, scale=1}", "0, size=[2, 3];{loc=0, size=[2, 3]}",
                "[1, 2];{loc=[1, 2]}", "scale=1;{scale=1}", "None, [];{loc=null, scale=[]}",
                " 1e5 , 2 , 3 ;{loc=1e5, scale=2, size=3}"})
    void theFirstNeedNoNames(String text, String values) {
        assertEquals(values, KeywordArguments.parse(text, ORDER).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1, 2, 3, 4;malformed arguments at position 8: more than 3 arguments without a name",
        "loc=1, 2;malformed arguments at position 6: an argument behind one with a name needs one, too",
        "1, loc=2;malformed arguments at position 2: loc is given twice",
        "1,, 2;malformed arguments at position 2: expected a value",
        "1,;malformed arguments at position 2: expected a value",
        "=1;malformed arguments at position 0: expected a name, as in shape=2",
        "[1;malformed arguments at position 0: the list has no closing bracket",
        "1] ;malformed arguments at position 1: expected a comma or the end"})
    void whatIsMalformedIsRefused(String text, String reason) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> KeywordArguments.parse(text, ORDER))
                        .getMessage();
        assertTrue(message.startsWith(reason), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"n=20,pvals=[0.2,0.8];{n=20, pvals=[0.2, 0.8]}", "a=None;{a=null}"})
    void withoutAnOrderAllHaveNames(String text, String values) {
        assertEquals(values, KeywordArguments.parse(text).toString());
        assertThrows(IllegalArgumentException.class, () -> KeywordArguments.parse("20"));
    }
}
