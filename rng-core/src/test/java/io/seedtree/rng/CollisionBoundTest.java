package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollisionBoundTest {

    @Test
    void isTheBirthdayBound() {
        assertEquals(0.0, SeedSequence.collisionBound(0));
        assertEquals(0.0, SeedSequence.collisionBound(1));
        assertEquals(0x1p-128, SeedSequence.collisionBound(2));
        assertEquals(3 * 0x1p-128, SeedSequence.collisionBound(3));
        assertEquals((0x1p39 - 0x1p19) * 0x1p-128, SeedSequence.collisionBound(1 << 20));
        assertEquals(0.5, SeedSequence.collisionBound(0x1p64));
        assertEquals(1.0, SeedSequence.collisionBound(0x1p65));
        assertEquals(1.0, SeedSequence.collisionBound(Double.MAX_VALUE));
        assertEquals(3 * 0x1p-256, SeedSequence.collisionBound(3, 8));
        assertEquals(0.5, SeedSequence.collisionBound(0x1p512, 32));
        assertEquals(0.0, SeedSequence.collisionBound(Double.MAX_VALUE, Integer.MAX_VALUE));
    }

    /** NumPy's page on parallel generation says n² 2^-128, about 2^-88 for 2^20 streams. */
    @Test
    void isBelowNumpysEstimate() {
        assertTrue(SeedSequence.collisionBound(1 << 20) < 0x1p-88);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 1_000_003, (1L << 27) - 1, (1L << 53) - 1, 1L << 62, Long.MAX_VALUE})
    void isExactToTheLastDigits(long streams) {
        for (int poolSize : new int[] {4, 5, 8}) {
            BigInteger n = new BigDecimal((double) streams).toBigIntegerExact();
            double exact = new BigDecimal(n.multiply(n.subtract(BigInteger.ONE))).divide(
                    new BigDecimal(BigInteger.ONE.shiftLeft(32 * poolSize + 1)), MathContext.DECIMAL128)
                    .doubleValue();
            assertEquals(exact, SeedSequence.collisionBound(streams, poolSize), Math.ulp(exact));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.0, 0.5, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoNumberOfStreamsIsRefused(double streams) {
        String message = assertThrows(IllegalArgumentException.class,
                () -> SeedSequence.collisionBound(streams)).getMessage();
        assertEquals("number of streams must be a whole number, at least 0: " + streams, message);
    }

    @Test
    void aSmallPoolIsRefused() {
        assertEquals("pool size must be >= 4: 3", assertThrows(IllegalArgumentException.class,
                () -> SeedSequence.collisionBound(2, 3)).getMessage());
    }
}
