package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.Control;
import io.seedtree.bench.battery.Outcome;
import io.seedtree.bench.battery.Setting;
import io.seedtree.bench.battery.fit.law.PoissonMixture;
import java.util.Locale;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * NumPy's binomial numbers before 2.5, which {@code RandomState} has for ever: rejection BTPE with error
 * terms of Stirling's series of the wrong sign. The fault is known and too small for this battery, which is
 * computed here and not drawn.
 */
/*
 * Design. A candidate at more than 20 from the mode is compared with the density times exp(2 T(x1) + 2 T(w)),
 * T(x) = 1 / 12x nearly, x1 and w the numbers of successes and of failures, each and one (V.
 * Kachitvichyanukul and B. W. Schmeiser, "Binomial random variate generation", CACM 31, 1988, as printed
 * there). Squeezes and the parts of the hull without a test only lessen it, so with m values Pearson's
 * statistic of one cell for each number has at most the noncentrality m times the sum of p(y) (exp(2 T + 2 T)
 * - 1)^2 over those y. The cells here are not more than that, and there are no better than an ideal test of
 * one degree, which is the figure that is given.
 */
record StirlingControl() implements Control {

    private static final int NEAR_MODE = 20;
    private static final double DEGREES = 1.0;
    /** The greatest fault among these: more trials make it less, and fewer leave fewer y to be tested. */
    private static final int TRIALS = 4466;
    private static final double CHANCE = 0.03;

    @Override
    public String name() {
        return "binomials by BTPE with the error terms of NumPy before 2.5";
    }

    @Override
    public Outcome run(Setting setting) {
        int size = FitCase.Size.USUAL.of(setting);
        double perValue = noncentrality(TRIALS, CHANCE);
        return Outcome.notShown(String.format(Locale.ROOT,
                "too small: an ideal test would find it in %,d values with probability %.1g, and needs %.1g",
                size, power(size * perValue), needed() / perValue));
    }

    /** A bound of what a value adds to the noncentrality of Pearson's statistic. */
    static double noncentrality(int n, double p) {
        BinomialDistribution binomial = BinomialDistribution.of(n, p);
        int mode = (int) Math.floor((n + 1) * p);
        double most = n * p * (1.0 - p) / 2.0 - 1.0;
        double sum = 0.0;
        for (int y = 0; y <= n; y++) {
            int distance = Math.abs(y - mode);
            if (distance > NEAR_MODE && distance < most) {
                double fault = Math.expm1((1.0 / (y + 1.0) + 1.0 / (n - y + 1.0)) / 6.0);
                sum += binomial.probability(y) * fault * fault;
            }
        }
        return sum;
    }

    /** The probability that an ideal test with the battery's risk finds a fault. */
    static double power(double noncentrality) {
        double bound = ChiSquaredDistribution.of(DEGREES).inverseSurvivalProbability(Outcome.RISK);
        return 1.0 - PoissonMixture.chiSquare(DEGREES, noncentrality).cdf().applyAsDouble(bound);
    }

    /** The noncentrality that is found every second time. */
    private static double needed() {
        return ChiSquaredDistribution.of(DEGREES).inverseSurvivalProbability(Outcome.RISK);
    }
}
