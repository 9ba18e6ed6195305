package io.seedtree.rng.kernel;

import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The kernels of one PCG generator for arrays of one type, and the one that is in use: the scalar one, until
 * the vector kernel has shown itself equal and faster. Safe for use by several threads.
 *
 * @param <A> the type of the arrays
 */
/*
 * Design. A vector kernel is many times slower than the scalar one until the compiler has seen to it, on some
 * machines it stays slower, and compiled code may be thrown away later. So it is probed for as long as the
 * program runs: now and then, by both kernels, a slice of the words that a fill wants anyway is made, compared
 * and timed. A number of wins in a row puts the vector kernel to use, two losses take it out of use, a
 * difference refuses it for ever. Slices are so few that probing a cold kernel costs about a tenth of the time,
 * and a warm one nothing to speak of. The first probes are skipped, so that short programs do not pay for
 * loading the vector classes.
 *
 * When to probe is told by the state, which is as good as random: threads share no counter of words. The
 * fields below are written by probes only. "inUse" and "vector" are volatile, and a thread that reads an old
 * value makes the same words. The tallies are plain: a lost update costs a probe more.
 */
public final class Choice<A> {

    /** The number of values that a probe makes by both kernels. */
    static final int SLICE = 256;
    /** On average one probe is made in so many values, while the scalar kernel is in use. */
    static final int INTERVAL = 1 << 16;
    /** The number of probes that are skipped at first. */
    static final int SKIPPED = 128;
    /** The number of wins in a row that put the vector kernel to use. */
    static final int WINS = 8;
    /** The number of probes without them after which it is refused. */
    static final int PATIENCE = 4096;

    /** Below, the preparation of the lanes takes longer than they save. */
    private static final int SHORTEST = 128;
    /** How much rarer probes are while the vector kernel is in use: a power of two. */
    private static final int RARER = 2;

    private final Kernel<A> scalar;
    private final IntFunction<A> create;
    private final BiPredicate<A, A> equal;
    private final LongSupplier clock;
    /** Null: there is none, or it was refused. */
    private volatile @Nullable Kernel<A> vector;
    private volatile boolean inUse;
    private volatile String state;
    private int probes;
    private int wins;

    Choice(Kernel<A> scalar, @Nullable Kernel<A> vector, IntFunction<A> create, BiPredicate<A, A> equal,
            LongSupplier clock) {
        this.scalar = scalar;
        this.vector = vector;
        this.create = create;
        this.equal = equal;
        this.clock = clock;
        state = vector == null ? "scalar" : "scalar, the vector kernel on probation";
    }

    /**
     * Fills a range of an array, which must be within it.
     *
     * @param start the state to draw from; it is left behind the last word
     * @param target the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     */
    public void fill(Lcg128 start, A target, int from, int to) {
        int at = from;
        while (vector != null && to - at >= SLICE) {
            if (isTimeToProbe(start, Math.min(to - at, INTERVAL))) {
                probe(start, target, at);
                at += SLICE;
            }
            int end = Math.min(to - at, INTERVAL) + at;
            kernel(end - at).fill(start, target, at, end);
            at = end;
        }
        kernel(to - at).fill(start, target, at, to);
    }

    /** Which kernel is in use. */
    @Override
    public String toString() {
        return state;
    }

    private Kernel<A> kernel(int length) {
        Kernel<A> known = vector;
        return known != null && inUse && length >= SHORTEST ? known : scalar;
    }

    /** As often as not in a long run of the interval, whatever the lengths of the fills are. */
    private boolean isTimeToProbe(Lcg128 start, int length) {
        return start.high >>> (inUse ? 48 - RARER : 48) < length;
    }

    private void probe(Lcg128 start, A target, int at) {
        Kernel<A> known = vector;
        if (known == null || probes < SKIPPED) {
            probes++;
            scalar.fill(start, target, at, at + SLICE);
            return;
        }
        Lcg128 twin = start.copy();
        A expected = create.apply(SLICE);
        A slice = create.apply(SLICE);
        long begin = clock.getAsLong();
        scalar.fill(start, expected, 0, SLICE);
        long middle = clock.getAsLong();
        try {
            known.fill(twin, slice, 0, SLICE);
        } catch (LinkageError e) {
            refuse("scalar, the vector kernel does not run: " + e);
        }
        long end = clock.getAsLong();
        System.arraycopy(expected, 0, target, at, SLICE);
        if (vector != null) {
            judge(twin.isAt(start) && equal.test(expected, slice), end - middle < middle - begin);
        }
    }

    private void judge(boolean same, boolean faster) {
        probes++;
        wins = faster ? Math.min(wins + 1, WINS) : inUse ? wins - WINS / 2 : 0;
        if (!same) {
            refuse("scalar, the vector kernel makes other words");
        } else if (inUse && wins <= 0) {
            take(false, "scalar, the vector kernel again on probation");
        } else if (!inUse && wins == WINS) {
            take(true, "vector");
        } else if (!inUse && probes == SKIPPED + PATIENCE) {
            refuse("scalar, the vector kernel is slower");
        }
    }

    private void take(boolean vectorIsIn, String nowState) {
        probes = SKIPPED;
        inUse = vectorIsIn;
        state = nowState;
    }

    private void refuse(String nowState) {
        vector = null;
        take(false, nowState);
    }
}
