package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.internal.Sizes;

/** An old distribution of {@code long} values with its parameters, checked. */
@FunctionalInterface
interface LegacyLong {

    long draw(LegacySource source);

    /** The values of as many single draws. */
    default long[] draw(LegacySource source, int size) {
        long[] values = new long[Sizes.check(size)];
        for (int i = 0; i < size; i++) {
            values[i] = draw(source);
        }
        return values;
    }

    /**
     * Cuts off the fraction as an x86-64 processor does, and so NumPy there: what does not fit, and NaN,
     * becomes {@link Long#MIN_VALUE}.
     */
    static long truncated(double value) {
        return value >= -0x1.0p63 && value < 0x1.0p63 ? (long) value : Long.MIN_VALUE;
    }
}
