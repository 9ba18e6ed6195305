package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jumps of the Mersenne Twister, from first principles. */
class Mt19937JumpTest {

    private static final int DEGREE = 19937;
    private static long[] characteristic = {};

    @BeforeAll
    static void findTheCharacteristicPolynomial() {
        Mt19937 bits = new Mt19937(SeedSequence.of(1));
        boolean[] sequence = new boolean[2 * DEGREE];
        for (int i = 0; i < sequence.length; i++) {
            sequence[i] = (bits.nextInt() & 1) != 0;
        }
        characteristic = BinaryPolynomial.ofRecurrence(sequence);
    }

    private static int[] draw(Mt19937 bits, int count) {
        int[] words = new int[count];
        for (int i = 0; i < count; i++) {
            words[i] = bits.nextInt();
        }
        return words;
    }

    private static String head(Mt19937 bits) {
        return Arrays.toString(draw(bits, 10));
    }

    /** A generator whose next word is that of an index of its block. */
    private static Mt19937 at(int position) {
        Mt19937 bits = new Mt19937(SeedSequence.of(42));
        draw(bits, 1);
        draw(bits, 624);
        int[] key = bits.key();
        key[0] ^= 0x2a2a2a2a;
        return Mt19937.ofKey(key, position);
    }

    @Test
    void theCharacteristicPolynomialIsTheTwisters() {
        assertEquals(DEGREE, BinaryPolynomial.degree(characteristic));
        assertEquals(135, BinaryPolynomial.weight(characteristic));
    }

    @Test
    void theStoredPolynomialIsThePower() {
        long[] power = BinaryPolynomial.powerOfX(BigInteger.TWO.pow(128), characteristic);
        assertEquals(19933, BinaryPolynomial.degree(power));
        assertEquals(9832, BinaryPolynomial.weight(power));
        assertArrayEquals(power, Mt19937Jump.polynomial());
    }

    @ParameterizedTest
    @CsvSource({"1, 624", "1, 0", "1, 623", "2, 622", "624, 1", "624, 0", "624, 624", "1000000, 0",
        "1000000, 301", "1000000, 624"})
    void applyingAPowerIsDrawing(int steps, int position) {
        Mt19937 bits = at(position);
        int[] key = bits.key();
        Mt19937Jump.applyToBlock(BinaryPolynomial.powerOfX(BigInteger.valueOf(steps), characteristic), key);
        draw(bits, steps);
        assertArrayEquals(draw(bits, 2000), draw(Mt19937.ofKey(key, position), 2000));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "300", "623", "624"})
    void skippingCommutesWithDrawing(int position) {
        Mt19937 skippedFirst = at(position).skipped(2);
        Mt19937 drawnFirst = at(position);
        draw(skippedFirst, 1000);
        draw(drawnFirst, 1000);
        Mt19937 skippedThen = drawnFirst.skipped(1).skipped(1);
        assertEquals(skippedFirst.state(), skippedThen.state());
        assertArrayEquals(draw(skippedFirst, 2000), draw(skippedThen, 2000));
    }

    /** The control: NumPy's jump is not that skip. */
    @Test
    void numpysJumpDoesNotCommuteWithDrawing() {
        Mt19937 jumpedFirst = at(624).jumped(1);
        Mt19937 drawnFirst = at(624);
        draw(jumpedFirst, 1000);
        draw(drawnFirst, 1000);
        assertNotEquals(head(jumpedFirst), head(drawnFirst.jumped(1)));
        assertNotEquals(head(at(624).skipped(1)), head(at(624).jumped(1)));
    }

    @Test
    void aSkippedCopyHasItsOwnChildrenAndTheOriginalStays() {
        SeedSequence seed = SeedSequence.of(42);
        Mt19937 bits = new Mt19937(seed);
        StreamState before = bits.state();
        assertEquals(seed.withSpawnKey(0xFFFFFFFD, 2, 0).child(0), bits.skipped(2).nextChild());
        assertEquals(before, bits.skipped(0).state());
        assertEquals(before, bits.state());
        assertThrows(IllegalArgumentException.class, () -> bits.skipped(-1));
    }

    @Test
    void impossibleKeysAreRefused() {
        int[] dead = new int[624];
        dead[0] = 0x7fffffff;
        assertThrows(IllegalArgumentException.class, () -> Mt19937.ofKey(dead, 0));
        assertThrows(IllegalArgumentException.class, () -> Mt19937.ofKey(new int[623], 0));
        int[] alive = new int[624];
        alive[0] = 0x80000000;
        assertThrows(IllegalArgumentException.class, () -> Mt19937.ofKey(alive, 625));
        assertThrows(IllegalArgumentException.class, () -> Mt19937.ofKey(alive, -1));
        assertEquals(624, Mt19937.ofKey(alive, 624).position());
    }
}
