package io.seedtree.rng.legacy;

import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.internal.BinomialInversion;
import io.seedtree.rng.sampler.internal.Btpe;
import io.seedtree.rng.sampler.internal.Constraints;

/** The old binomial distribution. */
/*
 * Design. The Generator's two algorithms, but with the probability of no success by a plain logarithm, with
 * BTPE's error terms as they were printed, and without its short cut: n = 0 and p = 0 draw a uniform, too.
 */
final class LegacyBinomial implements LegacyLong {

    private static final double LARGEST_INVERTED_MEAN = 30.0;

    private final long n;
    private final double p;
    private final LongSampler rarer;

    private LegacyBinomial(long n, double p) {
        this.n = n;
        this.p = p;
        rarer = upToHalf(n, p <= 0.5 ? p : 1.0 - p);
    }

    static LegacyBinomial of(long n, double p) {
        Constraints.bounded01("binomial", "p", p);
        Constraints.nonNegative("binomial", "n", n);
        return new LegacyBinomial(n, p);
    }

    boolean isOf(long n, double p) {
        return this.n == n && this.p == p;
    }

    @Override
    public long draw(LegacySource source) {
        long drawn = rarer.draw(source.bits());
        return p <= 0.5 ? drawn : n - drawn;
    }

    /** Draws one value; p is used as it is, even if it exceeds 1 by rounding. */
    static long next(LegacySource source, long n, double p) {
        return p <= 0.5 ? nextUpToHalf(source, n, p) : n - nextUpToHalf(source, n, 1.0 - p);
    }

    private static long nextUpToHalf(LegacySource source, long n, double p) {
        return p * n <= LARGEST_INVERTED_MEAN
                ? BinomialInversion.draw(source.bits(), n, p, none(n, p))
                : btpe(n, p).draw(source.bits());
    }

    private static LongSampler upToHalf(long n, double p) {
        return p * n <= LARGEST_INVERTED_MEAN ? new BinomialInversion(n, p, none(n, p)) : btpe(n, p);
    }

    private static double none(long n, double p) {
        return Elementary.exp(n * Elementary.log(1.0 - p));
    }

    private static Btpe btpe(long n, double p) {
        return new Btpe(n, p, Btpe.ErrorTerms.LEGACY);
    }
}
