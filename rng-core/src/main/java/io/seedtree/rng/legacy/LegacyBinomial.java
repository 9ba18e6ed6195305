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
final class LegacyBinomial {

    private static final double LARGEST_INVERTED_MEAN = 30.0;

    private LegacyBinomial() {
    }

    static LegacyLong of(long n, double p) {
        Constraints.bounded01("binomial", "p", p);
        Constraints.nonNegative("binomial", "n", n);
        LongSampler sampler = sampler(n, p);
        return source -> sampler.draw(source.bits());
    }

    /** Draws one value; p is used as it is, even if it exceeds 1 by rounding. */
    static long next(LegacySource source, long n, double p) {
        return sampler(n, p).draw(source.bits());
    }

    private static LongSampler sampler(long n, double p) {
        if (p <= 0.5) {
            return upToHalf(n, p);
        }
        LongSampler failures = upToHalf(n, 1.0 - p);
        return bits -> n - failures.draw(bits);
    }

    private static LongSampler upToHalf(long n, double p) {
        if (p * n <= LARGEST_INVERTED_MEAN) {
            return new BinomialInversion(n, p, Elementary.exp(n * Elementary.log(1.0 - p)));
        }
        return new Btpe(n, p, Btpe.ErrorTerms.LEGACY);
    }
}
