package io.seedtree.rng.legacy;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import org.jspecify.annotations.Nullable;

/**
 * What the old distributions draw from: a bit generator, and the second half of the last pair of normals.
 */
/*
 * Design. George Marsaglia and Thomas Bray, "A Convenient Method for Generating Normal Variables", SIAM
 * Review 6 (1964): the polar method makes two normals at a time. NumPy returns the one of the second
 * uniform first and keeps the other; every distribution that uses normals shares that one cache, so it
 * belongs to the state of the stream.
 */
final class LegacySource {

    private BitGenerator bits;
    private boolean hasGaussian;
    private double cachedGaussian;
    private @Nullable LegacyBinomial binomial;

    LegacySource(BitGenerator bits) {
        this.bits = bits;
    }

    /** Goes on with another bit generator and without a cached normal. */
    void reset(BitGenerator bits) {
        reset(bits, false, 0.0);
    }

    void reset(BitGenerator bits, boolean hasGaussian, double cachedGaussian) {
        this.bits = bits;
        this.hasGaussian = hasGaussian;
        this.cachedGaussian = cachedGaussian;
    }

    BitGenerator bits() {
        return bits;
    }

    boolean hasGaussian() {
        return hasGaussian;
    }

    /** The cached normal; where there is none, whatever was restored, or 0. */
    double cachedGaussian() {
        return cachedGaussian;
    }

    double nextDouble() {
        return bits.nextDouble();
    }

    /** The distribution with these parameters: that of the last call, if they are the same. */
    LegacyBinomial binomial(long n, double p) {
        LegacyBinomial kept = binomial;
        if (kept == null || !kept.isOf(n, p)) {
            kept = LegacyBinomial.of(n, p);
            binomial = kept;
        }
        return kept;
    }

    double nextExponential() {
        return -Elementary.log(1.0 - bits.nextDouble());
    }

    double nextGaussian() {
        if (hasGaussian) {
            double value = cachedGaussian;
            hasGaussian = false;
            cachedGaussian = 0.0;
            return value;
        }
        return nextPair();
    }

    private double nextPair() {
        double x;
        double y;
        double radius;
        do {
            x = 2.0 * bits.nextDouble() - 1.0;
            y = 2.0 * bits.nextDouble() - 1.0;
            radius = x * x + y * y;
        } while (radius >= 1.0 || radius == 0.0);
        double factor = Math.sqrt(-2.0 * Elementary.log(radius) / radius);
        cachedGaussian = factor * x;
        hasGaussian = true;
        return factor * y;
    }
}
