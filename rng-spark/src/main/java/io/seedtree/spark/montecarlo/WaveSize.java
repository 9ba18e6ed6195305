package io.seedtree.spark.montecarlo;

/** How many batches the next wave has: twice as many, as long as waves are short and small. */
final class WaveSize {

    /*
     * Design. A task costs Spark some milliseconds and a batch may take a tenth of one, so tasks should be
     * of many batches; but the stop rule, the checkpoint and the progress want waves that end. How long a
     * batch takes is not known beforehand. Time decides here, and may: the size changes no result.
     */

    private static final long LONG_ENOUGH = 1_000_000_000L;
    private static final long LARGE_ENOUGH = 32L << 20;
    private static final int LARGEST = 1 << 15;

    private int batches;

    WaveSize(int first) {
        batches = Math.min(first, LARGEST);
    }

    int batches() {
        return batches;
    }

    /** Notes how long a wave kept the cluster busy, and how many bytes came back. */
    void ended(long length, long nanos, long bytes) {
        if (length >= batches && nanos < LONG_ENOUGH && bytes < LARGE_ENOUGH) {
            batches = Math.min(2 * batches, LARGEST);
        }
    }
}
