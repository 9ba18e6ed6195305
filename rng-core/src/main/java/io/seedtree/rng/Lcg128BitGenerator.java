package io.seedtree.rng;

import io.seedtree.rng.math.Unsigned;
import java.math.BigInteger;
import java.util.List;

/** The common part of the PCG generators: a 128-bit linear congruential state, its seeding and its leaps. */
/*
 * Design. State and increment are 128-bit numbers in two words each. Both generators are seeded with the full
 * multiplier of PCG64, as in NumPy, although PCG64DXSM steps with a shorter one. A leap of n steps is the
 * affine map composed with itself by square and multiply (Forrest Brown, "Random Number Generation with
 * Arbitrary Strides", 1994).
 */
abstract class Lcg128BitGenerator extends HalfWordBitGenerator
        implements RestorableBitGenerator, AdvanceableBitGenerator, JumpableBitGenerator {

    /** The multiplier of PCG64 (Melissa O'Neill, pcg-c): 0x2360ed051fc65da44385df649fccf645. */
    static final long MULTIPLIER_HIGH = 0x2360ed051fc65da4L;
    static final long MULTIPLIER_LOW = 0x4385df649fccf645L;

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
        stateLow = MULTIPLIER_LOW * low + incrementLow;
        stateHigh = MULTIPLIER_HIGH * low + MULTIPLIER_LOW * high + Unsigned.multiplyHigh(MULTIPLIER_LOW, low)
                + incrementHigh + Unsigned.carry(stateLow, incrementLow);
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

    @Override
    public final void advance(BigInteger delta) {
        leap(delta.longValue(), delta.shiftRight(64).longValue());
        setHalf(false, 0);
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
        for (int bit = 0; bit < 128; bit++) {
            long deltaWord = bit < 64 ? deltaLow : deltaHigh;
            if ((deltaWord >>> bit & 1) != 0) {
                applyStep(multHigh, multLow, plusHigh, plusLow);
            }
            long low = multLow * plusLow;
            long high = productHigh(multHigh, multLow, plusHigh, plusLow);
            plusHigh = high + plusHigh + Unsigned.carry(low + plusLow, low);
            plusLow = low + plusLow;
            high = productHigh(multHigh, multLow, multHigh, multLow);
            multLow = multLow * multLow;
            multHigh = high;
        }
    }

    private void applyStep(long multHigh, long multLow, long plusHigh, long plusLow) {
        long low = multLow * stateLow;
        stateHigh = productHigh(multHigh, multLow, stateHigh, stateLow) + plusHigh
                + Unsigned.carry(low + plusLow, low);
        stateLow = low + plusLow;
    }

    private static long productHigh(long aHigh, long aLow, long bHigh, long bLow) {
        return aHigh * bLow + aLow * bHigh + Unsigned.multiplyHigh(aLow, bLow);
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
