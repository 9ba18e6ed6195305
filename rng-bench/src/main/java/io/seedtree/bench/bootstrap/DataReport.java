package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.Intervals.Interval;
import io.seedtree.bench.cli.CsvTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results for programs. Whatever drew the resamples, and how fast, is no part of it: the document is the same for
 * every number of workers. What is not defined is null, and left out of a document.
 *
 * @param source the file
 * @param columns the columns
 * @param statistic the statistic
 * @param values the number of values
 * @param resamples the number of resamples
 * @param undefined the number of resamples in which the statistic is not defined
 * @param seed the seed
 * @param bitGenerator the bit generator
 * @param estimate the statistic of the data
 * @param standardError the standard deviation of the statistics of the resamples
 * @param confidence the confidence of the intervals
 * @param percentile the percentile interval
 * @param percentileErrors the Monte Carlo errors of its ends
 * @param bca the BCa interval
 * @param sha256 the digest of all statistics
 * @param command the command that repeats the run
 * @param speedUp the times of more and more workers, if they were asked for: the only part that is not the same everywhere
 */
record DataReport(String source, List<String> columns, String statistic, int values, int resamples,
        int undefined,
        String seed, String bitGenerator, double estimate, @Nullable Double standardError, double confidence,
        @Nullable Ends percentile, @Nullable Ends percentileErrors, @Nullable Ends bca, String sha256,
        String command, @Nullable List<SpeedUp.Run> speedUp) {

    /**
     * An interval.
     *
     * @param low what is at its lower end
     * @param high what is at its upper end
     */
    record Ends(double low, double high) {

        static @Nullable Ends of(Interval interval) {
            return interval.isDefined() ? new Ends(interval.low(), interval.high()) : null;
        }

        static @Nullable Double low(@Nullable Ends ends) {
            return ends == null ? null : Double.valueOf(ends.low());
        }

        static @Nullable Double high(@Nullable Ends ends) {
            return ends == null ? null : Double.valueOf(ends.high());
        }
    }

    /**
     * Returns the results of a job.
     *
     * @param job the job
     * @param summary what was found
     * @param command the command that repeats the run
     * @param speedUp the times of more and more workers, if they were asked for
     * @return the results
     */
    static DataReport of(Job job, Summary summary, String command, @Nullable SpeedUp speedUp) {
        double error = summary.standardError();
        return new DataReport(job.data().source(), job.data().names(), job.statistic().name(),
                job.data().size(),
                job.resamples(), summary.undefined(), job.seed().toString(), job.bitGenerator(),
                summary.estimate(), Double.isNaN(error) ? null : Double.valueOf(error), summary.confidence(),
                Ends.of(summary.percentile()), Ends.of(summary.percentileErrors()), Ends.of(summary.bca()),
                summary.digest(), command, speedUp == null ? null : speedUp.runs());
    }

    /** Returns a table of one row, so that those of several runs can be put together. */
    CsvTable table() {
        return new CsvTable("source", "columns", "statistic", "values", "resamples", "undefined", "seed",
                "bitGenerator", "estimate", "standardError", "confidence", "percentileLow", "percentileHigh",
                "percentileLowError", "percentileHighError", "bcaLow", "bcaHigh", "sha256", "command")
                .row(source, String.join(" ", columns), statistic, values, resamples, undefined, seed,
                        bitGenerator, estimate, standardError, confidence, Ends.low(percentile),
                        Ends.high(percentile), Ends.low(percentileErrors), Ends.high(percentileErrors),
                        Ends.low(bca), Ends.high(bca), sha256, command);
    }
}
