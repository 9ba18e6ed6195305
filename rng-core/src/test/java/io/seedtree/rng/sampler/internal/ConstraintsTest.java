package io.seedtree.rng.sampler.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintsTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double LARGEST_MEAN = 9.223372006484771e18;

    /** A constraint as samplers use it. */
    interface Check {
        double apply(String method, String name, double value);
    }

    /** A constraint, its text, and values on both sides of its ends. */
    record Rule(String text, Check check, List<Double> passes, List<Double> refused) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Rule> rules() {
        double tiny = Double.MIN_VALUE;
        double nan = Double.NaN;
        double above = Math.nextUp(1.0);
        double below = Math.nextDown(1.0);
        return Stream.of(
                new Rule(">= 0", Constraints::nonNegative,
                        List.of(0.0, tiny, INFINITY, nan, -nan), List.of(-0.0, -tiny, -INFINITY)),
                new Rule("> 0", Constraints::positive,
                        List.of(tiny, INFINITY, nan), List.of(0.0, -0.0, -tiny, -INFINITY)),
                new Rule("> 0", Constraints::positiveNotNan,
                        List.of(tiny, INFINITY), List.of(0.0, -0.0, -tiny, nan)),
                new Rule("in [0, 1]", Constraints::bounded01,
                        List.of(0.0, -0.0, tiny, 1.0), List.of(-tiny, above, INFINITY, nan)),
                new Rule("in (0, 1]", Constraints::boundedGt01,
                        List.of(tiny, 1.0), List.of(0.0, -0.0, -tiny, above, nan)),
                new Rule("in [0, 1)", Constraints::boundedLt01,
                        List.of(0.0, -0.0, below), List.of(-tiny, 1.0, INFINITY, nan)),
                new Rule("> 1", Constraints::greaterThan1,
                        List.of(above, INFINITY), List.of(1.0, 0.0, -INFINITY, nan)),
                new Rule("in [0, 9.223372006484771E18]", Constraints::poissonLam,
                        List.of(0.0, -0.0, LARGEST_MEAN), List.of(-tiny, Math.nextUp(LARGEST_MEAN), nan)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void passesWhatNumpyPasses(Rule rule) {
        for (double value : rule.passes) {
            assertEquals(value, rule.check.apply("method", "name", value));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesWithMethodParameterRuleAndValue(Rule rule) {
        for (double value : rule.refused) {
            var refusal = assertThrows(IllegalArgumentException.class,
                    () -> rule.check.apply("method", "name", value), "value " + value);
            assertEquals("method: name must be " + rule.text + ": " + value, refusal.getMessage());
        }
    }

    @Test
    void integersAreNotNegative() {
        assertEquals(0L, Constraints.nonNegative("method", "n", 0L));
        assertEquals(Long.MAX_VALUE, Constraints.nonNegative("method", "n", Long.MAX_VALUE));
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> Constraints.nonNegative("method", "n", -1L));
        assertEquals("method: n must be >= 0: -1", refusal.getMessage());
    }
}
