package io.seedtree.bench.battery;

import java.util.Locale;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * A count whose distribution is known.
 *
 * @param name what was counted
 * @param observed the count
 * @param expected its mean, if the statement of the check is true
 * @param atMost the probability of no more than this count
 * @param atLeast the probability of no less
 */
public record Count(String name, long observed, double expected, double atMost, double atLeast)
        implements
        Finding {

    /**
     * Returns a count that is Poisson distributed.
     *
     * @param name what was counted
     * @param observed the count
     * @param mean the mean
     * @return the count
     */
    public static Count poisson(String name, long observed, double mean) {
        return of(name, observed, mean, PoissonDistribution.of(mean));
    }

    /**
     * Returns a count of successes.
     *
     * @param name what was counted
     * @param observed the count
     * @param trials the number of independent trials
     * @param probability the probability of a success
     * @return the count
     */
    public static Count binomial(String name, int observed, int trials, double probability) {
        return of(name, observed, trials * probability, BinomialDistribution.of(trials, probability));
    }

    /**
     * Returns a count of successes whose probability has a bound. Only too many of them are a fault.
     *
     * @param name what was counted
     * @param observed the count
     * @param trials the number of independent trials
     * @param bound the largest probability of a success
     * @return the count, with the mean at the bound
     */
    public static Count boundedBinomial(String name, int observed, int trials, double bound) {
        Count count = binomial(name, observed, trials, bound);
        return new Count(name, observed, count.expected, 1.0, count.atLeast);
    }

    private static Count of(String name, long observed, double mean, DiscreteDistribution distribution) {
        int x = (int) Math.min(observed, Integer.MAX_VALUE);
        // The library's survival function is P(X > x).
        return new Count(name, observed, mean, distribution.cumulativeProbability(x),
                x == 0 ? 1.0 : distribution.survivalProbability(x - 1));
    }

    @Override
    public double chance() {
        return Math.min(1.0, 2.0 * Math.min(atMost, atLeast));
    }

    @Override
    public String text() {
        return String.format(Locale.ROOT, "%,d, %.4g expected", observed, expected);
    }
}
