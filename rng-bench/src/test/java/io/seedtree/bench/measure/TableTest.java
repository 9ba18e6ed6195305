package io.seedtree.bench.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void figureIsMedianAndHalfOfTheDistanceOfTheQuartiles() {
        Figure figure = Figure.of(List.of(5.0, 1.0, 3.0));
        assertAll(() -> assertEquals(3.0, figure.median()), () -> assertEquals(2.0, figure.spread()),
                () -> assertEquals(List.of(5.0, 1.0, 3.0), figure.samples()));
    }

    @Test
    void ratioHasTheSpreadsOfBoth() {
        Ratio ratio = new Figure(10, 3, List.of()).dividedBy(new Figure(2, 0.8, List.of()));
        assertEquals(5.0, ratio.value());
        assertEquals(2.5, ratio.spread(), 1e-12);
    }

    @Test
    void rowsAreComparedWithTheirFirstRivalAndJudged() {
        Table table = Table.of(Fixed.work(), Fixed.figures());
        Row ours = table.rows().get(0);
        assertAll(
                () -> assertEquals("5.00 ± 2.50 × NumPy", ours.comparison()),
                () -> assertEquals("meets: at least 4 times", ours.verdict()),
                () -> assertEquals("0.33 ± 0.00 × NumPy", table.rows().get(1).comparison()),
                () -> assertEquals("misses: not slower", table.rows().get(1).verdict()),
                () -> assertEquals("", table.rows().get(2).comparison() + table.rows().get(2).verdict()),
                () -> assertEquals("geometric mean of the ratios 1.29, meets: at least 1",
                        table.meanVerdict()));
    }

    @Test
    void withoutNumpyTheNextRivalIsTakenAndTheBudgetLeftOpen() {
        Row ours =
                Table.of(Fixed.withoutNumpy(), Map.of("ours", Fixed.figure(2), "slow", Fixed.figure(9), "JDK",
                        Fixed.figure(6))).rows().get(0);
        assertEquals("3.00 ± 0.00 × JDK", ours.comparison());
        assertNull(ours.isMet());
        assertEquals("not judged: at least 4 times", ours.verdict());
    }

    @Test
    void budgetsAreSharesOfTheirLimits() {
        Map<String, Figure> figures = Map.of("base", Fixed.figure(10));
        Figure ours = Fixed.figure(30);
        assertAll(
                () -> assertEquals(OptionalDouble.of(1.2),
                        new Budget.AtMost(25, "ns").shareOfBudget(ours, figures)),
                () -> assertEquals(OptionalDouble.of(0.5),
                        new Budget.AtMostMore(40, "ns", "base").shareOfBudget(ours, figures)),
                () -> assertEquals(OptionalDouble.of(15),
                        new Budget.AtLeastTimes(5, "base").shareOfBudget(ours, figures)),
                () -> assertFalse(
                        new Budget.AtMostMore(40, "ns", "x").shareOfBudget(ours, figures).isPresent()),
                () -> assertEquals("at most 2.5 ns more than base",
                        new Budget.AtMostMore(2.5, "ns", "base").text()));
    }
}
