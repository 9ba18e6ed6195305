package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64;
import io.seedtree.rng.SeedSequence;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The values are those of {@code default_rng(42)}. */
class IntegerArraysTest {

    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private static Generator rng() {
        return Generator.defaultRng(42);
    }

    private static BitGenerator bits() {
        return new Pcg64(SeedSequence.of(42));
    }

    @Test
    void signedTypes() {
        assertArrayEquals(new byte[] {6, -71, 69, -75, 54, 50}, rng().integersInt8(-100, 100, 6));
        assertArrayEquals(new byte[] {8, -90, 89, -106}, rng().integersInt8(-128, 127, 4, true));
        assertArrayEquals(new short[] {-20970, -24646, 29015, 16436, 29942, 9273},
                rng().integersInt16(-30000, 30000, 6));
        assertArrayEquals(new int[] {-1764153721, 1176632268, 663879616},
                rng().integersInt32(-(1L << 31), (1L << 31) - 1, 3));
        assertArrayEquals(new long[] {5053597115156604551L, -1127493779279708224L},
                rng().integers(Long.MIN_VALUE, Long.MAX_VALUE, 2));
    }

    @Test
    void unsignedTypes() {
        assertArrayEquals(new byte[] {106, 29, (byte) 169, 25, (byte) 154, (byte) 150},
                rng().integersUInt8(0, 200, 6));
        assertArrayEquals(new short[] {7525, 4462, (short) 49179, (short) 49951, (short) 32727, 16870},
                rng().integersUInt16(0, 50000, 6));
        assertArrayEquals(new int[] {383329928, (int) 3324115917L}, rng().integersUInt32(0, 1L << 32, 2));
        assertArrayEquals(new long[] {Long.parseUnsignedLong("14276969152011380360"), 8095878257575067585L},
                rng().integersUInt64(BigInteger.ZERO, TWO_64, 2));
        assertArrayEquals(new long[] {Long.parseUnsignedLong("16361856612860465988")},
                rng().integersUInt64(TWO_64.shiftRight(1), TWO_64.subtract(BigInteger.ONE), 1, true));
        assertArrayEquals(
                new boolean[] {false, false, false, true, false, false, false, true, false, true},
                rng().integersBool(0, 2, 10));
    }

    @ParameterizedTest
    @EnumSource(IntegerType.class)
    void arraysOfATypeAreTheWidenedValues(IntegerType type) {
        long high = type == IntegerType.BOOL ? 1 : 100;
        long[] widened =
                IntegerArrays.widened(bits(), type, BigInteger.ZERO, BigInteger.valueOf(high), 101, true);
        long[] natural = switch (type) {
            case BOOL -> longs(rng().integersBool(0, high, 101, true));
            case INT8 -> longs(rng().integersInt8(0, high, 101, true));
            case UINT8 -> longs(rng().integersUInt8(0, high, 101, true));
            case INT16 -> longs(rng().integersInt16(0, high, 101, true));
            case UINT16 -> longs(rng().integersUInt16(0, high, 101, true));
            case INT32 -> longs(rng().integersInt32(0, high, 101, true));
            case UINT32 -> longs(rng().integersUInt32(0, high, 101, true));
            case INT64 -> rng().integers(0, high, 101, true);
            case UINT64 -> rng().integersUInt64(BigInteger.ZERO, BigInteger.valueOf(high), 101, true);
        };

        assertArrayEquals(widened, natural);
    }

    /** The elements of an array of any primitive type. */
    private static long[] longs(Object array) {
        long[] longs = new long[Array.getLength(array)];
        for (int i = 0; i < longs.length; i++) {
            Object value = Array.get(array, i);
            longs[i] = value instanceof Boolean bit ? bit ? 1 : 0 : ((Number) value).longValue();
        }
        return longs;
    }

    @Test
    void theRestOfAWordIsLostAtTheEndOfACall() {
        Generator rng = rng();
        byte[] one = rng.integersUInt8(0, 200, 1);
        byte[] next = rng.integersUInt8(0, 200, 1);

        assertEquals(106, one[0]);
        assertEquals(25, next[0], "not 29, the second byte of the first word");
    }

    @Test
    void oneValueTakesNoWord() {
        Words none = Words.of();

        assertArrayEquals(new boolean[] {true, true}, IntegerArrays.booleans(none.bits(), 1, 2, 2, false));
        assertArrayEquals(new byte[] {-3},
                IntegerArrays.bytes(none.bits(), IntegerType.INT8, -3, -3, 1, true));
        assertEquals(0, none.touched());
    }

    @ParameterizedTest
    @EnumSource(IntegerType.class)
    void boundsOfTheTypeAreAllowedAndNoMore(IntegerType type) {
        BigInteger beyond = type.max().add(BigInteger.ONE);
        BigInteger below = type.min().subtract(BigInteger.ONE);

        assertArrayEquals(IntegerArrays.widened(bits(), type, type.min(), beyond, 50, false),
                IntegerArrays.widened(bits(), type, type.min(), type.max(), 50, true));
        assertRefused("integers: high is out of bounds for " + type + ": " + beyond,
                () -> IntegerArrays.widened(bits(), type, type.min(), beyond, 1, true));
        assertRefused("integers: low is out of bounds for " + type + ": " + below,
                () -> IntegerArrays.widened(bits(), type, below, beyond, 1, false));
        assertRefused("integers: low must be less than high: 1, 1",
                () -> IntegerArrays.widened(bits(), type, BigInteger.ONE, BigInteger.ONE, 1, false));
        assertRefused("integers: low must not be greater than high: 1, 0",
                () -> IntegerArrays.widened(bits(), type, BigInteger.ONE, BigInteger.ZERO, 1, true));
    }

    @ParameterizedTest
    @EnumSource(IntegerType.class)
    void sizeZeroIsEmptyWhateverTheBounds(IntegerType type) {
        BitGenerator bits = bits();
        BigInteger absurd = TWO_64.multiply(TWO_64);

        assertEquals(0, IntegerArrays.widened(bits, type, absurd, absurd.negate(), 0, false).length);
        assertEquals(bits().nextLong(), bits.nextLong());
    }

    @ParameterizedTest
    @EnumSource(IntegerType.class)
    void namesAreNumpys(IntegerType type) {
        assertEquals(type, IntegerType.of(type.toString()));
        assertEquals(type.name().toLowerCase(Locale.ROOT), type.toString());
    }

    @ParameterizedTest
    @CsvSource({"INT8, INT16", "UINT16, INT8", "INT64, INT64", "BOOL, INT32"})
    void typesOfAnotherWidthAreRefused(IntegerType forBytes, IntegerType forShorts) {
        if (forBytes.bits() != 8) {
            assertThrows(IllegalArgumentException.class,
                    () -> IntegerArrays.bytes(bits(), forBytes, 0, 1, 1, false));
        }
        if (forShorts.bits() != 16) {
            assertRefused("integers: dtype must have 16 bits: " + forShorts,
                    () -> IntegerArrays.shorts(bits(), forShorts, 0, 1, 1, false));
        }
        assertRefused("integers: dtype must have 32 bits: int8",
                () -> IntegerArrays.ints(bits(), IntegerType.INT8, 0, 1, 1, false));
    }

    @Test
    void unknownTypesAndNegativeSizesAreRefused() {
        assertRefused(
                "dtype must be one of [bool, int8, int16, int32, int64, uint8, uint16, uint32, uint64]: int7",
                () -> IntegerType.of("int7"));
        assertRefused("size must be >= 0: -1", () -> rng().integersInt8(0, 5, -1));
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
