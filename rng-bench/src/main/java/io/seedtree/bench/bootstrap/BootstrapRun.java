package io.seedtree.bench.bootstrap;

import com.google.common.util.concurrent.Uninterruptibles;
import io.seedtree.bench.cli.AtStop;
import io.seedtree.bench.cli.ErrorHandler;
import io.seedtree.bench.cli.FormatOption;
import io.seedtree.bench.cli.InputException;
import io.seedtree.bench.cli.OutputFile;
import io.seedtree.bench.cli.PythonNumber;
import io.seedtree.parallel.montecarlo.Checkpoint;
import io.seedtree.parallel.montecarlo.CheckpointException;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Sample;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The steps of a bootstrap in their order: all that can be refused comes before the work. */
final class BootstrapRun {

    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private final Job job;
    private final CsvFile file;
    private final Settings settings;
    private final PrintWriter err;

    /**
     * What does not change the results.
     *
     * @param name the name of the command, for messages
     * @param again the whole command, as it was given
     * @param format how the results are printed
     * @param confidence the confidence of the intervals
     * @param engine what draws the resamples
     * @param targetError the Monte Carlo error at which there are enough resamples; null if all are wanted
     * @param checkpoint the checkpoint, if one is wanted
     * @param report where the page goes, if it is wanted
     * @param curve what draws the resamples again, to be timed; empty if that is not wanted
     */
    record Settings(String name, String again, FormatOption format, double confidence, Engine engine,
            @Nullable Double targetError, @Nullable Checkpoint checkpoint, @Nullable OutputFile report,
            List<? extends Engine> curve) {
    }

    /**
     * Prepares a run.
     *
     * @param job the job
     * @param file the file it was read from
     * @param settings what does not change the results
     * @param err the standard error
     */
    BootstrapRun(Job job, CsvFile file, Settings settings, PrintWriter err) {
        this.job = job;
        this.file = file;
        this.settings = settings;
        this.err = err;
    }

    /**
     * Runs.
     *
     * @throws InputException if the job or an output is refused
     */
    void run() {
        requireMemory();
        double estimate = estimate();
        settings.engine().start();
        long start = System.nanoTime();
        MonteCarloResult<Sample> result = resample();
        if (result == null) {
            return;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Job done = job.withResamples((int) result.replications());
        double[] results = result.statistic().values();
        Summary summary = Summary.of(done, estimate, results, settings.confidence());
        tellTarget(result);
        String command = Wording.command(done, file, settings.confidence());
        String rate = rate(result.replications() - result.resumed(), seconds);
        TextReport text = new TextReport(settings.format().text());
        SpeedUp speedUp = null;
        if (settings.curve().isEmpty()) {
            // The page first, for the text's reader may go.
            writePage(done, summary, results, null, command);
            text.print(done, summary, rate, command);
        } else {
            // The text first, for the curve takes longer than the job and may be stopped.
            text.print(done, summary, rate, command);
            speedUp = SpeedUp.measure(done, summary.digest(), settings.curve());
            text.print(speedUp);
            writePage(done, summary, results, speedUp, command);
        }
        DataReport data = DataReport.of(done, summary, command, speedUp);
        settings.format().print(() -> data, data::table);
    }

    private void writePage(Job done, Summary summary, double[] results, @Nullable SpeedUp speedUp,
            String command) {
        if (settings.report() != null) {
            new HtmlReport(done, summary, results, speedUp, command).write(settings.report());
        }
    }

    /** The result; null if the program has been told to stop, which the user knows. */
    private @Nullable MonteCarloResult<Sample> resample() {
        Checkpoint checkpoint = settings.checkpoint();
        try (RunDisplay display = new RunDisplay(settings.name(), settings.again(), job.resamples(),
                checkpoint == null ? null : checkpoint.file(), err)) {
            return runUntilStopped(resampling -> {
                MonteCarlo<Sample> shown = resampling.onProgress(display::show);
                return checkpoint == null ? shown : shown.checkpoint(checkpoint);
            }, display);
        } catch (CheckpointException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /** An interrupt cancels the run, which then closes its checkpoint if it has one. */
    private @Nullable MonteCarloResult<Sample> runUntilStopped(UnaryOperator<MonteCarlo<Sample>> watched,
            RunDisplay display) {
        Thread runner = Thread.currentThread();
        CountDownLatch atRest = new CountDownLatch(1);
        AtStop stop = new AtStop(() -> {
            runner.interrupt();
            Uninterruptibles.awaitUninterruptibly(atRest);
            display.stopped();
        });
        try {
            return settings.engine().draw(new Resamples(job, settings.targetError()), watched);
        } catch (CancellationException e) {
            return null;
        } finally {
            stop.forget();
            atRest.countDown();
        }
    }

    private void tellTarget(MonteCarloResult<Sample> result) {
        if (settings.targetError() != null) {
            ErrorHandler.print(err, settings.name(), (result.enough() ? "target error reached after "
                    : "target error not reached: after ") + result.replications() + " of " + job.resamples()
                    + " resamples, the standard error of their mean is "
                    + PythonNumber.text(Resampling.error(result.statistic())));
        }
    }

    /** The results, copies of them, and what every worker has of its own. */
    private void requireMemory() {
        // The speed-up keeps the results, and has others.
        double each = settings.curve().isEmpty() ? 40.0 : 80.0;
        double needed = each * job.resamples() + 16.0 * job.data().size() * settings.engine().workers();
        double available = 0.8 * Runtime.getRuntime().maxMemory();
        if (needed > available) {
            throw new InputException(String.format(Locale.ROOT,
                    "%d resamples of %d values by %d workers need %.0f MiB of memory, Java may use %.0f",
                    job.resamples(), job.data().size(), settings.engine().workers(), needed / MEBIBYTE,
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

    private String rate(long computed, double seconds) {
        if (computed == 0) {
            return "nothing to compute";
        }
        return String.format(Locale.ROOT, "%.0f resamples/s (%.2f s, %s)", computed / seconds, seconds,
                settings.engine());
    }
}
