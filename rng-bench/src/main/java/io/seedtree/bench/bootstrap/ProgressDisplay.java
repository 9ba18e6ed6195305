package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.ErrorHandler;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on the standard error how far a run is. */
interface ProgressDisplay extends AutoCloseable {

    /**
     * Shows a state.
     *
     * @param done how many resamples are done
     */
    void show(int done);

    /** Ends the display. */
    @Override
    void close();

    /**
     * Begins to show a run: as a line that changes if the standard error is a terminal, else as one line for
     * every ten per cent after the first second.
     *
     * @param command the name of the command
     * @param err the standard error
     * @param done how many resamples are done already
     * @param all how many there will be
     * @return the display
     */
    static ProgressDisplay start(String command, PrintWriter err, int done, int all) {
        return isTerminal() ? new Bar(command, done, all)
                : new Lines(command, err, done, all, System::nanoTime);
    }

    /** Whether the standard error is a terminal. Java knows it only of the input and the output together. */
    private static boolean isTerminal() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException e) {
            return System.console() != null;
        }
    }

    /** A line for every ten per cent after the first second: a short run needs none. */
    final class Lines implements ProgressDisplay {

        private static final int STEPS = 10;
        private static final long FIRST_NANOS = TimeUnit.SECONDS.toNanos(1);

        private final String command;
        private final PrintWriter err;
        private final int all;
        private final LongSupplier nanoTime;
        private final long start;
        private int step;

        /**
         * Begins to show a run.
         *
         * @param command the name of the command
         * @param err where to
         * @param done how many resamples are done already
         * @param all how many there will be
         * @param nanoTime the time, in nanoseconds from some moment
         */
        Lines(String command, PrintWriter err, int done, int all, LongSupplier nanoTime) {
            this.command = command;
            this.err = err;
            this.all = all;
            this.nanoTime = nanoTime;
            this.start = nanoTime.getAsLong();
            this.step = step(done);
        }

        private int step(int done) {
            return (int) ((long) STEPS * done / all);
        }

        @Override
        public void show(int done) {
            if (nanoTime.getAsLong() - start < FIRST_NANOS) {
                step = step(done);
                return;
            }
            for (; step < step(done); step++) {
                int percent = (step + 1) * 100 / STEPS;
                ErrorHandler.print(err, command, percent + " % of " + all + " resamples");
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }

    /** A line that changes. */
    final class Bar implements ProgressDisplay {

        private final ProgressBar bar;

        private Bar(String command, int done, int all) {
            bar = new ProgressBarBuilder().setTaskName(command).setInitialMax(all)
                    .setUpdateIntervalMillis(100)
                    .setStyle(ProgressBarStyle.ASCII).startsFrom(done, Duration.ZERO).clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void show(int done) {
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
