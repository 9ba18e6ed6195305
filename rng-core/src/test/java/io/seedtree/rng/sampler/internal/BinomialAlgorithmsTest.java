package io.seedtree.rng.sampler.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.sampler.LongSampler;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The two binomial algorithms, and the two forms of one of them. */
class BinomialAlgorithmsTest {

    /** binomial(1000, 0.3) of default_rng(12): draws 20 to 27, NumPy 2.5 (its C source) and 2.4.6. */
    @Test
    void theErrorTermsDecideAsInNumpyOfTheirTime() {
        long[] corrected = new Btpe(1000, 0.3, Btpe.ErrorTerms.CORRECTED).draw(seed(12), 28);
        long[] legacy = new Btpe(1000, 0.3, Btpe.ErrorTerms.LEGACY).draw(seed(12), 28);

        assertArrayEquals(Arrays.copyOf(corrected, 23), Arrays.copyOf(legacy, 23));
        assertArrayEquals(new long[] {323, 283, 266, 300, 314, 286, 304, 296},
                Arrays.copyOfRange(corrected, 20, 28));
        assertArrayEquals(new long[] {323, 283, 266, 321, 300, 314, 286, 304},
                Arrays.copyOfRange(legacy, 20, 28));
    }

    @Test
    void fillsOfAnyLengthAreSingleDraws() {
        double none = Math.pow(0.7, 100);
        LongSampler sampler = new BinomialInversion(100, 0.3, none);
        for (int size = 0; size < 40; size++) {
            BitGenerator bits = seed(size);
            long[] single = new long[size];
            for (int i = 0; i < size; i++) {
                single[i] = sampler.draw(bits);
            }
            BitGenerator filled = seed(size);
            long[] values = new long[size + 3];
            sampler.fill(filled, values, 2, size + 2);

            assertArrayEquals(single, Arrays.copyOfRange(values, 2, size + 2));
            assertEquals(0, values[0] + values[1] + values[size + 2]);
            assertEquals(bits.nextLong(), filled.nextLong());
        }
    }

    @Test
    void uniformsBeyondTheBoundAreDrawnAgain() {
        LongSampler impossible = new BinomialInversion(3, 0.5, 0.01);
        BitGenerator bits = seed(1);
        long[] single = new long[100];
        for (int i = 0; i < single.length; i++) {
            single[i] = impossible.draw(bits);
        }
        BitGenerator filled = seed(1);

        assertArrayEquals(single, impossible.draw(filled, 100));
        assertEquals(bits.nextLong(), filled.nextLong());
    }

    @Test
    void aRangeOutsideTheArrayDrawsNothing() {
        BitGenerator bits = seed(1);
        LongSampler sampler = new BinomialInversion(10, 0.5, 0x1p-10);

        assertThrows(IndexOutOfBoundsException.class, () -> sampler.fill(bits, new long[20], 5, 21));
        assertEquals(seed(1).nextLong(), bits.nextLong());
    }

    private static BitGenerator seed(long seed) {
        return new Pcg64(SeedSequence.of(seed));
    }
}
