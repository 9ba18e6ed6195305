package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.LongSampler;
import java.util.Objects;

/**
 * Binomial numbers by walking up the distribution, for n p up to 30. Cost: one uniform and n p steps.
 */
/*
 * Design. Inversion with the probabilities by recurrence, and an upper bound ten standard deviations above
 * the mean at which rounding errors are given up and a new uniform is drawn. A fill keeps the probabilities,
 * because a step then costs a subtraction instead of a division.
 */
public final class BinomialInversion implements LongSampler {

    private static final int TABLE_PAYS_FROM = 8;

    private final long n;
    private final double p;
    private final double q;
    private final double none;
    private final long bound;

    /**
     * Makes a sampler.
     *
     * @param n number of trials
     * @param p probability of success, at most 0.5, with n p up to 30
     * @param none the probability of no success, as computed by the caller: NumPy has changed the formula
     */
    public BinomialInversion(long n, double p, double none) {
        this.n = n;
        this.p = p;
        this.none = none;
        q = 1.0 - p;
        double mean = n * p;
        double high = mean + 10.0 * Math.sqrt(mean * q + 1);
        bound = n < high ? n : (long) high;
    }

    @Override
    public long draw(BitGenerator bits) {
        long x = 0;
        double probability = none;
        double u = bits.nextDouble();
        while (u > probability) {
            x++;
            if (x > bound) {
                x = 0;
                probability = none;
                u = bits.nextDouble();
            } else {
                u -= probability;
                probability = following(probability, x);
            }
        }
        return x;
    }

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        if (to - from < TABLE_PAYS_FROM) {
            LongSampler.super.fill(bits, values, from, to);
            return;
        }
        double[] probabilities = probabilities();
        for (int i = from; i < to; i++) {
            values[i] = draw(bits, probabilities);
        }
    }

    private static long draw(BitGenerator bits, double[] probabilities) {
        while (true) {
            double u = bits.nextDouble();
            for (int x = 0; x < probabilities.length; x++) {
                if (!(u > probabilities[x])) {
                    return x;
                }
                u -= probabilities[x];
            }
        }
    }

    private double[] probabilities() {
        double[] probabilities = new double[(int) bound + 1];
        probabilities[0] = none;
        for (int x = 1; x <= bound; x++) {
            probabilities[x] = following(probabilities[x - 1], x);
        }
        return probabilities;
    }

    private double following(double probability, long x) {
        return ((n - x + 1) * p * probability) / (x * q);
    }
}
