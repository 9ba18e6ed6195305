package io.seedtree.rng.kernel;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Two kernels that make the same, and the one that is in use: the scalar one, until the vector kernel has
 * shown itself equal and faster. Safe for use by several threads.
 *
 * @param <K> the type of the kernels
 */
/*
 * Design. A vector kernel is many times slower than the scalar one until the compiler has seen to it, and on
 * some machines it stays slower. So it is tried aside, by a thread of its own that lives for some tenths of a
 * second: both kernels do the same work again and again, and results and times are compared. The trial begins
 * by chance, after so many values that a program which ends soon has not paid for what it does not use. The
 * chance is taken from the words of the generators that fill: threads share no counter.
 *
 * begun: a compare-and-set makes one thread begin the trial. inUse, isOffered, state: written by the thread of
 * the trial, or by the one that could not begin it; volatile, and a thread that still reads the old kernel
 * makes the same words.
 */
public final class Choice<K> {

    /** Below, the preparation of the lanes takes longer than they save. */
    static final int SHORTEST = 128;
    /** One value in 2^27 begins the trial: some tenths of a second of fills. */
    static final int CHANCE_BITS = 27;
    /** The number of wins in a row that put the vector kernel to use. */
    static final int WINS = 16;
    /** The number of rounds without them after which it is refused. */
    static final int PATIENCE = 1 << 14;

    /** What {@link #toString()} says of a vector kernel in use. */
    static final String VECTOR = "vector";

    private final K scalar;
    private final @Nullable K vector;
    private final Function<K, Object> work;
    private final Executor trials;
    private final LongSupplier clock;
    private final AtomicBoolean begun;
    private volatile K inUse;
    private volatile boolean isOffered;
    private volatile String state;

    /**
     * Chooses the scalar kernel for now. The work of a trial is the same each time; its results are compared
     * as {@link Objects#deepEquals} does.
     */
    Choice(K scalar, @Nullable K vector, Function<K, Object> work, Executor trials, LongSupplier clock) {
        this.scalar = scalar;
        this.vector = vector;
        this.work = work;
        this.trials = trials;
        this.clock = clock;
        begun = new AtomicBoolean(vector == null);
        isOffered = vector != null;
        inUse = scalar;
        state = vector == null ? "scalar" : "scalar, not tried yet";
    }

    /**
     * Chooses the vector kernel at once, without a trial.
     *
     * @param <K> the type of the kernels
     * @param scalar the kernel of short fills
     * @param vector the kernel of the others
     * @return the choice
     */
    static <K> Choice<K> ofVector(K scalar, K vector) {
        Choice<K> choice = new Choice<>(scalar, null, kernel -> kernel, Runnable::run, () -> 0);
        choice.inUse = vector;
        choice.isOffered = true;
        choice.state = VECTOR;
        return choice;
    }

    /**
     * Returns the kernel for a fill.
     *
     * @param length the number of values to fill
     * @param random a word that is as good as random
     * @return the kernel in use, or the scalar one if the fill is too short to gain by another
     */
    public K of(int length, long random) {
        if (length < SHORTEST) {
            return scalar;
        }
        if (!begun.get() && random >>> Long.SIZE - CHANCE_BITS < length && begun.compareAndSet(false, true)) {
            begin();
        }
        return inUse;
    }

    /**
     * Returns whether fills of a length use the vector kernel, or may do so once it was tried.
     *
     * @param length the number of values to fill
     * @return whether the fill is long enough, and there is a vector kernel that was not refused
     */
    public boolean mayBeVector(int length) {
        return length >= SHORTEST && isOffered;
    }

    /** A program that can begin no thread fills all the same. */
    private void begin() {
        try {
            trials.execute(this::tryOut);
        } catch (RuntimeException | Error e) {
            isOffered = false;
            state = "scalar, the trial of the vector kernel did not begin: " + e;
        }
    }

    private void tryOut() {
        K candidate = Objects.requireNonNull(vector);
        state = verdict(candidate);
        if (state.equals(VECTOR)) {
            inUse = candidate;
        } else {
            isOffered = false;
        }
    }

    private String verdict(K candidate) {
        int wins = 0;
        for (int round = 0; round < PATIENCE && wins < WINS; round++) {
            long begin = clock.getAsLong();
            Object expected = work.apply(scalar);
            long middle = clock.getAsLong();
            Object made;
            try {
                made = work.apply(candidate);
            } catch (RuntimeException | Error e) {
                return "scalar, the vector kernel does not run: " + e;
            }
            long end = clock.getAsLong();
            if (!Objects.deepEquals(expected, made)) {
                return "scalar, the vector kernel makes something else";
            }
            wins = end - middle < middle - begin ? wins + 1 : 0;
        }
        return wins == WINS ? VECTOR : "scalar, the vector kernel is slower";
    }

    /** Which kernel is in use, and why. */
    @Override
    public String toString() {
        return state;
    }
}
