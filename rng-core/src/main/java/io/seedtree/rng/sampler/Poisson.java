package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Constraints;
import org.jspecify.annotations.Nullable;

/**
 * The Poisson distribution: the number of events in an interval in which {@code lam} are expected. NumPy's
 * {@code poisson}. Cost: {@code lam + 1} uniforms below a mean of 10, about two and a half from there on;
 * none for a mean of 0.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. Small means: uniforms are multiplied until the product is below exp(-lam) (Donald Knuth,
 * "Seminumerical Algorithms", 3.4.1). Large means: transformed rejection.
 */
public final class Poisson implements LongSampler {

    private static final double REJECTION_FROM = 10.0;

    private final double lam;
    private final double none;
    private final @Nullable PoissonPtrs rejection;

    private Poisson(double lam) {
        this.lam = lam;
        none = Elementary.exp(-lam);
        rejection = lam >= REJECTION_FROM ? new PoissonPtrs(lam) : null;
    }

    /**
     * Returns the sampler of a mean.
     *
     * @param lam the expected number of events, in [0, 9.223372006484771E18]
     * @return the sampler
     * @throws IllegalArgumentException if {@code lam} is out of range or NaN
     */
    public static Poisson of(double lam) {
        return new Poisson(Constraints.poissonLam("poisson", "lam", lam));
    }

    @Override
    public long draw(BitGenerator bits) {
        if (rejection != null) {
            return rejection.draw(bits);
        }
        return lam == 0.0 ? 0 : multiply(bits, none);
    }

    /**
     * Draws one value for a mean that changes from draw to draw. Does not check it.
     *
     * @param bits the source of random words
     * @param lam the expected number of events
     * @return the value
     */
    public static long next(BitGenerator bits, double lam) {
        if (lam >= REJECTION_FROM) {
            return PoissonPtrs.next(bits, lam);
        }
        return lam == 0.0 ? 0 : multiply(bits, Elementary.exp(-lam));
    }

    private static long multiply(BitGenerator bits, double none) {
        long events = 0;
        double product = bits.nextDouble();
        while (product > none) {
            events++;
            product *= bits.nextDouble();
        }
        return events;
    }
}
