package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedIntegersTest {

    private static BitGenerator bits() {
        return new Pcg64(SeedSequence.of(42));
    }

    @Test
    void givesNumpysValues() {
        assertArrayEquals(new long[] {8, 77, 65, 43, 43, 85}, BoundedIntegers.of(0, 100).draw(bits(), 6));
        assertArrayEquals(new long[] {773956048555963L, 438878439752052L, 858597919911382L},
                BoundedIntegers.of(0, 1_000_000_000_000_000L).draw(bits(), 3));
        assertArrayEquals(new long[] {-5, 3, 2, -1, -1, 4}, BoundedIntegers.of(-5, 5, true).draw(bits(), 6));
    }

    @Test
    void fillsIntsWithNumpysValues() {
        int[] values = new int[8];
        BoundedInts.of(0, 100).fill(bits(), values, 1, 7);
        assertArrayEquals(new int[] {0, 8, 77, 65, 43, 43, 85, 0}, values);
        BoundedInts.of(Integer.MIN_VALUE, 1L << 31).fill(bits(), values);
        assertArrayEquals(new int[] {-1764153720, 1176632269, 663879617, -262515103, -287697372, 1540166338,
            -1778349939, 847689230}, values);
        for (long[] interval : new long[][] {{5, 5}, {-1L << 32, 0}, {0, (1L << 31) + 1}}) {
            assertThrows(IllegalArgumentException.class, () -> BoundedInts.of(interval[0], interval[1]));
        }
        assertThrows(IndexOutOfBoundsException.class, () -> BoundedInts.of(0, 2).fill(bits(), values, 1, 9));
    }

    @Test
    void aSingleDrawIsTheSamplersDraw() {
        BitGenerator left = bits();
        BitGenerator right = bits();
        for (long bound = 1; bound > 0; bound = bound * 3 + 1) {
            assertEquals(BoundedIntegers.of(-7, bound).draw(left), BoundedIntegers.draw(right, -7, bound));
        }
    }

    @Test
    void oneValueTakesNoWord() {
        Words none = Words.of();

        assertEquals(5, BoundedIntegers.of(5, 6).draw(none.bits()));
        assertEquals(5, BoundedIntegers.ofClosed(5, 5).draw(none.bits()));
        assertEquals(0, BoundedIntegers.interval(none.bits(), 0));
        assertEquals(0, none.touched());
    }

    @Test
    void fullWidthsAreWordsAsTheyAre() {
        assertEquals(0x89abcdefL, BoundedIntegers.of(0, 1L << 32).draw(Words.of(0x0123456789abcdefL).bits()));
        assertEquals(Long.MIN_VALUE + 5,
                BoundedIntegers.ofClosed(Long.MIN_VALUE, Long.MAX_VALUE).draw(Words.of(5).bits()));
    }

    /** Of a width of 2^63 + 1 nearly half of the words are refused: the even ones below 2^63 - 1. */
    @Test
    void unevenWordsAreRefused() {
        Words words = Words.of(0, 2, 4, 1);

        assertEquals(0, BoundedIntegers.bounded(words.bits(), 0, 1L << 63));
        assertEquals(4, words.touched());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 0x7fffffffL, 0xfffffffeL, 0xffffffffL, 0x100000000L, Long.MAX_VALUE})
    void intervalsAreMaskedWords(long max) {
        long mask = Long.highestOneBit(max) * 2 - 1;
        BitGenerator bits = bits();
        BitGenerator copy = bits.copy();
        for (int i = 0; i < 100; i++) {
            long expected;
            do {
                expected = (max <= 0xffffffffL ? copy.nextInt() : copy.nextLong()) & mask;
            } while (expected > max);
            assertEquals(expected, BoundedIntegers.interval(bits, max));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "5, 5", "9223372036854775807, -9223372036854775808"})
    void emptyIntervalsAreRefused(long low, long high) {
        var half = assertThrows(IllegalArgumentException.class, () -> BoundedIntegers.of(low, high));
        var draw = assertThrows(
                IllegalArgumentException.class, () -> BoundedIntegers.draw(Words.of().bits(), low, high));

        assertEquals("integers: low must be less than high: " + low + ", " + high, half.getMessage());
        assertEquals("bound must be greater than origin: " + high + ", " + low, draw.getMessage());
    }

    @Test
    void emptyClosedIntervalsAreRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> BoundedIntegers.of(3, 2, true));

        assertEquals("integers: low must not be greater than high: 3, 2", refusal.getMessage());
    }
}
