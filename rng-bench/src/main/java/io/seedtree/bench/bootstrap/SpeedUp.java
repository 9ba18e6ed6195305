package io.seedtree.bench.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * The same job by more and more workers: how long it takes, and that the results stay the same.
 *
 * @param runs the runs, with one worker first
 */
record SpeedUp(List<Run> runs) {

    /** How often each is run; the fastest counts, for what disturbs a run can only make it longer. */
    static final int ROUNDS = 3;

    /** Copies the list. */
    SpeedUp {
        runs = List.copyOf(runs);
    }

    /**
     * A run.
     *
     * @param workers the number of workers
     * @param seconds how long it took
     * @param sha256 the digest of its results
     */
    record Run(int workers, double seconds, String sha256) {
    }

    /**
     * Runs a job.
     *
     * @param job the job, which has been run before, so that the code is compiled
     * @param digest the digest of its results
     * @param engines the workers, one after the other
     * @return the times
     * @throws IllegalStateException if results have another digest
     */
    static SpeedUp measure(Job job, String digest, List<? extends Engine> engines) {
        return measure(job, digest, engines, System::nanoTime);
    }

    /** By a clock of nanoseconds. */
    static SpeedUp measure(Job job, String digest, List<? extends Engine> engines, LongSupplier clock) {
        List<Run> runs = new ArrayList<>();
        for (Engine engine : engines) {
            Run best = run(job, digest, engine, clock);
            for (int round = 1; round < ROUNDS; round++) {
                Run next = run(job, digest, engine, clock);
                best = next.seconds < best.seconds ? next : best;
            }
            runs.add(best);
        }
        return new SpeedUp(runs);
    }

    private static Run run(Job job, String digest, Engine engine, LongSupplier clock) {
        Resamples resamples = new Resamples(job, null);
        long start = clock.getAsLong();
        double[] results = engine.draw(resamples, UnaryOperator.identity()).statistic().values();
        double seconds = (clock.getAsLong() - start) / 1e9;
        Digest found = new Digest();
        found.add(results, results.length);
        Run run = new Run(engine.workers(), seconds, found.text());
        if (!run.sha256.equals(digest)) {
            throw new IllegalStateException(
                    engine + ": the results have the SHA-256 " + run.sha256 + " instead of "
                            + digest);
        }
        return run;
    }

    /**
     * Says how many times as fast a run was as the one with one worker.
     *
     * @param run the run
     * @return the ratio of the times
     */
    double ratio(Run run) {
        return runs.get(0).seconds / run.seconds;
    }
}
