package io.seedtree.bench.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of a source.
 *
 * @param size the number of values in a stream
 * @param duplicates how many of the 64-bit words were there before, in the worst of the runs
 * @param means the number of means
 * @param varianceRatio the variance of the mean of uniform values, divided by that of independent ones
 * @param coverage the part of the 95 % intervals around those means that held the true one
 * @param runs the number of runs from one seed, by pools of different sizes
 * @param results how many different results they had
 * @param matchesSequential whether the sequential stream had the same result as all of them
 */
record Measurement(long size, long duplicates, int means, double varianceRatio, double coverage, int runs,
        int results,
        boolean matchesSequential) {

    /** The faults that are more than chance, in words; none if the source is clean. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (duplicates > Chance.mostDuplicates(size)) {
            faults.add("values are drawn twice");
        }
        if (varianceRatio > Chance.greatestVarianceRatio(means)
                || varianceRatio < Chance.leastVarianceRatio(means)) {
            faults.add("the error of a mean is not what its standard error says");
        }
        if (results > 1) {
            faults.add("one seed has several results");
        } else if (!matchesSequential) {
            faults.add("parallel and sequential differ");
        }
        return faults;
    }
}
