package io.seedtree.rng.sampler;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.math.Elementary;
import io.seedtree.rng.sampler.internal.BinomialInversion;
import io.seedtree.rng.sampler.internal.Btpe;
import io.seedtree.rng.sampler.internal.Constraints;
import java.util.Arrays;
import java.util.Objects;

/**
 * The binomial distribution: the number of successes in {@code n} trials of probability {@code p}. NumPy's
 * {@code binomial}, with the numbers of NumPy 2.5. Cost: one uniform and n min(p, 1 - p) steps up to a mean
 * of 30, about two and a half uniforms beyond; nothing is drawn if {@code n} or {@code p} is 0.
 *
 * <p>Immutable and safe to share; the thread that draws must own the bit generator.
 */
/*
 * Design. Inversion for small means, algorithm BTPE for large ones, both on the rarer of success and failure.
 * For p = 1 that is a failure of probability 0, which still draws one uniform, as NumPy's does.
 */
public final class Binomial implements LongSampler {

    private static final double INVERSION_TO = 30.0;

    private final long n;
    private final boolean isConstant;
    private final boolean countsFailures;
    private final LongSampler rarer;

    private Binomial(long n, double p) {
        this.n = n;
        isConstant = n == 0 || p == 0.0;
        countsFailures = !(p <= 0.5);
        rarer = rarer(n, countsFailures ? 1.0 - p : p);
    }

    /**
     * Returns the sampler of a number of trials and a probability.
     *
     * @param n the number of trials, at least 0
     * @param p the probability of success, in [0, 1]
     * @return the sampler
     * @throws IllegalArgumentException if a parameter is out of range or NaN
     */
    public static Binomial of(long n, double p) {
        Constraints.nonNegative("binomial", "n", n);
        return new Binomial(n, Constraints.bounded01("binomial", "p", p));
    }

    @Override
    public long draw(BitGenerator bits) {
        if (isConstant) {
            return 0;
        }
        return countsFailures ? n - rarer.draw(bits) : rarer.draw(bits);
    }

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (isConstant) {
            Arrays.fill(values, from, to, 0);
            return;
        }
        rarer.fill(bits, values, from, to);
        if (countsFailures) {
            for (int i = from; i < to; i++) {
                values[i] = n - values[i];
            }
        }
    }

    /**
     * Draws one value for parameters that change from draw to draw: without the setup of a sampler.
     *
     * @param bits the source of random words
     * @param n the number of trials, at least 0
     * @param p the probability of success, in [0, 1]
     * @return the value
     * @throws IllegalArgumentException if a parameter is out of range or NaN; nothing is drawn then
     */
    public static long draw(BitGenerator bits, long n, double p) {
        Constraints.nonNegative("binomial", "n", n);
        return next(bits, n, Constraints.bounded01("binomial", "p", p));
    }

    /**
     * As {@link #draw(BitGenerator, long, double)}, but does not check the parameters; a probability that
     * rounding has carried above 1 counts as 1.
     *
     * @param bits the source of random words
     * @param n the number of trials
     * @param p the probability of success
     * @return the value
     */
    static long next(BitGenerator bits, long n, double p) {
        if (n == 0 || p == 0.0) {
            return 0;
        }
        return p <= 0.5 ? nextRarer(bits, n, p) : n - nextRarer(bits, n, 1.0 - p);
    }

    private static long nextRarer(BitGenerator bits, long n, double p) {
        return p * n <= INVERSION_TO
                ? BinomialInversion.draw(bits, n, p, none(n, p))
                : btpe(n, p).draw(bits);
    }

    private static LongSampler rarer(long n, double p) {
        return p * n <= INVERSION_TO ? new BinomialInversion(n, p, none(n, p)) : btpe(n, p);
    }

    private static double none(long n, double p) {
        return Elementary.exp(n * Elementary.log1p(-p));
    }

    private static Btpe btpe(long n, double p) {
        return new Btpe(n, p, Btpe.ErrorTerms.CORRECTED);
    }
}
