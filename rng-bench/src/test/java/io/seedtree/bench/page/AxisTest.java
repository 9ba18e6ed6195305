package io.seedtree.bench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    private static List<String> labels(Axis axis) {
        return axis.ticks().stream().map(Tick::label).toList();
    }

    @Test
    void linearTicksAreRoundNumbers() {
        assertEquals(List.of("0.0", "0.2", "0.4", "0.6", "0.8", "1.0"), labels(Axis.linear("", 0, 1)));
        assertEquals(List.of("0", "2", "4", "6", "8", "10"), labels(Axis.linear("", 0, 10)));
        assertEquals(List.of("2.6", "2.8", "3.0", "3.2", "3.4"), labels(Axis.linear("", 2.45, 3.59)));
        assertEquals(List.of("-4", "-2", "0", "2", "4"), labels(Axis.linear("", -4.05, 4.05)));
        assertEquals(List.of("0", "50,000", "100,000", "150,000"), labels(Axis.linear("", 0, 160_000)));
    }

    @Test
    void stepsOfATenthAreNotRounded() {
        assertEquals(List.of(0.1, 0.2, 0.3, 0.4, 0.5),
                Axis.linear("", 0.1, 0.5).ticks().stream().map(Tick::value)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"-1e300, 1e300", "0, 4.9e-324", "0, 5e-323", "1000000000, 1000000000.0000002", "-1e-9, 1e12",
        "123456.7891234, 123456.7891239"})
    void ticksOfAnyRangeAreFewAndInIt(double low, double high) {
        List<Tick> ticks = Axis.linear("", low, high).ticks();
        assertTrue(ticks.size() <= 7, ticks::toString);
        assertTrue(ticks.stream().allMatch(tick -> tick.value() >= low && tick.value() <= high),
                ticks::toString);
        assertEquals(ticks.size(), ticks.stream().map(Tick::label).distinct().count(), ticks::toString);
    }

    @Test
    void oneValueIsInTheMiddle() {
        Axis axis = Axis.linear("", 5, 5);
        assertEquals(0.5, axis.share(5));
        assertEquals(List.of("5"), labels(axis));
    }

    @Test
    void logarithmicTicksArePowersOfTen() {
        assertEquals(List.of("1", "10", "100", "1,000", "10,000", "100,000"),
                labels(Axis.logarithmic("", 1, 200_000)));
        assertEquals(List.of("10^-6", "0.001", "1", "1,000", "10^6", "10^9"),
                labels(Axis.logarithmic("", 1e-6, 1e9)));
        assertEquals(List.of("1", "2", "5", "10"), labels(Axis.logarithmic("", 0.9, 12)));
    }

    @Test
    void logarithmicAxisBetweenSuchNumbersHasLabels() {
        assertEquals(List.of("3"), labels(Axis.logarithmic("", 3, 3)));
        assertEquals(List.of("22", "24", "26", "28"), labels(Axis.logarithmic("", 21, 29)));
    }

    @Test
    void valuesLieInProportion() {
        assertEquals(0.25, Axis.linear("", 2, 6).share(3));
        assertEquals(0.5, Axis.logarithmic("", 1, 100).share(10), 1e-15);
        assertEquals(0.0, Axis.linear("", 2, 6).share(1));
        assertEquals(1.0, Axis.linear("", 2, 6).share(7));
    }

    @Test
    void endsAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> Axis.linear("", 1, 0));
        assertThrows(IllegalArgumentException.class, () -> Axis.linear("", 0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Axis.linear("", 0, Double.POSITIVE_INFINITY));
        assertEquals("the lower end of a logarithmic axis must be > 0: 0.0",
                assertThrows(IllegalArgumentException.class, () -> Axis.logarithmic("", 0, 1)).getMessage());
    }
}
