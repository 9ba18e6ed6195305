package io.seedtree.bench.conform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosenessTest {

    @ParameterizedTest
    @CsvSource({
        "1.0, 1.0, EXACT",
        "-0.0, -0.0, EXACT",
        "NaN, NaN, EXACT",
        "-Infinity, -Infinity, EXACT",
        "1.0, 1.0000000000000002, WITHIN_ONE_ULP",
        "1.0, 0.9999999999999999, WITHIN_ONE_ULP",
        "-1.0, -1.0000000000000002, WITHIN_ONE_ULP",
        "0.0, -0.0, WITHIN_ONE_ULP",
        "0.0, 4.9E-324, WITHIN_ONE_ULP",
        "-0.0, 4.9E-324, WITHIN_ONE_ULP",
        "4.9E-324, -4.9E-324, FURTHER",
        "1.0, 1.0000000000000004, FURTHER",
        "1.0, -1.0, FURTHER",
        "1.7976931348623157E308, Infinity, FURTHER",
        "1.7976931348623157E308, -1.7976931348623157E308, FURTHER",
        "Infinity, -Infinity, FURTHER",
        "NaN, 1.0, FURTHER",
        "NaN, Infinity, FURTHER"})
    void doublesAreCompared(double expected, double actual, Closeness closeness) {
        assertEquals(closeness, Closeness.of(expected, actual));
        assertEquals(closeness, Closeness.of(actual, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1.0, EXACT",
        "NaN, NaN, EXACT",
        "1.0, 1.0000001, WITHIN_ONE_ULP",
        "0.0, -1.4E-45, WITHIN_ONE_ULP",
        "0.0, -0.0, WITHIN_ONE_ULP",
        "1.0, 1.0000002, FURTHER",
        "3.4028235E38, Infinity, FURTHER",
        "NaN, 0.0, FURTHER"})
    void floatsAreCompared(float expected, float actual, Closeness closeness) {
        assertEquals(closeness, Closeness.of(expected, actual));
        assertEquals(closeness, Closeness.of(actual, expected));
    }
}
