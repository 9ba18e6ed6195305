package io.seedtree.bench.battery.fit.law;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * An exact distribution.
 *
 * @param cdf the distribution function: the probability of at most x. That of a distribution of integers is
 *     asked for every x, too, and is constant between them
 * @param moments the moments
 * @param kind what values there are
 */
public record Law(DoubleUnaryOperator cdf, Moments moments, Kind kind) {

    /** What values there are. */
    public enum Kind {
        /** Every double in a range. */
        CONTINUOUS,
        /** Integers. */
        INTEGER
    }

    /**
     * Returns a continuous distribution.
     *
     * @param cdf the distribution function
     * @param moments the moments
     * @return the distribution
     */
    public static Law continuous(DoubleUnaryOperator cdf, Moments moments) {
        return new Law(cdf, moments, Kind.CONTINUOUS);
    }

    /**
     * Returns a distribution of integers.
     *
     * @param cdf the distribution function at integers
     * @param moments the moments
     * @return the distribution
     */
    public static Law integers(DoubleUnaryOperator cdf, Moments moments) {
        return new Law(x -> cdf.applyAsDouble(Math.floor(x)), moments, Kind.INTEGER);
    }

    /**
     * Returns the distribution of 0, 1, 2, ... with given weights.
     *
     * @param weights in proportion to the probabilities
     * @return the distribution
     */
    public static Law weighted(double... weights) {
        return tabulated(0, weights);
    }

    /**
     * Returns the distribution of successive integers with given weights.
     *
     * @param first the first integer
     * @param weights in proportion to the probabilities
     * @return the distribution
     */
    public static Law tabulated(long first, double[] weights) {
        double total = Arrays.stream(weights).sum();
        double[] sums = new double[weights.length];
        double mean = 0.0;
        double sum = 0.0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] / total;
            sums[i] = sum;
            mean += i * weights[i] / total;
        }
        double second = 0.0;
        double fourth = 0.0;
        for (int i = 0; i < weights.length; i++) {
            double square = (i - mean) * (i - mean);
            second += square * weights[i] / total;
            fourth += square * square * weights[i] / total;
        }
        Moments moments = new Moments(first + mean, second, fourth / (second * second) - 3.0);
        return integers(x -> {
            double i = x - first;
            return i < 0.0 ? 0.0 : i >= sums.length - 1 ? 1.0 : sums[(int) i];
        }, moments);
    }

    /**
     * Returns the distribution of the number of the interval that a value falls into: 0 up to and with the
     * first border, 1 from there to the second, and so on. For distributions that come so near to 0 or to 1
     * that doubles do not tell their values apart.
     *
     * @param borders in ascending order
     * @return the distribution
     */
    public Law cut(double... borders) {
        double[] weights = new double[borders.length + 1];
        double before = 0.0;
        for (int i = 0; i < borders.length; i++) {
            double here = cdf.applyAsDouble(borders[i]);
            weights[i] = here - before;
            before = here;
        }
        weights[borders.length] = 1.0 - before;
        return weighted(weights);
    }

    /**
     * Says whether this is a distribution of integers.
     *
     * @return whether there are no other values
     */
    public boolean isInteger() {
        return kind == Kind.INTEGER;
    }
}
