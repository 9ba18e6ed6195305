package io.seedtree.rng;

import io.seedtree.rng.kernel.Choice;
import io.seedtree.rng.kernel.Kernel;
import io.seedtree.rng.kernel.Kernels;
import io.seedtree.rng.kernel.Lcg128;
import io.seedtree.rng.kernel.Words;

/**
 * PCG XSL RR 128/64, NumPy's {@code PCG64}: the bit generator of {@code default_rng}. State: 128 bits, with a
 * 127-bit stream increment. Period: 2^128.
 *
 * <p>For very many streams {@link Pcg64Dxsm} is the better choice: two PCG64 streams whose states share their
 * 58 low bits are correlated.
 *
 * <p>For one thread at a time.
 */
/*
 * Design. Melissa O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for
 * Random Number Generation", 2014. The state steps first; the output folds the new state to 64 bits and
 * rotates by its six top bits.
 */
public final class Pcg64 extends Lcg128BitGenerator {

    /** NumPy's name. */
    public static final String NAME = "PCG64";

    static final StateLayout LAYOUT = layout(NAME);

    /**
     * Makes the generator of a seed sequence: NumPy's {@code PCG64(seed_sequence)}.
     *
     * @param seed the identity of the stream
     */
    public Pcg64(SeedSequence seed) {
        super(seed);
    }

    private Pcg64(Pcg64 other) {
        super(other);
    }

    private Pcg64(StreamState state) {
        super(state);
    }

    /**
     * Returns a generator that continues from a state.
     *
     * @param state a state of a PCG64
     * @return the generator
     * @throws IllegalArgumentException if the state is of another algorithm or its increment is even
     */
    public static Pcg64 restore(StreamState state) {
        return new Pcg64(state.require(LAYOUT));
    }

    @Override
    public String name() {
        return NAME;
    }

    /* As Pcg64Loop, written out: the compiler inlines to a certain depth only, and a draw may be deep inside. */
    @Override
    public long nextLong() {
        long low = stateLow;
        long product = Lcg128.MULTIPLIER_LOW * low;
        long nextLow = product + incrementLow;
        stateLow = nextLow;
        long ofLow = Lcg128.MULTIPLIER_HIGH * low + Math.multiplyHigh(Lcg128.MULTIPLIER_LOW, low)
                + (low >> 63 & Lcg128.MULTIPLIER_LOW) + incrementHigh
                + (Long.compareUnsigned(nextLow, product) < 0 ? 1 : 0);
        long nextHigh = Lcg128.MULTIPLIER_LOW * stateHigh + ofLow;
        stateHigh = nextHigh;
        return Long.rotateRight(nextHigh ^ nextLow, (int) (nextHigh >>> 58));
    }

    @Override
    public double nextDouble() {
        return Words.toDouble(nextLong());
    }

    @Override
    public Pcg64 copy() {
        return new Pcg64(this);
    }

    @Override
    public Pcg64 reseeded(SeedSequence seed) {
        return new Pcg64(seed);
    }

    @Override
    public Pcg64 jumped(long jumps) {
        Pcg64 copy = copy();
        copy.jump(jumps);
        return copy;
    }

    @Override
    Choice<Kernel<long[]>> wordKernels() {
        return Kernels.pcg64Words();
    }

    @Override
    Choice<Kernel<double[]>> doubleKernels() {
        return Kernels.pcg64Doubles();
    }

    @Override
    StateLayout layout() {
        return LAYOUT;
    }

    @Override
    long multiplierHigh() {
        return Lcg128.MULTIPLIER_HIGH;
    }

    @Override
    long multiplierLow() {
        return Lcg128.MULTIPLIER_LOW;
    }
}
