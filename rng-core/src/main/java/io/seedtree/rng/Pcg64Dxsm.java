package io.seedtree.rng;

import io.seedtree.rng.kernel.Choice;
import io.seedtree.rng.kernel.Kernel;
import io.seedtree.rng.kernel.Kernels;
import io.seedtree.rng.kernel.Lcg128;
import io.seedtree.rng.kernel.Words;

/**
 * PCG CM DXSM 128/64, NumPy's {@code PCG64DXSM}: the bit generator for many parallel streams. State: 128
 * bits, with a 127-bit stream increment. Period: 2^128.
 *
 * <p>Its output function is stronger than that of {@link Pcg64}: streams whose states share low bits are not
 * correlated.
 *
 * <p>For one thread at a time.
 */
/*
 * Design. Melissa O'Neill's "cheap multiplier" variant with the output function "double xorshift multiply"
 * (pcg-cpp, 2019), chosen by NumPy in 2021. The output is made of the state before it steps, so that both can
 * run at once.
 */
public final class Pcg64Dxsm extends Lcg128BitGenerator {

    /** NumPy's name. */
    public static final String NAME = "PCG64DXSM";

    static final StateLayout LAYOUT = layout(NAME);

    /**
     * Makes the generator of a seed sequence: NumPy's {@code PCG64DXSM(seed_sequence)}.
     *
     * @param seed the identity of the stream
     */
    public Pcg64Dxsm(SeedSequence seed) {
        super(seed);
    }

    private Pcg64Dxsm(Pcg64Dxsm other) {
        super(other);
    }

    private Pcg64Dxsm(StreamState state) {
        super(state);
    }

    /**
     * Returns a generator that continues from a state.
     *
     * @param state a state of a PCG64DXSM
     * @return the generator
     * @throws IllegalArgumentException if the state is of another algorithm or its increment is even
     */
    public static Pcg64Dxsm restore(StreamState state) {
        return new Pcg64Dxsm(state.require(LAYOUT));
    }

    @Override
    public String name() {
        return NAME;
    }

    /* As Pcg64DxsmLoop, written out: see Pcg64. */
    @Override
    public long nextLong() {
        long low = stateLow;
        long high = stateHigh;
        long product = Lcg128.CHEAP_MULTIPLIER * low;
        long nextLow = product + incrementLow;
        stateLow = nextLow;
        long ofLow = Math.multiplyHigh(Lcg128.CHEAP_MULTIPLIER, low) + low
                + (low >> 63 & Lcg128.CHEAP_MULTIPLIER) + incrementHigh
                + (Long.compareUnsigned(nextLow, product) < 0 ? 1 : 0);
        stateHigh = Lcg128.CHEAP_MULTIPLIER * high + ofLow;
        long word = (high ^ high >>> 32) * Lcg128.CHEAP_MULTIPLIER;
        return (word ^ word >>> 48) * (low | 1);
    }

    @Override
    public double nextDouble() {
        return Words.toDouble(nextLong());
    }

    @Override
    public Pcg64Dxsm copy() {
        return new Pcg64Dxsm(this);
    }

    @Override
    public Pcg64Dxsm reseeded(SeedSequence seed) {
        return new Pcg64Dxsm(seed);
    }

    @Override
    public Pcg64Dxsm jumped(long jumps) {
        Pcg64Dxsm copy = copy();
        copy.jump(jumps);
        return copy;
    }

    @Override
    Choice<Kernel<long[]>> wordKernels() {
        return Kernels.pcg64DxsmWords();
    }

    @Override
    Choice<Kernel<double[]>> doubleKernels() {
        return Kernels.pcg64DxsmDoubles();
    }

    @Override
    StateLayout layout() {
        return LAYOUT;
    }

    @Override
    long multiplierHigh() {
        return 0;
    }

    @Override
    long multiplierLow() {
        return Lcg128.CHEAP_MULTIPLIER;
    }
}
