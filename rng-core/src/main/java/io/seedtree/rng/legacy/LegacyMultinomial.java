package io.seedtree.rng.legacy;

import io.seedtree.rng.math.KahanSum;
import io.seedtree.rng.sampler.internal.Constraints;
import io.seedtree.rng.sampler.internal.Sizes;

/** The old multinomial distribution. */
/*
 * Design. A binomial for each category but the last, out of what the earlier ones left. NumPy 2.5 took the
 * Generator's binomial out of it: a category of probability 0 now consumes a uniform, as it did up to 1.16
 * and did not from 1.17 to 2.4 (numpy issue 32299); so does the first category of no trials. The quotient
 * of probabilities may exceed 1 by rounding and is used as it is.
 */
final class LegacyMultinomial {

    private static final double LARGEST_SUM = 1.0 + 1e-12;

    private final long n;
    private final double[] pvals;

    private LegacyMultinomial(long n, double[] pvals) {
        this.n = n;
        this.pvals = pvals;
    }

    static LegacyMultinomial of(long n, double[] pvals) {
        for (double p : pvals) {
            Constraints.bounded01("multinomial", "pvals", p);
        }
        double sum = KahanSum.of(pvals, Math.max(pvals.length - 1, 0));
        if (sum > LARGEST_SUM) {
            throw new IllegalArgumentException("multinomial: sum(pvals[:-1]) must be <= 1: " + sum);
        }
        Constraints.nonNegative("multinomial", "n", n);
        return new LegacyMultinomial(n, pvals.clone());
    }

    long[] draw(LegacySource source) {
        int last = pvals.length - 1;
        long[] counts = new long[pvals.length];
        long left = n;
        double remaining = 1.0;
        for (int i = 0; i < last; i++) {
            counts[i] = LegacyBinomial.next(source, left, pvals[i] / remaining);
            left -= counts[i];
            if (left <= 0) {
                break;
            }
            remaining -= pvals[i];
        }
        if (left > 0 && last >= 0) {
            counts[last] = left;
        }
        return counts;
    }

    long[][] draw(LegacySource source, int rows) {
        long[][] vectors = new long[Sizes.check(rows)][];
        for (int i = 0; i < rows; i++) {
            vectors[i] = draw(source);
        }
        return vectors;
    }
}
