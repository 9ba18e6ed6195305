package io.seedtree.bench.battery.fit.law;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** The distributions of counts and of integers. */
/*
 * Design. Kurtosis, and what Commons Statistics lacks: N. L. Johnson, A. W. Kemp and S. Kotz, "Univariate
 * Discrete Distributions" (3rd ed., 2005). Commons' negative binomial takes whole n only, its hypergeometric
 * sums from one end at every call, and its Zipf has a last number below 2^31.
 */
public final class CountLaws {

    private static final double NEGLIGIBLE = 1e-20;
    /** Zipf's numbers end where a long does. */
    private static final double BEYOND_LONG = 0x1.0p63;

    private CountLaws() {
    }

    /**
     * Returns the uniform distribution of integers.
     *
     * @param low the first
     * @param high the last
     * @return the distribution
     */
    public static Law integers(long low, long high) {
        double count = (double) high - low + 1.0;
        double square = count * count;
        return Law.integers(x -> Math.min(1.0, Math.max(0.0, (x - low + 1.0) / count)),
                new Moments(low + (count - 1.0) / 2.0, (square - 1.0) / 12.0,
                        -1.2 * (square + 1.0) / (square - 1.0)));
    }

    /**
     * Returns the uniform distribution of the integers from 0.
     *
     * @param count how many there are
     * @return the distribution
     */
    public static Law below(long count) {
        return integers(0, count - 1);
    }

    /**
     * Returns the Poisson distribution.
     *
     * @param lam the mean
     * @return the distribution
     */
    public static Law poisson(double lam) {
        PoissonDistribution poisson = PoissonDistribution.of(lam);
        return Law.integers(x -> poisson.cumulativeProbability((int) x), new Moments(lam, lam, 1.0 / lam));
    }

    /**
     * Returns the binomial distribution.
     *
     * @param n the number of trials
     * @param p the probability of success
     * @return the distribution
     */
    public static Law binomial(int n, double p) {
        BinomialDistribution binomial = BinomialDistribution.of(n, p);
        double variance = n * p * (1.0 - p);
        return Law.integers(x -> binomial.cumulativeProbability((int) x),
                new Moments(n * p, variance, (1.0 - 6.0 * p * (1.0 - p)) / variance));
    }

    /**
     * Returns the negative binomial distribution: failures before success number n.
     *
     * @param n the number of successes, which need not be whole
     * @param p the probability of success
     * @return the distribution
     */
    public static Law negativeBinomial(double n, double p) {
        double q = 1.0 - p;
        return Law.integers(
                x -> x < 0.0 ? 0.0 : BetaDistribution.of(n, x + 1.0).cumulativeProbability(p),
                new Moments(n * q / p, n * q / (p * p), 6.0 / n + p * p / (q * n)));
    }

    /**
     * Returns the geometric distribution: trials up to and with the first success.
     *
     * @param p the probability of success
     * @return the distribution
     */
    public static Law geometric(double p) {
        double q = 1.0 - p;
        return Law.integers(x -> x < 1.0 ? 0.0 : -Math.expm1(x * Math.log1p(-p)),
                new Moments(1.0 / p, q / (p * p), 6.0 + p * p / q));
    }

    /**
     * Returns Zipf's distribution among the positive longs: probabilities in proportion to k^-a.
     *
     * @param a the exponent, above 1
     * @return the distribution
     */
    public static Law zipf(double a) {
        double all = HurwitzZeta.of(a, 1.0);
        double kept = all - HurwitzZeta.of(a, BEYOND_LONG);
        return Law.integers(x -> x < 1.0 ? 0.0 : Math.min(1.0, (all - HurwitzZeta.of(a, x + 1.0)) / kept),
                a > 4.5 ? zipfMoments(a, all) : Moments.NONE);
    }

    /** Those of the whole distribution, of which the part beyond the longs is nothing here. */
    private static Moments zipfMoments(double a, double all) {
        double mean = HurwitzZeta.of(a - 1.0, 1.0) / all;
        return Moments.ofMean(mean, HurwitzZeta.of(a - 2.0, 1.0) / all - mean * mean);
    }

    /**
     * Returns the logarithmic series distribution: probabilities in proportion to p^k / k.
     *
     * @param p the parameter, in (0, 1)
     * @return the distribution
     */
    public static Law logSeries(double p) {
        int last = (int) Math.ceil(Math.log(NEGLIGIBLE) / Math.log(p)) + 1;
        double[] weights = new double[last];
        for (int k = 1; k <= last; k++) {
            weights[k - 1] = Math.pow(p, k) / k;
        }
        return Law.tabulated(1, weights);
    }

    /**
     * Returns the hypergeometric distribution: good ones in a sample.
     *
     * @param good the number of good ones
     * @param bad the number of others
     * @param sample the size of the sample
     * @return the distribution
     */
    public static Law hypergeometric(long good, long bad, long sample) {
        long least = Math.max(0, sample - bad);
        long most = Math.min(good, sample);
        double mode = Math.floor((sample + 1.0) * (good + 1.0) / (good + bad + 2.0));
        double deviation =
                Math.sqrt((double) sample * good / (good + bad) * bad / (good + bad)) + 1.0;
        long first = Math.max(least, (long) (mode - 12.0 * deviation));
        long last = Math.min(most, (long) (mode + 12.0 * deviation));
        double[] weights = new double[(int) (last - first + 1)];
        int middle = (int) (Math.min(last, Math.max(first, (long) mode)) - first);
        weights[middle] = 1.0;
        for (int i = middle; i < weights.length - 1; i++) {
            double k = first + i;
            weights[i + 1] =
                    weights[i] * ((good - k) / (k + 1.0)) * ((sample - k) / (bad - sample + k + 1.0));
        }
        for (int i = middle; i > 0; i--) {
            double k = first + i;
            weights[i - 1] =
                    weights[i] * (k / (good - k + 1.0)) * ((bad - sample + k) / (sample - k + 1.0));
        }
        return Law.tabulated(first, weights);
    }

    /**
     * Returns the distribution of all outcomes of a multinomial draw among three, numbered by
     * {@code first * (n + 1) + second}.
     *
     * @param n the number of trials
     * @param p the three probabilities
     * @return the distribution
     */
    public static Law multinomialOutcomes(int n, double... p) {
        double[] weights = new double[(n + 1) * (n + 1)];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; i + j <= n; j++) {
                weights[i * (n + 1) + j] = ways(n, i) * ways(n - i, j) * Math.pow(p[0], i)
                        * Math.pow(p[1], j) * Math.pow(p[2], n - i - j);
            }
        }
        return Law.weighted(weights);
    }

    /**
     * Returns the distribution of all outcomes of a sample from three colors, numbered as those of
     * {@link #multinomialOutcomes}.
     *
     * @param sample the size of the sample
     * @param colors how many there are of each color
     * @return the distribution
     */
    public static Law hypergeometricOutcomes(int sample, long... colors) {
        double[] weights = new double[(sample + 1) * (sample + 1)];
        for (int i = 0; i <= sample; i++) {
            for (int j = 0; i + j <= sample; j++) {
                weights[i * (sample + 1) + j] =
                        ways(colors[0], i) * ways(colors[1], j) * ways(colors[2], sample - i - j);
            }
        }
        return Law.weighted(weights);
    }

    /**
     * Returns the distribution of the ordered pair of two draws without replacement, numbered by
     * {@code first * count + second}: the second with the probability that it has among those that are left.
     *
     * @param p the probabilities of the first
     * @return the distribution
     */
    public static Law successivePairs(double... p) {
        double total = Arrays.stream(p).sum();
        double[] weights = new double[p.length * p.length];
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < p.length; j++) {
                weights[i * p.length + j] = i == j ? 0.0 : p[i] * p[j] / (total - p[i]);
            }
        }
        return Law.weighted(weights);
    }

    /** The binomial coefficient. */
    private static double ways(long n, int k) {
        double ways = 1.0;
        for (int i = 0; i < k; i++) {
            ways *= (double) (n - i) / (i + 1);
        }
        return ways;
    }
}
