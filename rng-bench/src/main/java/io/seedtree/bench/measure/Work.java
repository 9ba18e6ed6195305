package io.seedtree.bench.measure;

import java.util.List;
import java.util.function.Predicate;

/**
 * What several have to do.
 *
 * @param set the set it belongs to
 * @param title what it is
 * @param metric what is measured
 * @param operation what the metric is of: "a value"
 * @param axis what grows, or an empty text
 * @param leastMean the least geometric mean of our ratios that is in the budget, or 0
 * @param entries who does it
 */
record Work(String set, String title, Metric metric, String operation, String axis, double leastMean,
        List<Entry> entries) {

    /**
     * A work that does not grow, measured in time.
     *
     * @param set the set it belongs to
     * @param title what it is
     * @param operation what the time is of
     * @param entries who does it
     * @return the work
     */
    static Work of(BenchmarkSet set, String title, String operation, List<Entry> entries) {
        return new Work(set.toString(), title, Metric.TIME, operation, "", 0.0, List.copyOf(entries));
    }

    /**
     * Measures something else.
     *
     * @param other what
     * @return the work
     */
    Work in(Metric other) {
        return new Work(set, title, other, operation, axis, leastMean, entries);
    }

    /**
     * Lets the work grow.
     *
     * @param what what grows; every entry has a place there
     * @return the work
     */
    Work over(String what) {
        return new Work(set, title, metric, operation, what, leastMean, entries);
    }

    /**
     * Asks for a geometric mean.
     *
     * @param ratio the least
     * @return the work
     */
    Work withLeastMean(double ratio) {
        return new Work(set, title, metric, operation, axis, ratio, entries);
    }

    /**
     * Leaves entries out.
     *
     * @param wanted who stays
     * @return the work
     */
    Work only(Predicate<Entry> wanted) {
        return new Work(set, title, metric, operation, axis, leastMean,
                entries.stream().filter(wanted).toList());
    }

    /**
     * Returns the unit of the figures.
     *
     * @return such as "ns a value"
     */
    String unit() {
        return metric.unit() + " " + operation;
    }
}
