package io.seedtree.bench.bootstrap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void fewValuesAreCountedOneByOne() {
        Histogram histogram = Histogram.of(new double[] {1, 1, 1, 2.5, 9, 9}, 3);
        assertTrue(histogram.isOfValues());
        assertArrayEquals(new double[] {1, 2.5, 9}, histogram.starts());
        assertArrayEquals(new int[] {3, 1, 2}, histogram.counts());
    }

    @Test
    void manyValuesAreCountedInBins() {
        Histogram histogram = Histogram.of(new double[] {0, 1, 2, 3, 4, 8}, 4);
        assertFalse(histogram.isOfValues());
        assertEquals(2.0, histogram.width());
        assertArrayEquals(new double[] {0, 2, 4, 6}, histogram.starts());
        assertArrayEquals(new int[] {2, 2, 1, 1}, histogram.counts());
        assertEquals(2, histogram.largestCount());
    }

    @Test
    void equalValuesAreOneBar() {
        assertArrayEquals(new int[] {3}, Histogram.of(new double[] {7, 7, 7}, 20).counts());
    }
}
