package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Comparisons;
import io.seedtree.rng.sampler.internal.Constraints;
import io.seedtree.rng.sampler.internal.UniformBlock;
import java.util.Objects;

/**
 * The geometric distribution: the number of trials of probability {@code p} up to and including the first
 * success. NumPy's {@code geometric}. Cost: one uniform and {@code 1 / p} steps from p = 1/3 on, one
 * exponential below.
 *
 * <p>Values that no {@code long} can hold become {@link Long#MAX_VALUE}. Immutable and safe to share; the
 * thread that draws must own the bit generator.
 */
public final class Geometric implements LongSampler {

    private static final double SEARCH_FROM = 1.0 / 3.0;
    /** So many sums are compared in a fill without asking whether all are needed. */
    private static final int AHEAD = 8;

    private final double p;
    private final double logFailure;

    private Geometric(double p) {
        this.p = p;
        logFailure = Elementary.log1p(-p);
    }

    /**
     * Returns the sampler of a probability.
     *
     * @param p the probability of success, in (0, 1]
     * @return the sampler
     * @throws IllegalArgumentException if {@code p} is out of range or NaN
     */
    public static Geometric of(double p) {
        return new Geometric(Constraints.boundedGt01("geometric", "p", p));
    }

    /** P(X <= 1), P(X <= 2), ... as the search adds them up. */
    private static double[] sums(double p) {
        double[] sums = new double[AHEAD];
        double probability = p;
        double sum = p;
        for (int k = 0; k < AHEAD; k++) {
            sums[k] = sum;
            probability *= 1.0 - p;
            sum += probability;
        }
        return sums;
    }

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (p < SEARCH_FROM) {
            for (int i = from; i < to; i++) {
                values[i] = invert(bits, logFailure);
            }
            return;
        }
        double[] sums = sums(p);
        UniformBlock uniforms = new UniformBlock(bits, to - from, 1);
        for (int i = from; i < to; i++) {
            uniforms.begin(to - i - 1);
            double u = uniforms.nextDouble();
            int trials = 1;
            for (int k = 0; k < AHEAD; k++) {
                trials += Comparisons.isLess(sums[k], u);
            }
            values[i] = trials <= AHEAD ? trials : search(u, p);
        }
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param p the probability of success, in (0, 1]
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of its range; nothing is drawn then
     */
    public static long draw(BitGenerator bits, double p) {
        Constraints.boundedGt01("geometric", "p", p);
        return p >= SEARCH_FROM ? search(bits.nextDouble(), p) : invert(bits, Elementary.log1p(-p));
    }

    @Override
    public long draw(BitGenerator bits) {
        return p >= SEARCH_FROM ? search(bits.nextDouble(), p) : invert(bits, logFailure);
    }

    private static long invert(BitGenerator bits, double logFailure) {
        return (long) Math.ceil(-StandardExponential.next(bits) / logFailure);
    }

    private static long search(double u, double p) {
        double failure = 1.0 - p;
        long trials = 1;
        double probability = p;
        double sum = p;
        while (u > sum) {
            probability *= failure;
            sum += probability;
            trials++;
        }
        return trials;
    }
}
