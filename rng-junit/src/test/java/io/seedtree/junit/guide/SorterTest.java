package io.seedtree.junit.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.junit.*;
import io.seedtree.rng.Generator;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The first screen of docs/testing.md, as a test like any other. */
// guide: sorter-test
@Seeded
class SorterTest {

    @Test
    void sortsAnyOrder(Generator rng) {
        long[] values = rng.integers(0, 100, 1_000);
        long[] expected = values.clone();
        Arrays.sort(expected);
        assertArrayEquals(expected, Sorter.sorted(values));
    }

    @SeedSweep(100)
    void sortingAgainChangesNothing(Generator rng) {
        long[] sorted = Sorter.sorted(rng.integers(0, 100, 1_000));
        assertArrayEquals(sorted, Sorter.sorted(sorted));
    }

    @ParameterizedTest
    @RandomSource({"integers(0, 1000)", "uniform(0, 1)"})
    void sortsAnySize(int size, double presorted, Generator rng) {
        long[] values = rng.integers(0, 100, size);
        Arrays.sort(values, 0, (int) (presorted * size));
        assertEquals(size, Sorter.sorted(values).length);
    }
}
// end
