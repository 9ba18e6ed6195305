package io.seedtree.rng.legacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.sampler.IntegerType;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Integers of all types, and bytes. Values: {@code RandomState(42).randint(low, high, 6, dtype)} of NumPy
 * 2.4.6.
 */
class RandomStateIntegersTest {

    private static long[] longs(String values) {
        return Arrays.stream(values.split(" ")).mapToLong(Long::parseUnsignedLong).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "INT8, 92 97 95 51 61 75", "UINT8, 92 97 95 51 61 75",
        "INT16, 97 51 92 98 14 99", "UINT16, 97 51 92 98 14 99",
        "INT32, 51 92 14 71 60 20", "UINT32, 51 92 14 71 60 20",
        "INT64, 51 92 14 71 60 20", "UINT64, 51 92 14 71 60 20"})
    void belowAHundred(IntegerType type, String expected) {
        long[] values = new RandomState(42).randint(type, BigInteger.ZERO, BigInteger.valueOf(100), 6);
        assertArrayEquals(longs(expected), values);
    }

    @ParameterizedTest
    @CsvSource({
        "INT8, -26 92 97 -33 51 -67", "UINT8, 102 220 225 95 179 61",
        "INT16, 23654 -8223 -16973 19434 -31908 29538", "UINT16, 56422 24545 15795 52202 860 62306",
        "INT32, -538846106 1273642419 1935803228 -1359637234 996406378 1201263687",
        "UINT32, 1608637542 3421126067 4083286876 787846414 3143890026 3348747335",
        "INT64, -2314326399425823309 8314211556539077902 4279532810384561223 1819927849474927636",
        "UINT64, 6909045637428952499 17537583593393853710 13502904847239337031 11043299886329703444",
        "BOOL, 0 1 1 0 0 1"})
    void fullWidth(IntegerType type, String expected) {
        long[] values = Arrays.stream(expected.split(" "))
                .map(BigInteger::new).mapToLong(BigInteger::longValue).toArray();
        BigInteger high = type.max().add(BigInteger.ONE);
        assertArrayEquals(values, new RandomState(42).randint(type, type.min(), high, values.length));
    }

    @Test
    void naturalArraysHoldTheSameBits() {
        assertArrayEquals(new byte[] {-26, 92, 97}, new RandomState(42).randintInt8(-128, 128, 3));
        assertArrayEquals(new byte[] {102, -36, -31}, new RandomState(42).randintUInt8(0, 256, 3));
        short[] shorts = {23654, -8223, -16973};
        assertArrayEquals(shorts, new RandomState(42).randintInt16(-32768, 32768, 3));
        shorts[0] = (short) 56422;
        shorts[1] = 24545;
        shorts[2] = 15795;
        assertArrayEquals(shorts, new RandomState(42).randintUInt16(0, 65536, 3));
        assertArrayEquals(new int[] {-538846106, 1273642419},
                new RandomState(42).randintInt32(Integer.MIN_VALUE, 1L << 31, 2));
        assertArrayEquals(new int[] {1608637542, (int) 3421126067L},
                new RandomState(42).randintUInt32(0, 1L << 32, 2));
        assertArrayEquals(new boolean[] {false, true, true, false, false, true},
                new RandomState(42).randintBool(0, 2, 6));
    }

    @Test
    void restOfAWordIsDroppedAtTheEndOfACall() {
        BigInteger high = BigInteger.valueOf(200);
        RandomState random = new RandomState(42);
        long[] scalars = new long[4];
        for (int i = 0; i < scalars.length; i++) {
            scalars[i] = random.randint(IntegerType.UINT8, BigInteger.ZERO, high);
        }
        assertArrayEquals(new long[] {102, 179, 92, 14}, scalars);
        assertArrayEquals(new long[] {102, 95, 179, 61},
                new RandomState(42).randint(IntegerType.UINT8, BigInteger.ZERO, high, 4));
    }

    @ParameterizedTest
    @EnumSource(IntegerType.class)
    void singleValueConsumesNothing(IntegerType type) {
        RandomState random = new RandomState(42);
        long[] values = random.randint(type, type.max(), type.max().add(BigInteger.ONE), 3);
        assertEquals(type.max().longValue(), values[2]);
        assertEquals(0.3745401188473625, random.randomSample());
    }

    @Test
    void scalarForms() {
        assertEquals(6, new RandomState(42).randint(10));
        assertEquals(6, new RandomState(42).randint(0, 10));
        assertEquals(4, new RandomState(42).randomIntegers(1, 6));
        assertEquals(3454522818714476249L, new RandomState(42).tomaxint());
    }

    @Test
    void bytes() {
        assertEquals("66dce15fb33deacb5c03", HexFormat.of().formatHex(new RandomState(42).bytes(10)));
        RandomState random = new RandomState(42);
        assertEquals(0, random.bytes(0).length);
        assertEquals(0.7965429868602328, random.randomSample(), "bytes(0) consumes a word, as in NumPy");
    }

    @ParameterizedTest
    @EnumSource(IntegerType.class)
    void refusesBoundsOutsideTheType(IntegerType type) {
        RandomState random = new RandomState(42);
        BigInteger below = type.min().subtract(BigInteger.ONE);
        BigInteger above = type.max().add(BigInteger.TWO);
        assertEquals("randint: low is out of bounds for " + type + ": " + below,
                refusal(() -> random.randint(type, below, type.max())));
        assertEquals("randint: high is out of bounds for " + type + ": " + above,
                refusal(() -> random.randint(type, type.min(), above)));
        assertEquals("randint: low must be less than high: 1, 1",
                refusal(() -> random.randint(type, BigInteger.ONE, BigInteger.ONE)));
        assertEquals(0, random.randint(type, BigInteger.ONE, BigInteger.ONE, 0).length);
    }

    private static String refusal(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }
}
