package io.seedtree.rng.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KahanSumTest {
    @Test
    void keepsWhatAPlainSumLoses() {
        double[] tenths = new double[10];
        Arrays.fill(tenths, 0.1);
        assertEquals(0.9999999999999999, Arrays.stream(tenths).reduce(0.0, (a, b) -> a + b));
        assertEquals(1.0, KahanSum.of(tenths, 10));

        double[] many = new double[100_001];
        Arrays.fill(many, 0x1.0p-54);
        many[0] = 1.0;
        assertEquals(1.0 + 100_000 * 0x1.0p-54, KahanSum.of(many, many.length));
    }

    @Test
    void addsThePrefixOnly() {
        double[] terms = {3.0, 4.0, 5.0};
        assertEquals(0.0, KahanSum.of(terms, 0));
        assertEquals(3.0, KahanSum.of(terms, 1));
        assertEquals(7.0, KahanSum.of(terms, 2));
        assertEquals(Double.NaN, KahanSum.of(new double[] {1.0, Double.NaN, 2.0}, 3));
    }

    @Test
    void namesACountOutOfRange() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> KahanSum.of(new double[2], 3));
        assertEquals("kahan sum: count must be in [0, 2]: 3", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> KahanSum.of(new double[2], -1));
    }
}
