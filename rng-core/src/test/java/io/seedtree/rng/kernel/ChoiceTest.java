package io.seedtree.rng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the vector kernel gets into use and out of it, with a clock that the kernels themselves move. */
@Tag("kernels")
class ChoiceTest {

    private static final int SCALAR_TIME = 100;
    private static final long PROBES = (long) Choice.INTERVAL * (Choice.SKIPPED + Choice.WINS);
    private static final String PROBATION = "scalar, the vector kernel on probation";

    private final Lcg128 state = new Lcg128(1, 2, 3, 0x9e3779b97f4a7c15L);
    private final Lcg128 twin = state.copy();
    private long now;
    private int vectorTime = 1;
    private long vectorValues;
    private long wrong;

    private void scalar(Lcg128 start, long[] words, int from, int to) {
        now += SCALAR_TIME;
        Pcg64Loop.fill(start, words, from, to);
    }

    private void vector(Lcg128 start, long[] words, int from, int to) {
        now += vectorTime;
        vectorValues += to - from;
        Pcg64Loop.fill(start, words, from, to);
        words[from] ^= wrong;
    }

    private Choice<long[]> choice(Kernel<long[]> vector) {
        return new Choice<>(this::scalar, vector, long[]::new, Arrays::equals, () -> now);
    }

    /** Fills by pieces until the choice is at another state, or as many values have been filled. */
    private long fillUntilChange(Choice<long[]> choice, int piece, long most) {
        String before = choice.toString();
        long filled = 0;
        while (filled < most && choice.toString().equals(before)) {
            long[] words = new long[piece];
            long[] expected = new long[piece];
            choice.fill(state, words, 0, piece);
            Pcg64Loop.fill(twin, expected, 0, piece);
            assertTrue(Arrays.equals(expected, words) && state.isAt(twin));
            filled += piece;
        }
        return filled;
    }

    @Test
    void aFasterKernelIsTakenAfterItsProbes() {
        for (int piece : new int[] {Choice.SLICE, 1000, 1_000_000}) {
            Choice<long[]> choice = choice(this::vector);
            assertEquals(PROBATION, choice.toString());
            long filled = fillUntilChange(choice, piece, 4 * PROBES);
            assertEquals("vector", choice.toString());
            assertTrue(filled > PROBES / 2 && filled < 2 * PROBES, piece + ": " + filled);
        }
    }

    @Test
    void shortFillsStayScalar() {
        Choice<long[]> choice = choice(this::vector);
        fillUntilChange(choice, Choice.SLICE - 1, 2 * PROBES);
        assertEquals(PROBATION, choice.toString());
        assertEquals(0, vectorValues);
    }

    @Test
    void aKernelThatGetsSlowIsLeftAndTakenAgain() {
        Choice<long[]> choice = choice(this::vector);
        fillUntilChange(choice, 1_000_000, 4 * PROBES);
        assertEquals("vector", choice.toString());
        vectorTime = 2 * SCALAR_TIME;
        long filled = fillUntilChange(choice, 10_000, 100L * Choice.INTERVAL);
        assertEquals("scalar, the vector kernel again on probation", choice.toString());
        assertTrue(filled < 30L * Choice.INTERVAL, () -> String.valueOf(filled));
        vectorTime = 1;
        fillUntilChange(choice, 10_000, 100L * Choice.INTERVAL);
        assertEquals("vector", choice.toString());
    }

    @Test
    void aSlowKernelIsRefusedInTheEnd() {
        vectorTime = 2 * SCALAR_TIME;
        Choice<long[]> choice = choice(this::vector);
        fillUntilChange(choice, 10_000_000, 2L * Choice.INTERVAL * Choice.PATIENCE);
        assertEquals("scalar, the vector kernel is slower", choice.toString());
        assertEquals((long) Choice.PATIENCE * Choice.SLICE, vectorValues);
    }

    @Test
    void aKernelThatDiffersIsRefusedAndItsWordsAreNotUsed() {
        wrong = 1;
        Choice<long[]> choice = choice(this::vector);
        fillUntilChange(choice, 1000, 4 * PROBES);
        assertEquals("scalar, the vector kernel makes other words", choice.toString());
        assertEquals(Choice.SLICE, vectorValues);
    }

    @Test
    void aKernelThatCannotBeLinkedIsRefused() {
        Choice<long[]> choice = choice((start, words, from, to) -> {
            throw new NoClassDefFoundError("jdk/incubator/vector/LongVector");
        });
        fillUntilChange(choice, 1000, 4 * PROBES);
        assertEquals("scalar, the vector kernel does not run: "
                + "java.lang.NoClassDefFoundError: jdk/incubator/vector/LongVector", choice.toString());
    }

    @Test
    void withoutAKernelThereIsNoProbe() {
        Choice<long[]> choice = choice(null);
        fillUntilChange(choice, 1_000_000, 2 * PROBES);
        assertEquals("scalar", choice.toString());
    }
}
