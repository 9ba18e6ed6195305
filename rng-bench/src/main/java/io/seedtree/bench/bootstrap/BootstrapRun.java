package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.ErrorHandler;
import io.seedtree.bench.cli.InputException;
import io.seedtree.bench.cli.PythonNumber;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The steps of a bootstrap in their order: all that can be refused comes before the work. */
final class BootstrapRun {

    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private final Job job;
    private final CsvFile file;
    private final Settings settings;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * What does not change the results.
     *
     * @param name the name of the command, for messages
     * @param confidence the confidence of the intervals
     * @param pool where the workers run
     * @param workers the number of workers
     * @param checkpoint where the checkpoints go, if they are wanted
     * @param report where the page goes, if it is wanted
     */
    record Settings(String name, double confidence, Pool pool, int workers, @Nullable OutputFile checkpoint,
            @Nullable OutputFile report) {
    }

    /**
     * Prepares a run.
     *
     * @param job the job
     * @param file the file it was read from
     * @param settings what does not change the results
     * @param out the standard output
     * @param err the standard error
     */
    BootstrapRun(Job job, CsvFile file, Settings settings, PrintWriter out, PrintWriter err) {
        this.job = job;
        this.file = file;
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs.
     *
     * @param kept the statistics that a checkpoint has already; empty if there is none
     * @throws InputException if the job or an output is refused
     */
    void run(double[] kept) {
        requireMemory();
        double estimate = estimate();
        int done = Math.min(kept.length, job.resamples());
        double[] results = Arrays.copyOf(kept, job.resamples());
        if (settings.checkpoint() != null && done > 0) {
            ErrorHandler.print(err, settings.name(), "resuming: " + done + " of " + job.resamples()
                    + " resamples are in " + settings.checkpoint().path());
        }
        long start = System.nanoTime();
        try (Progress progress = Progress.start(err, done, job.resamples())) {
            resample(progress, results, done, kept.length);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Summary summary = Summary.of(job, estimate, results, settings.confidence());
        String command = Wording.command(job, file, settings.confidence());
        new TextReport(out).print(job, summary, rate(job.resamples() - done, seconds), command);
        if (settings.report() != null) {
            new HtmlReport(job, summary, command).write(settings.report());
        }
    }

    private void resample(Progress progress, double[] results, int done, int written) {
        Resampling resampling = new Resampling(job, results, done, settings.workers());
        OutputFile checkpoint = settings.checkpoint();
        if (checkpoint == null) {
            resampling.run(settings.pool(), progress::show);
            return;
        }
        CheckpointSchedule schedule =
                new CheckpointSchedule(checkpoint, job.fingerprint(), results, written);
        Thread atStop = new Thread(() -> stop(checkpoint, schedule, resampling));
        Runtime.getRuntime().addShutdownHook(atStop);
        try {
            resampling.run(settings.pool(), now -> {
                progress.show(now);
                schedule.heartbeat(now);
            });
        } finally {
            forget(atStop);
        }
    }

    /** Keeps what there is when the program is told to end, by Ctrl-C for example. */
    private void stop(OutputFile checkpoint, CheckpointSchedule schedule, Resampling resampling) {
        String message;
        try {
            message = "stopped; " + schedule.save(resampling.completed()) + " of " + job.resamples()
                    + " resamples are in " + checkpoint.path() + "; the same command goes on";
        } catch (InputException e) {
            message = e.getMessage();
        }
        ErrorHandler.print(err, "bootstrap", message);
    }

    private static void forget(Thread atStop) {
        try {
            Runtime.getRuntime().removeShutdownHook(atStop);
        } catch (IllegalStateException e) {
            // The program is ending already, and the thread has its say.
            return;
        }
    }

    /** The results, copies of them, and what every worker has of its own. */
    private void requireMemory() {
        double needed = 40.0 * job.resamples() + 16.0 * job.data().size() * settings.workers();
        double available = 0.8 * Runtime.getRuntime().maxMemory();
        if (needed > available) {
            throw new InputException(String.format(Locale.ROOT,
                    "%d resamples of %d values by %d workers need %.0f MiB of memory, Java may use %.0f",
                    job.resamples(), job.data().size(), settings.workers(), needed / MEBIBYTE,
                    available / MEBIBYTE));
        }
    }

    private double estimate() {
        String columns = String.join(" and ", job.data().names());
        if (Double.isInfinite(job.statistic().bound(job.data()))) {
            throw tooLarge();
        }
        double estimate = job.statistic().prepare(job.data()).get().of(job.data().allIndices());
        if (Double.isNaN(estimate)) {
            throw new InputException(job.statistic().name() + " of " + columns
                    + " is not defined: a column is constant, or nearly");
        }
        return estimate;
    }

    private InputException tooLarge() {
        Dataset data = job.data();
        int column = 0;
        int row = 0;
        for (int i = 0; i < data.columns().size(); i++) {
            double[] values = data.columns().get(i);
            for (int j = 0; j < values.length; j++) {
                if (Math.abs(values[j]) > Math.abs(data.columns().get(column)[row])) {
                    column = i;
                    row = j;
                }
            }
        }
        return new InputException(data.source() + ", row " + (row + 1) + ", column \""
                + data.names().get(column) + "\": " + PythonNumber.text(data.columns().get(column)[row])
                + " is too large for " + job.statistic().name());
    }

    private String rate(int computed, double seconds) {
        if (computed == 0) {
            return "nothing to compute";
        }
        return String.format(Locale.ROOT, "%.0f resamples/s (%.2f s, %s)", computed / seconds, seconds,
                settings.pool() == Pool.SEQUENTIAL ? "sequential"
                        : settings.workers() + (settings.workers() == 1 ? " worker, " : " workers, ")
                                + settings.pool());
    }
}
