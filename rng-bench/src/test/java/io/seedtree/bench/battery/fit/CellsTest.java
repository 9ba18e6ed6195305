package io.seedtree.bench.battery.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.bench.battery.fit.law.CountLaws;
import io.seedtree.bench.battery.fit.law.Law;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Cells have enough in each, and all in all. */
class CellsTest {

    private static final int SIZE = 10_000;
    private static final int FEW = 2_000;

    @Test
    void everyLawHasSoundCells() {
        for (FitCase one : FitChecks.cases()) {
            double[] expected = Cells.of(one.law(), FEW).expected(FEW);
            assertEquals(FEW, Arrays.stream(expected).sum(), 1e-6, one.name());
            assertTrue(Arrays.stream(expected).min().orElseThrow() > 9.99, one.name());
        }
    }

    @Test
    void fewIntegersHaveACellEach() {
        Cells cells = Cells.of(Law.weighted(1.0, 2.0, 0.0, 5.0), SIZE);
        assertArrayEquals(new double[] {1250.0, 2500.0, 6250.0}, cells.expected(SIZE), 1e-9);
        assertArrayEquals(new long[] {2, 1, 3}, cells.count(new double[] {0.0, 0.0, 1.0, 2.0, 3.0, 3.0}));
    }

    @Test
    void tailsHaveCellsOfTheirOwn() {
        double[] expected = Cells.of(CountLaws.below(Long.MAX_VALUE), SIZE).expected(SIZE);
        assertEquals(10.0, expected[0], 1.0);
        assertEquals(0.01 * SIZE, Arrays.stream(expected).max().orElseThrow(), 0.002 * SIZE);
    }
}
