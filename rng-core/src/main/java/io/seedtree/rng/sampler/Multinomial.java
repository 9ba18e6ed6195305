package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.KahanSum;
import io.seedtree.rng.sampler.internal.Constraints;
import io.seedtree.rng.sampler.internal.Sizes;
import java.util.Arrays;

/**
 * The multinomial distribution: how many of {@code n} trials fall into each category. NumPy's
 * {@code multinomial}, with the numbers of NumPy 2.5. Cost: a binomial draw for each category but the last,
 * until no trial is left.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. Each category in turn takes a binomial part of the trials that are left, with its share of the
 * probability that is left. Rounding may carry the last shares above 1; they then take everything, as NumPy's
 * do. The first category always has the same parameters, so its setup is kept.
 */
public final class Multinomial implements LongVectorSampler {

    private static final double LARGEST_SUM = 1.0 + 1e-12;

    private final long n;
    private final double[] pvals;
    private final Binomial first;

    private Multinomial(long n, double[] pvals) {
        this.n = n;
        this.pvals = pvals;
        first = Binomial.of(n, pvals[0]);
    }

    /**
     * Returns the sampler of a number of trials and the probabilities of the categories. The last category
     * takes what the others leave, whatever its own probability says.
     *
     * @param n the number of trials, at least 0
     * @param pvals the probabilities, at least one, each in [0, 1]; all but the last add up to 1 + 1e-12 at
     *     most
     * @return the sampler
     * @throws IllegalArgumentException if a parameter is out of range or NaN
     */
    public static Multinomial of(long n, double[] pvals) {
        Constraints.nonNegative("multinomial", "n", n);
        if (pvals.length == 0) {
            throw new IllegalArgumentException("multinomial: pvals must have at least one element: []");
        }
        double[] probabilities = pvals.clone();
        for (double p : probabilities) {
            Constraints.bounded01("multinomial", "pvals", p);
        }
        double sum = KahanSum.of(probabilities, probabilities.length - 1);
        if (sum > LARGEST_SUM) {
            throw new IllegalArgumentException("multinomial: sum(pvals[:-1]) must be <= 1: " + sum);
        }
        return new Multinomial(n, probabilities);
    }

    @Override
    public int dimension() {
        return pvals.length;
    }

    @Override
    public void draw(BitGenerator bits, long[] vector) {
        int last = pvals.length - 1;
        Sizes.checkVector(vector.length, pvals.length);
        Arrays.fill(vector, 0);
        long left = n;
        double probabilityLeft = 1.0;
        for (int j = 0; j < last && left > 0; j++) {
            vector[j] = j == 0 ? first.draw(bits) : Binomial.next(bits, left, pvals[j] / probabilityLeft);
            left -= vector[j];
            probabilityLeft -= pvals[j];
        }
        if (left > 0) {
            vector[last] = left;
        }
    }
}
