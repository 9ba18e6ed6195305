package io.seedtree.rng.sampler.internal;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.sampler.LongSampler;
import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Binomial numbers by walking up the distribution, for n p up to 30. Cost: one uniform and n p steps.
 */
/*
 * Design. Inversion with the probabilities by recurrence, and an upper bound ten standard deviations above
 * the mean at which rounding errors are given up and a new uniform is drawn. The probabilities are kept. Steps
 * are made in groups and those that went up are counted: behind the place that is looked for what is left of
 * the uniform is not positive, so nothing is counted there.
 */
public final class BinomialInversion implements LongSampler {

    /** So many steps are made without asking whether all are needed. */
    private static final int AHEAD = 8;
    /** Fills the table up to whole groups of steps: no uniform goes beyond it. */
    private static final double ABOVE_ALL = 2.0;

    private final int count;
    private final double[] probabilities;

    /**
     * Makes a sampler.
     *
     * @param n number of trials
     * @param p probability of success, at most 0.5, with n p up to 30
     * @param none the probability of no success, as computed by the caller: NumPy has changed the formula
     */
    public BinomialInversion(long n, double p, double none) {
        double q = 1.0 - p;
        count = (int) bound(n, p, q) + 1;
        probabilities = new double[(count + AHEAD - 1) / AHEAD * AHEAD];
        Arrays.fill(probabilities, ABOVE_ALL);
        probabilities[0] = none;
        for (int x = 1; x < count; x++) {
            probabilities[x] = following(probabilities[x - 1], x, n, p, q);
        }
    }

    /**
     * Draws one value for parameters that change from draw to draw.
     *
     * @param bits the source of random words
     * @param n number of trials
     * @param p probability of success, at most 0.5, with n p up to 30
     * @param none the probability of no success
     * @return the value
     */
    public static long draw(BitGenerator bits, long n, double p, double none) {
        double q = 1.0 - p;
        long bound = bound(n, p, q);
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
                probability = following(probability, x, n, p, q);
            }
        }
        return x;
    }

    @Override
    public long draw(BitGenerator bits) {
        return walk(bits);
    }

    @Override
    public void fill(BitGenerator bits, long[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        UniformBlock uniforms = new UniformBlock(bits, to - from, 1);
        for (int i = from; i < to; i++) {
            uniforms.begin(to - i - 1);
            values[i] = walk(uniforms);
        }
    }

    private long walk(RandomGenerator uniforms) {
        double[] p = probabilities;
        while (true) {
            double u = uniforms.nextDouble();
            for (int from = 0; from < p.length; from += AHEAD) {
                int steps = 0;
                for (int k = from; k < from + AHEAD; k++) {
                    steps += Comparisons.isLess(p[k], u);
                    u -= p[k];
                }
                if (steps < AHEAD) {
                    if (from + steps < count) {
                        return from + steps;
                    }
                    break;
                }
            }
        }
    }

    private static long bound(long n, double p, double q) {
        double mean = n * p;
        double high = mean + 10.0 * Math.sqrt(mean * q + 1);
        return n < high ? n : (long) high;
    }

    private static double following(double probability, long x, long n, double p, double q) {
        return ((n - x + 1) * p * probability) / (x * q);
    }
}
