package io.seedtree.parallel.montecarlo;

import java.util.List;

/**
 * One job under several independent seeds: does its standard error tell how far the results of seeds lie
 * apart? A result that hangs on one lucky seed, a standard error that is too small, or replications that are
 * not independent show here.
 *
 * <p>Immutable and safe to share.
 *
 * @param estimates the estimate of each seed, in order; at least 2
 */
public record Sweep(List<Estimate> estimates) {

    /**
     * Checks and copies the list.
     *
     * @throws IllegalArgumentException if there are fewer than 2 estimates
     */
    public Sweep {
        estimates = List.copyOf(estimates);
        if (estimates.size() < 2) {
            throw new IllegalArgumentException("number of seeds must be >= 2: " + estimates.size());
        }
    }

    /**
     * Returns the mean of the estimates.
     *
     * @return the mean
     */
    public double mean() {
        return moments().summary().mean();
    }

    /**
     * Returns the standard deviation of the estimates: the spread between the seeds.
     *
     * @return the standard deviation, with divisor {@code n - 1}
     */
    public double spread() {
        return moments().summary().standardDeviation();
    }

    /**
     * Returns what the spread should be by the standard errors within the seeds: their root mean square.
     *
     * @return the standard error
     */
    public double standardError() {
        double sum = 0.0;
        for (Estimate estimate : estimates) {
            sum += estimate.standardError() * estimate.standardError();
        }
        return Math.sqrt(sum / estimates.size());
    }

    /**
     * Returns how far the spread is from what it should be: a value that is about standard normal if the
     * standard errors are right. Beyond 4, the seeds lie too far apart; below -4, too close.
     *
     * @return the score, of (k - 1) spread²/error² by the cube root of E. B. Wilson and M. M. Hilferty, "The
     *     distribution of chi-square" (1931)
     */
    public double score() {
        double ratio = spread() / standardError();
        double shrink = 2.0 / (9.0 * (estimates.size() - 1));
        return (StrictMath.cbrt(ratio * ratio) - (1.0 - shrink)) / Math.sqrt(shrink);
    }

    private Moments moments() {
        Moments moments = new Moments();
        for (Estimate estimate : estimates) {
            moments.add(estimate.value());
        }
        return moments;
    }

    /** Returns the number of seeds, mean, spread, standard error and score. */
    @Override
    public String toString() {
        return estimates.size() + " seeds, mean " + mean() + ", spread " + spread() + ", standard error "
                + standardError() + ", score " + score();
    }
}
