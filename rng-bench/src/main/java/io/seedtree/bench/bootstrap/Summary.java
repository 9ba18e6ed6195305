package io.seedtree.bench.bootstrap;

import io.seedtree.bench.bootstrap.Intervals.Interval;
import java.util.Arrays;

/**
 * What a bootstrap found.
 *
 * @param estimate the statistic of the data
 * @param standardError the standard deviation of the statistics of the resamples; NaN if there are fewer
 *     than two
 * @param confidence the confidence of the intervals
 * @param percentile the percentile interval
 * @param percentileErrors the Monte Carlo errors of its ends
 * @param bca the BCa interval
 * @param sorted the statistics of the resamples in ascending order, without NaN; not to be changed
 * @param undefined the number of resamples in which the statistic is not defined
 * @param digest the digest of all statistics in order of the resamples
 */
record Summary(double estimate, double standardError, double confidence, Interval percentile,
        Interval percentileErrors, Interval bca, double[] sorted, int undefined, String digest) {

    /**
     * Summarizes results.
     *
     * @param job the job
     * @param estimate the statistic of the data
     * @param results the statistics of the resamples
     * @param confidence the confidence of the intervals, in (0, 1)
     * @return the summary
     */
    static Summary of(Job job, double estimate, double[] results, double confidence) {
        double[] sorted = results.clone();
        // NaN comes last.
        Arrays.parallelSort(sorted);
        int defined = sorted.length;
        while (defined > 0 && Double.isNaN(sorted[defined - 1])) {
            defined--;
        }
        sorted = defined == sorted.length ? sorted : Arrays.copyOf(sorted, defined);
        Intervals intervals = new Intervals(sorted, confidence);
        Digest digest = new Digest();
        digest.add(results, results.length);
        return new Summary(estimate, sorted.length < 2 ? Double.NaN : StandardDeviation.of(sorted),
                confidence, intervals.percentile(), intervals.percentileErrors(),
                intervals.bca(estimate, job.statistic().jackknife(job.data())), sorted,
                results.length - sorted.length, digest.text());
    }
}
