package io.seedtree.bench.measure;

import org.openjdk.jmh.results.IterationResult;

/** What is measured. */
enum Metric {

    /** The time of an operation. */
    TIME("ns", ""),
    /** What an operation allocates. */
    ALLOCATION("bytes", "gc.alloc.rate.norm"),
    /** What stays on the heap, as the benchmark itself counts it. */
    HEAP("bytes", "bytes");

    private final String unit;
    private final String counter;

    Metric(String unit, String counter) {
        this.unit = unit;
        this.counter = counter;
    }

    /**
     * Returns the unit.
     *
     * @return its short name
     */
    String unit() {
        return unit;
    }

    /**
     * Takes the figure out of a result of JMH's.
     *
     * @param result the result of an iteration
     * @return the figure, of one invocation
     */
    double of(IterationResult result) {
        // JMH itself allocates a byte in many operations, which is not theirs.
        return this == TIME ? result.getPrimaryResult().getScore()
                : Math.rint(result.getSecondaryResults().get(counter).getScore());
    }
}
