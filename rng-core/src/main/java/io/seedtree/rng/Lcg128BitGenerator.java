package io.seedtree.rng;

import io.seedtree.rng.kernel.Choice;
import io.seedtree.rng.kernel.Kernel;
import io.seedtree.rng.kernel.Lcg128;
import io.seedtree.rng.math.Unsigned;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/** The common part of the PCG generators: a 128-bit linear congruential state, its seeding and its leaps. */
/*
 * Design. State and increment are 128-bit numbers in two words each. Both generators are seeded with the full
 * multiplier of PCG64, as in NumPy, although PCG64DXSM steps with a shorter one. A leap of n steps is the
 * affine map composed with itself by square and multiply (Forrest Brown, "Random Number Generation with
 * Arbitrary Strides", 1994).
 */
abstract class Lcg128BitGenerator extends HalfWordBitGenerator
        implements RestorableBitGenerator, AdvanceableBitGenerator, JumpableBitGenerator {

    /** NumPy's distance of one jump: 2^128 divided by the golden ratio, made odd. */
    private static final BigInteger JUMP = new BigInteger("9e3779b97f4a7c15f39cc0605cedc835", 16);

    long stateHigh;
    long stateLow;
    final long incrementHigh;
    final long incrementLow;

    /** Seeds as NumPy does. */
    Lcg128BitGenerator(SeedSequence seed) {
        super(seed);
        long initialHigh = seed.state64(0);
        long initialLow = seed.state64(1);
        long sequenceHigh = seed.state64(2);
        long sequenceLow = seed.state64(3);
        incrementHigh = sequenceHigh << 1 | sequenceLow >>> 63;
        incrementLow = sequenceLow << 1 | 1;
        long low = incrementLow + initialLow;
        long high = incrementHigh + initialHigh + Unsigned.carry(low, incrementLow);
        stateLow = Lcg128.nextLow(low, Lcg128.MULTIPLIER_LOW, incrementLow);
        stateHigh = Lcg128.nextHigh(high, low, Lcg128.MULTIPLIER_HIGH, Lcg128.MULTIPLIER_LOW, incrementHigh,
                incrementLow);
    }

    /** Continues from a state. */
    Lcg128BitGenerator(StreamState state) {
        super(state);
        stateHigh = state.word(0);
        stateLow = state.word(1);
        incrementHigh = state.word(2);
        incrementLow = state.word(3);
        if ((incrementLow & 1) == 0) {
            throw new IllegalArgumentException(state.bitGenerator() + ": inc must be odd: "
                    + Long.toUnsignedString(incrementLow) + " (its low 64 bits)");
        }
    }

    Lcg128BitGenerator(Lcg128BitGenerator other) {
        super(other);
        stateHigh = other.stateHigh;
        stateLow = other.stateLow;
        incrementHigh = other.incrementHigh;
        incrementLow = other.incrementLow;
    }

    abstract StateLayout layout();

    /** The high word of the multiplier that one draw steps with. */
    abstract long multiplierHigh();

    /** The low word of the multiplier that one draw steps with. */
    abstract long multiplierLow();

    abstract Choice<Kernel<long[]>> wordKernels();

    abstract Choice<Kernel<double[]>> doubleKernels();

    @Override
    public final void fill(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        fill(wordKernels(), words, from, to);
    }

    @Override
    public final void fill(double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        fill(doubleKernels(), values, from, to);
    }

    private <A> void fill(Choice<Kernel<A>> kernels, A target, int from, int to) {
        Lcg128 state = new Lcg128(stateHigh, stateLow, incrementHigh, incrementLow);
        kernels.of(to - from, stateHigh).fill(state, target, from, to);
        stateHigh = state.high;
        stateLow = state.low;
    }

    @Override
    public final void advance(BigInteger delta) {
        leap(delta.longValue(), delta.shiftRight(64).longValue());
        setHalf(false, 0);
    }

    @Override
    public final void skipLongs(long count) {
        leap(requireCount(count), 0);
    }

    @Override
    public final void skipInts(long count) {
        skipInts(count, this::skipLongs);
    }

    /** Moves this fresh copy by jumps, as NumPy does. */
    final void jump(long jumps) {
        becomeJumped(jumps);
        advance(JUMP.multiply(BigInteger.valueOf(jumps)));
    }

    /** Composes the step with itself: x -> multiplier * x + plus, as often as the 128-bit number says. */
    private void leap(long deltaLow, long deltaHigh) {
        long multHigh = multiplierHigh();
        long multLow = multiplierLow();
        long plusHigh = incrementHigh;
        long plusLow = incrementLow;
        int bits = 128 - (deltaHigh != 0
                ? Long.numberOfLeadingZeros(deltaHigh)
                : Long.SIZE + Long.numberOfLeadingZeros(deltaLow));
        for (int bit = 0; bit < bits; bit++) {
            long deltaWord = bit < 64 ? deltaLow : deltaHigh;
            if ((deltaWord >>> bit & 1) != 0) {
                applyStep(multHigh, multLow, plusHigh, plusLow);
            }
            long low = plusLow;
            plusLow = Lcg128.nextLow(low, multLow, low);
            plusHigh = Lcg128.nextHigh(plusHigh, low, multHigh, multLow, plusHigh, low);
            multHigh = Lcg128.nextHigh(multHigh, multLow, multHigh, multLow, 0, 0);
            multLow *= multLow;
        }
    }

    private void applyStep(long multHigh, long multLow, long plusHigh, long plusLow) {
        stateHigh = Lcg128.nextHigh(stateHigh, stateLow, multHigh, multLow, plusHigh, plusLow);
        stateLow = Lcg128.nextLow(stateLow, multLow, plusLow);
    }

    @Override
    public final StreamState state() {
        return snapshot(new StreamState(layout(), stateHigh, stateLow, incrementHigh, incrementLow));
    }

    static StateLayout layout(String name) {
        return new StateLayout(name, List.of(StateField.integer128("state"), StateField.integer128("inc")),
                List.of(), true);
    }
}
