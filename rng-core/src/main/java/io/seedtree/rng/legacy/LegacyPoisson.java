package io.seedtree.rng.legacy;

import io.seedtree.rng.sampler.Poisson;

/** Poisson numbers for the old distributions that do not bound the mean. */
/*
 * Design. The Generator's algorithm. Where the mean or the number goes beyond 2^63, the result is that of
 * C's conversion on x86-64, not Java's.
 */
final class LegacyPoisson {

    private LegacyPoisson() {
    }

    static long next(LegacySource source, double mean) {
        long value = Poisson.next(source.bits(), mean);
        return Double.isInfinite(mean) || value == Long.MAX_VALUE ? Long.MIN_VALUE : value;
    }
}
