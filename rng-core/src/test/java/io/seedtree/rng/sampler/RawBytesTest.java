package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.Generator;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values are those of {@code default_rng(42)}. */
class RawBytesTest {

    private static Generator rng() {
        return Generator.defaultRng(42);
    }

    @ParameterizedTest
    @CsvSource({"3, 8826d9", "5, 8826d916cd", "8, 8826d916cdfb21c6"})
    void givesNumpysBytes(int length, String expected) {
        assertEquals(expected, HexFormat.of().formatHex(rng().bytes(length)));
    }

    @Test
    void theRestOfAWordIsLostAtTheEndOfACall() {
        Generator rng = rng();
        rng.bytes(3);

        assertEquals("cdfb21", HexFormat.of().formatHex(rng.bytes(3)));
    }

    /** An accident of NumPy's: its number of words is rounded towards zero and then incremented. */
    @Test
    void noBytesTakeAWord() {
        Generator rng = rng();

        assertEquals(0, rng.bytes(0).length);
        assertEquals(3324115917L, rng.integers(0, 1L << 32));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 31})
    void aRangeHasTheBytesOfACall(int length) {
        byte[] bytes = new byte[40];
        Generator ranged = rng();
        RawBytes.fill(ranged.bitGenerator(), bytes, 2, 2 + length);
        Generator whole = rng();

        assertArrayEquals(whole.bytes(length), Arrays.copyOfRange(bytes, 2, 2 + length));
        assertEquals(0, bytes[1] | bytes[2 + length]);
        assertEquals(whole.nextInt(), ranged.nextInt());
    }

    @Test
    void badLengthsAreRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> rng().bytes(-1));

        assertEquals("bytes: length must be >= 0: -1", refusal.getMessage());
        assertThrows(IndexOutOfBoundsException.class,
                () -> RawBytes.fill(rng().bitGenerator(), new byte[3], 1, 4));
    }
}
