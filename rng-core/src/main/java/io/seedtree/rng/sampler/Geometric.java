package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;

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

    @Override
    public long draw(BitGenerator bits) {
        return p >= SEARCH_FROM ? search(bits) : invert(bits);
    }

    private long invert(BitGenerator bits) {
        return (long) Math.ceil(-StandardExponential.next(bits) / logFailure);
    }

    private long search(BitGenerator bits) {
        double failure = 1.0 - p;
        long trials = 1;
        double probability = p;
        double sum = p;
        double u = bits.nextDouble();
        while (u > sum) {
            probability *= failure;
            sum += probability;
            trials++;
        }
        return trials;
    }
}
