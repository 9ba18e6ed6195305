package io.seedtree.rng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the vector kernel gets into use, with a clock that the kernels themselves move. */
@Tag("kernels")
class ChoiceTest {

    private static final int LONG_FILL = 1000;

    private final Supplier<long[]> scalar = () -> work(100);
    private long now;
    private int tried;

    private long[] work(int time) {
        now += time;
        return new long[] {42};
    }

    private Choice<Supplier<long[]>> tried(@Nullable Supplier<long[]> vector) {
        Choice<Supplier<long[]>> choice =
                new Choice<>(scalar, vector, Supplier::get, Runnable::run, () -> now);
        choice.of(LONG_FILL, 0);
        return choice;
    }

    @Test
    void aFasterKernelIsTakenForFillsThatAreLongEnough() {
        Supplier<long[]> vector = () -> work(99);
        Choice<Supplier<long[]>> choice = tried(vector);
        assertEquals("vector", choice.toString());
        assertTrue(choice.mayBeVector(LONG_FILL));
        assertSame(vector, choice.of(Choice.SHORTEST, -1));
        assertSame(scalar, choice.of(Choice.SHORTEST - 1, -1));
    }

    @Test
    void aKernelThatGetsFastIsWaitedFor() {
        Choice<Supplier<long[]>> choice = tried(() -> work(++tried < 1000 ? 4000 : 20));
        assertEquals("vector", choice.toString());
        assertEquals(999 + Choice.WINS, tried);
    }

    @Test
    void aSlowKernelIsRefusedInTheEnd() {
        Choice<Supplier<long[]>> choice = tried(() -> work(++tried % Choice.WINS == 0 ? 100 : 99));
        assertEquals("scalar, the vector kernel is slower", choice.toString());
        assertEquals(Choice.PATIENCE, tried);
        assertSame(scalar, choice.of(LONG_FILL, -1));
    }

    @Test
    void aKernelThatDiffersIsRefused() {
        Choice<Supplier<long[]>> choice = tried(() -> new long[] {++tried < 3 ? 42 : 43});
        assertEquals("scalar, the vector kernel makes something else", choice.toString());
        assertFalse(choice.mayBeVector(LONG_FILL));
    }

    @Test
    void aTrialThatCannotBeginDisturbsNoFill() {
        Choice<Supplier<long[]>> choice = new Choice<>(scalar, () -> work(1), Supplier::get, trial -> {
            throw new OutOfMemoryError("unable to create native thread");
        }, () -> now);
        assertSame(scalar, choice.of(LONG_FILL, 0));
        assertEquals("scalar, the trial of the vector kernel did not begin: "
                + "java.lang.OutOfMemoryError: unable to create native thread", choice.toString());
        assertFalse(choice.mayBeVector(LONG_FILL));
    }

    @Test
    void shortFillsAreScalarInAnyCase() {
        assertFalse(tried(() -> work(1)).mayBeVector(Choice.SHORTEST - 1));
    }

    @Test
    void aKernelThatCannotBeLinkedIsRefused() {
        Choice<Supplier<long[]>> choice = tried(() -> {
            throw new NoClassDefFoundError("jdk/incubator/vector/LongVector");
        });
        assertEquals("scalar, the vector kernel does not run: "
                + "java.lang.NoClassDefFoundError: jdk/incubator/vector/LongVector", choice.toString());
    }

    @Test
    void theTrialBeginsOnceAndByChance() {
        Choice<Supplier<long[]>> choice = new Choice<>(scalar, () -> work(++tried), Supplier::get, trial -> {
            trial.run();
            trial.run();
        }, () -> now);
        long below = (LONG_FILL - 1L) << Long.SIZE - Choice.CHANCE_BITS;
        long above = (long) LONG_FILL << Long.SIZE - Choice.CHANCE_BITS;
        assertSame(scalar, choice.of(LONG_FILL, above));
        assertSame(scalar, choice.of(Choice.SHORTEST - 1, 0));
        assertEquals("scalar, not tried yet", choice.toString());
        assertNotSame(scalar, choice.of(LONG_FILL, below));
        choice.of(LONG_FILL, below);
        assertEquals(2 * Choice.WINS, tried, "one trial, which this executor runs twice");
    }

    @Test
    void withoutAKernelThereIsNoTrial() {
        assertEquals("scalar", tried(null).toString());
    }
}
