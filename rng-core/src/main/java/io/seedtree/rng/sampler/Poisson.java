package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.Comparisons;
import io.seedtree.rng.sampler.internal.Constraints;
import io.seedtree.rng.sampler.internal.UniformBlock;
import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGenerator;
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
    /** So many uniforms of a fill are multiplied without asking whether all are needed. */
    private static final int AHEAD = 8;

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
     * Draws one value for a mean that changes from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param lam the expected number of events, in [0, 9.223372006484771E18]
     * @return the value
     * @throws IllegalArgumentException if {@code lam} is out of range or NaN; nothing is drawn then
     */
    public static long draw(BitGenerator bits, double lam) {
        return next(bits, Constraints.poissonLam("poisson", "lam", lam));
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

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (rejection != null) {
            rejection.fill(bits, values, from, to);
        } else if (lam == 0.0) {
            Arrays.fill(values, from, to, 0);
        } else {
            UniformBlock uniforms = new UniformBlock(bits, to - from, 1);
            for (int i = from; i < to; i++) {
                uniforms.begin(to - i - 1);
                values[i] = uniforms.holds(AHEAD) ? multiplyAhead(uniforms, none) : multiply(uniforms, none);
            }
        }
    }

    /** As {@link #multiply}, without a branch at each of the first uniforms: their products only fall. */
    private static long multiplyAhead(UniformBlock uniforms, double none) {
        int events = 0;
        double product = 1.0;
        for (int k = 0; k < AHEAD; k++) {
            product *= uniforms.peek(k);
            events += Comparisons.isLess(none, product);
        }
        if (events < AHEAD) {
            uniforms.skip(events + 1);
            return events;
        }
        uniforms.skip(AHEAD);
        product *= uniforms.nextDouble();
        while (product > none) {
            events++;
            product *= uniforms.nextDouble();
        }
        return events;
    }

    private static long multiply(RandomGenerator uniforms, double none) {
        long events = 0;
        double product = uniforms.nextDouble();
        while (product > none) {
            events++;
            product *= uniforms.nextDouble();
        }
        return events;
    }
}
