package io.seedtree.bench.audit;

/** How far a measurement may be from its expectation by chance: once in about 10^9 runs it is further. */
final class Chance {

    private static final double RARE = 1e-9;
    /** The quantile of the normal distribution that belongs to it, on both sides. */
    private static final double RARE_DEVIATIONS = 6.1;

    private Chance() {
    }

    /** The most duplicates among independent 64-bit words: Poisson, as in the birthday problem. */
    static long mostDuplicates(long size) {
        double mean = 0x1.0p-65 * size * size;
        double term = Math.exp(-mean);
        double rest = -Math.expm1(-mean);
        long most = 0;
        while (rest > RARE) {
            most++;
            term *= mean / most;
            rest -= term;
        }
        return most;
    }

    /** The least ratio of a variance from a number of values to the true one. */
    static double leastVarianceRatio(int values) {
        return varianceRatio(values, -RARE_DEVIATIONS);
    }

    /** The greatest ratio of a variance from a number of values to the true one. */
    static double greatestVarianceRatio(int values) {
        return varianceRatio(values, RARE_DEVIATIONS);
    }

    /** E. B. Wilson and M. M. Hilferty, "The Distribution of Chi-Square", 1931. */
    private static double varianceRatio(int values, double deviations) {
        double spread = 2.0 / (9.0 * (values - 1));
        double root = 1.0 - spread + deviations * Math.sqrt(spread);
        return root <= 0.0 ? 0.0 : root * root * root;
    }
}
