package io.seedtree.bench.bootstrap;

import java.util.concurrent.TimeUnit;

/**
 * Writes checkpoints of a run: after the first second, then as often as takes less than a tenth of the time,
 * and at the end. For several threads: the one that hears the run's heartbeat, and one that ends the program.
 */
final class CheckpointSchedule {

    private static final long SHORTEST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int PAUSE_FACTOR = 10;

    private final OutputFile file;
    private final Fingerprint job;
    private final double[] results;
    private int written;
    private long due = System.nanoTime() + SHORTEST_PAUSE_NANOS;

    /**
     * Makes a schedule.
     *
     * @param file where the checkpoints go
     * @param job the fingerprint of the job
     * @param results the statistics, filled by the run
     * @param written how many of them the file has already
     */
    CheckpointSchedule(OutputFile file, Fingerprint job, double[] results, int written) {
        this.file = file;
        this.job = job;
        this.results = results;
        this.written = written;
    }

    /**
     * Writes a checkpoint if it is time, or if this is the end.
     *
     * @param done how many statistics there are
     */
    synchronized void heartbeat(int done) {
        long start = System.nanoTime();
        boolean isTime = start - due >= 0 || done == results.length;
        if (!isTime || done <= written) {
            return;
        }
        save(done);
        long end = System.nanoTime();
        due = end + Math.max(SHORTEST_PAUSE_NANOS, PAUSE_FACTOR * (end - start));
    }

    /**
     * Writes a checkpoint, if there are more statistics than the file has.
     *
     * @param done how many statistics there are
     * @return how many the file has now
     */
    synchronized int save(int done) {
        if (done > written) {
            Checkpoint.write(file, job, results, done);
            written = done;
        }
        return written;
    }
}
