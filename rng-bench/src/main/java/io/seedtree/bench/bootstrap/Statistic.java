package io.seedtree.bench.bootstrap;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is computed of each resample. The arithmetic of each is fixed to the last bit; {@code
 * docs/bootstrap.md} has it in Python.
 */
sealed interface Statistic extends Serializable permits Mean, StandardDeviation, Quantile, Correlation {

    /** What may be asked for, for messages. */
    String NAMES = "mean, stddev, median, pNN with NN in [0, 100] such as p90 or p2.5, or corr:COLUMN";

    /** The largest number of resamples. */
    int MOST_RESAMPLES = 100_000_000;

    /**
     * Returns the name on the command line, the same for all ways to write it.
     *
     * @return the name
     */
    String name();

    /**
     * Returns the columns it needs.
     *
     * @param column the column that it is asked of
     * @return that column, and perhaps another one
     */
    default List<String> columns(String column) {
        return List.of(column);
    }

    /**
     * Prepares what all workers share.
     *
     * @param data the values
     * @return a maker of evaluators, one for each worker
     */
    Supplier<Evaluator> prepare(Dataset data);

    /**
     * Computes the statistic without each of the values in turn.
     *
     * @param data the values
     * @return the jackknife
     */
    Jackknife jackknife(Dataset data);

    /**
     * Returns a bound of all numbers that the work can meet: a sum of squares over the rows, or over the
     * resamples for the standard error.
     *
     * @param data the values
     * @return the bound; infinite if something could overflow
     */
    default double bound(Dataset data) {
        return sumOfSquares(data.columns().get(0));
    }

    /**
     * Reads a name of the command line.
     *
     * @param text the name
     * @return the statistic
     * @throws IllegalArgumentException if there is none of that name
     */
    static Statistic parse(String text) {
        Matcher percentile = Pattern.compile("p([0-9]{1,3}(?:\\.[0-9]{1,17})?)").matcher(text);
        if (percentile.matches()) {
            BigDecimal percent = new BigDecimal(percentile.group(1));
            if (percent.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return Quantile.ofPercent(percent);
            }
        } else if (text.startsWith(Correlation.PREFIX) && text.length() > Correlation.PREFIX.length()) {
            return new Correlation(text.substring(Correlation.PREFIX.length()));
        }
        return switch (text) {
            case "mean" -> new Mean();
            case "stddev" -> new StandardDeviation();
            case "median" -> Quantile.ofPercent(BigDecimal.valueOf(50));
            default -> throw new IllegalArgumentException("statistic must be " + NAMES + ": '" + text + "'");
        };
    }

    /**
     * Returns the largest absolute value of a column.
     *
     * @param values the column
     * @return the size
     */
    static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /**
     * Returns a bound of the sum of squared differences within a column.
     *
     * @param values the column
     * @return the bound; infinite if the sum could overflow
     */
    static double sumOfSquares(double[] values) {
        double range = 2.0 * largest(values);
        return Math.max(values.length, MOST_RESAMPLES) * range * range;
    }
}
