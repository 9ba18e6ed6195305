package io.seedtree.bench.audit;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * What a part of intervals that cover may be.
 *
 * @param low the least
 * @param high the greatest
 */
record Coverage(double low, double high) {

    /** The part of 95 % intervals that should cover. */
    static final double EXPECTED = 0.95;

    private static final double TAIL = 0.025;

    /**
     * Returns the 95 % interval of the true part, after C. J. Clopper and E. S. Pearson, "The use of confidence or
     * fiducial limits illustrated in the case of the binomial" (1934).
     *
     * @param part the part that was seen
     * @param count of how many
     * @return the interval
     */
    static Coverage of(double part, int count) {
        long covered = Math.round(part * count);
        return new Coverage(
                covered == 0 ? 0.0
                        : BetaDistribution.of(covered, count - covered + 1.0)
                                .inverseCumulativeProbability(TAIL),
                covered == count ? 1.0
                        : BetaDistribution.of(covered + 1.0, count - covered)
                                .inverseSurvivalProbability(TAIL));
    }

    /**
     * Returns what is seen with a probability of 95 % at least if the true part is 95 %.
     *
     * @param count of how many
     * @return the parts from the one quantile to the other
     */
    static Coverage byChance(int count) {
        BinomialDistribution covered = BinomialDistribution.of(count, EXPECTED);
        return new Coverage((double) covered.inverseCumulativeProbability(TAIL) / count,
                (double) covered.inverseSurvivalProbability(TAIL) / count);
    }
}
