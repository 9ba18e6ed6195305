package io.seedtree.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The cells of the unit interval at their ends. */
class CellsTest {

    @Test
    void aCellBeginsWhereTheOneBeforeItEnds() {
        Cells cells = Cells.of("test", 1.0, 0.0, 1.0, 2.0, 0.0);
        assertArrayEquals(new double[] {0.25, 0.25, 0.5, 1.0, 1.0}, cells.ends());
        assertEquals(0, cells.of(0.0));
        assertEquals(0, cells.of(Math.nextDown(0.25)));
        assertEquals(2, cells.of(0.25));
        assertEquals(3, cells.of(0.5));
        assertEquals(3, cells.of(Math.nextDown(1.0)));
    }
}
