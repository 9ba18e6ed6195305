package io.seedtree.bench.battery.fit.law;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The Wald or inverse Gaussian distribution. */
/*
 * Design. The closed form is J. Shuster's, "On the Inverse Gaussian Distribution Function", Journal of the
 * American Statistical Association 63 (1968). Its second term is a large number times a small one: exact
 * enough here for 2 scale / mean up to some dozens.
 */
public final class WaldLaw {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0.0, 1.0);

    private WaldLaw() {
    }

    /**
     * Returns the distribution.
     *
     * @param mean the mean
     * @param scale the scale
     * @return the distribution
     */
    public static Law of(double mean, double scale) {
        double factor = Math.exp(2.0 * scale / mean);
        return Law.continuous(x -> x <= 0.0 ? 0.0 : cdf(mean, scale, factor, x),
                new Moments(mean, mean * mean * mean / scale, 15.0 * mean / scale));
    }

    private static double cdf(double mean, double scale, double factor, double x) {
        double root = Math.sqrt(scale / x);
        return Math.min(1.0, NORMAL.cumulativeProbability(root * (x / mean - 1.0))
                + factor * NORMAL.survivalProbability(root * (x / mean + 1.0)));
    }
}
