package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.Intervals.Interval;
import io.seedtree.bench.cli.PythonNumber;
import io.seedtree.bench.cli.ShellWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that the text and the page have in common. */
final class Wording {

    /** The confidence when none is asked for. */
    static final double USUAL_CONFIDENCE = 0.95;

    private static final MathContext LABEL_DIGITS = new MathContext(6);
    private static final MathContext ERROR_DIGITS = new MathContext(2);
    /** What a speed-up is. */
    static final String SPEED_UP =
            "The same job again by more and more workers, the fastest of " + SpeedUp.ROUNDS
                    + " runs of each. The results have the same SHA-256.";

    private Wording() {
    }

    /**
     * A line of a table.
     *
     * @param name what it is
     * @param value its value
     */
    record Line(String name, String value) {
    }

    /**
     * Says what was done.
     *
     * @param job the job
     * @return a title
     */
    static String title(Job job) {
        List<String> names = job.data().names();
        String of = switch (job.statistic()) {
            case Mean mean -> "the mean of \"" + names.get(0) + "\"";
            case StandardDeviation deviation -> "the standard deviation of \"" + names.get(0) + "\"";
            case Quantile quantile -> (quantile.q() == 0.5 ? "the median" : quantile.name()) + " of \""
                    + names.get(0) + "\"";
            case Correlation correlation ->
                    "the correlation of \"" + names.get(0) + "\" and \"" + names.get(1)
                            + "\"";
        };
        return "Bootstrap of " + of + ", " + job.data().source();
    }

    /**
     * Returns the table of results.
     *
     * @param job the job
     * @param summary what was found
     * @return the lines
     */
    static List<Line> results(Job job, Summary summary) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("values", Integer.toString(job.data().size())));
        lines.add(new Line("resamples", Integer.toString(job.resamples())));
        lines.add(new Line("seed", job.seed().toString()));
        if (summary.undefined() > 0) {
            lines.add(new Line("not defined in", summary.undefined() + " of them, which are left out below"));
        }
        lines.add(new Line("estimate", PythonNumber.text(summary.estimate())));
        lines.add(new Line("standard error", Double.isNaN(summary.standardError())
                ? "not defined: fewer than two resamples" : PythonNumber.text(summary.standardError())));
        String percent = percent(summary.confidence());
        lines.add(new Line(percent + " % percentile", text(summary.percentile())));
        lines.add(new Line("error of its ends", errors(summary.percentileErrors())));
        lines.add(new Line(percent + " % BCa", text(summary.bca())));
        return lines;
    }

    /**
     * Returns a confidence in per cent.
     *
     * @param confidence the confidence
     * @return its digits
     */
    static String percent(double confidence) {
        return new BigDecimal(Double.toString(confidence)).movePointRight(2).stripTrailingZeros()
                .toPlainString();
    }

    private static String errors(Interval errors) {
        return errors.isDefined()
                ? roundedError(errors.low()) + " and " + roundedError(errors.high())
                        + ", less with more resamples"
                : "not known: " + errors.undefined();
    }

    /**
     * Returns an error as far as it is known.
     *
     * @param error the error
     * @return two digits of it
     */
    static String roundedError(double error) {
        return PythonNumber.text(new BigDecimal(error).round(ERROR_DIGITS).doubleValue());
    }

    private static String text(Interval interval) {
        return interval.isDefined()
                ? "[" + PythonNumber.text(interval.low()) + ", " + PythonNumber.text(interval.high()) + "]"
                : "not defined: " + interval.undefined();
    }

    /**
     * Returns a number for a picture.
     *
     * @param value the number, finite
     * @return six digits of it
     */
    static String rounded(double value) {
        return PythonNumber.text(new BigDecimal(value).round(LABEL_DIGITS).doubleValue());
    }

    /**
     * Says how far a value is from a mean.
     *
     * @param value the value
     * @param mean the mean
     * @param deviation the standard deviation; 0 if there is none
     * @return the distance in standard deviations
     */
    static String deviations(double value, double mean, double deviation) {
        return String.format(Locale.ROOT, "%.2f", deviation > 0.0 ? (value - mean) / deviation : 0.0);
    }

    /**
     * Returns a number of workers.
     *
     * @param number the number
     * @return with the word
     */
    static String workers(int number) {
        return number + (number == 1 ? " worker" : " workers");
    }

    /**
     * Returns a time, for a page.
     *
     * @param seconds the time
     * @return three decimals of it
     */
    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f\u00a0s", seconds);
    }

    /**
     * Returns a speed-up, for a page.
     *
     * @param ratio the ratio of two times
     * @return two decimals of it
     */
    static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f\u00a0×", ratio);
    }

    /**
     * Returns a number for the axis of a histogram.
     *
     * @param value the number
     * @param step the distance to the next number on the axis
     * @return as many digits of it as tell it from the next one
     */
    static String label(double value, double step) {
        int decimals = (int) Math.ceil(-Math.log10(step)) + 1;
        if (step > 0.0 && Math.abs(value) < 1e9 && decimals <= 9) {
            return String.format(Locale.ROOT, "%." + Math.max(decimals, 0) + "f", value);
        }
        return rounded(value);
    }

    /**
     * Returns the command that repeats a run on any machine.
     *
     * @param job the job
     * @param file the file it was read from
     * @param confidence the confidence of the intervals
     * @return the command, for a shell
     */
    static String command(Job job, CsvFile file, double confidence) {
        List<String> words = new ArrayList<>(List.of("bootstrap"));
        if (file.path() != null) {
            words.add(file.path().toString());
        }
        words.addAll(List.of("--column", job.data().names().get(0), "--statistic", job.statistic().name(),
                "--resamples", Integer.toString(job.resamples()), "--seed", job.seed().toString(),
                "--bit-generator", job.bitGenerator()));
        if (confidence != USUAL_CONFIDENCE) {
            words.addAll(List.of("--confidence", PythonNumber.text(confidence)));
        }
        return ShellWords.command(words);
    }
}
