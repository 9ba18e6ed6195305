package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniformTest {

    private static final long LARGEST = -1L;

    @Test
    void numpysFormMayRoundUpToTheBound() {
        double high = Math.nextUp(1.0);

        assertEquals(high, Uniform.of(1.0, high).draw(Words.of(LARGEST).bits()));
    }

    @Test
    void equalEndsTakeTheirWord() {
        Words words = Words.of(LARGEST);

        assertEquals(5.0, Uniform.of(5.0, 5.0).draw(words.bits()));
        assertEquals(1, words.touched());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1.0000000000000002", "-1.0000000000000002, -1", "-1, 1", "0, 4.9e-324",
        "-4.9e-324, 0", "-8e307, 8e307", "1e300, 1.7e308"})
    void belowBoundStaysBelow(double origin, double bound) {
        double value = origin + (bound - origin) * (1.0 - 0x1.0p-53);
        double expected = value < bound ? value : Math.nextDown(bound);

        assertEquals(expected, Uniform.belowBound(Words.of(LARGEST).bits(), origin, bound));
        assertEquals(origin, Uniform.belowBound(Words.of(0L).bits(), origin, bound));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1.0000001", "-1.0000001, -1", "-1, 1", "0, 1.4e-45", "-1.4e-45, 0",
        "-1e38, 1e38"})
    void belowBoundStaysBelowInSinglePrecision(float origin, float bound) {
        float value = origin + (bound - origin) * (1.0f - 0x1.0p-24f);
        float expected = value < bound ? value : Math.nextDown(bound);

        assertEquals(expected, Uniform.belowBound(Words.of(LARGEST).bits(), origin, bound));
        assertEquals(origin, Uniform.belowBound(Words.of(0L).bits(), origin, bound));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0.0", "1, 0, -1.0", "NaN, 1, NaN", "0, NaN, NaN", "0, Infinity, Infinity",
        "-Infinity, 0, Infinity", "-1.7e308, 1.7e308, Infinity", "0, -0.0, -0.0"})
    void belowBoundRefusesEmptyAndUnboundedRanges(double origin, double bound, String difference) {
        Words none = Words.of();
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> Uniform.belowBound(none.bits(), origin, bound));

        String expected = "nextDouble: bound - origin must be > 0 and finite: " + difference;
        assertEquals(expected, refusal.getMessage());
        assertEquals(0, none.touched());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0.0", "1, 0, -1.0", "NaN, 1, NaN", "0, Infinity, Infinity", "-3e38, 3e38, Infinity"})
    void belowBoundRefusesInSinglePrecision(float origin, float bound, String difference) {
        Words none = Words.of();
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> Uniform.belowBound(none.bits(), origin, bound));

        String expected = "nextFloat: bound - origin must be > 0 and finite: " + difference;
        assertEquals(expected, refusal.getMessage());
        assertEquals(0, none.touched());
    }
}
