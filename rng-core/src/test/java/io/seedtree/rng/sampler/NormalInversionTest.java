package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalInversionTest {

    private static final NormalInversion STANDARD = NormalInversion.of(0.0, 1.0);

    /**
     * Words against Python's {@code statistics.NormalDist().inv_cdf((2 * (word >> 11) + 1) * 2.0**-54)},
     * which is AS 241 as well: both ends of its three ranges.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0x0000000000000000, -8.292361075813595
            0x0000000000000800, -8.160707840858583
            0x0000000000001000, -8.0987842043543
            0x000000000181c800, -6.990388968721071
            0x000000000f451000, -6.65790579248256
            0x000000000f451800, -6.657904617210834
            0x000000000f452000, -6.657903441948298
            0x0000000080000000, -6.337957681066634
            0x0000020000000000, -5.166578119641679
            0x0008000000000000, -3.6683292851212057
            0x028f5c28f5c28800, -2.326347874040843
            0x1333333333332800, -1.4395314709384563
            0x1333333333333000, -1.4395314709384557
            0x1333333333333800, -1.439531470938455
            0x4000000000000000, -0.6744897501960816
            0x55532617c1bda000, -0.43081897699671273
            0x7ffffffffffff800, -1.3914582123358838e-16
            """)
    void quantileIsPythons(String word, double quantile) {
        long bits = Long.decode(word);

        assertEquals(quantile, standard(bits));
        assertEquals(-quantile, standard(~bits), "opposite word");
    }

    @Test
    void valuesAreLocationAndScale() {
        long word = 0x4000000000000000L;

        double value = NormalInversion.of(3.0, 0.5).draw(Words.of(word).bits());

        assertEquals(3.0 + 0.5 * standard(word), value);
    }

    @Test
    void largerWordsGiveLargerValues() {
        double last = Double.NEGATIVE_INFINITY;
        for (long top = 0; top < 0x10000; top++) {
            double value = standard(top << 48);
            assertTrue(value > last, "word " + Long.toHexString(top << 48));
            last = value;
        }
    }

    private static double standard(long word) {
        return STANDARD.draw(Words.of(word).bits());
    }
}
