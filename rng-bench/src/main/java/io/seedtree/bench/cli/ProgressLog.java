package io.seedtree.bench.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line for every ten per cent after the first second: a short run needs none. */
final class ProgressLog implements ProgressDisplay {

    private static final int STEPS = 10;
    private static final long FIRST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Task task;
    private final PrintWriter err;
    private final LongSupplier nanoTime;
    private final Pace pace;
    private int step;

    /**
     * Begins to show a run.
     *
     * @param task what is counted, of which it is known how many there will be
     * @param err where to
     * @param nanoTime the time, in nanoseconds from some moment
     */
    ProgressLog(Task task, PrintWriter err, LongSupplier nanoTime) {
        this.task = task;
        this.err = err;
        this.nanoTime = nanoTime;
        this.pace = new Pace(task, nanoTime.getAsLong());
        this.step = step(task.done());
    }

    private int step(long done) {
        return (int) (STEPS * done / task.all());
    }

    @Override
    public void show(long done) {
        long now = nanoTime.getAsLong();
        if (now - pace.start() < FIRST_NANOS) {
            step = step(done);
            return;
        }
        for (; step < step(done); step++) {
            int percent = (step + 1) * 100 / STEPS;
            ErrorHandler.print(err, task.command(),
                    percent + " % of " + task.all() + " " + task.unit() + pace.text(done, now));
        }
    }

    @Override
    public void aside(Runnable lines) {
        lines.run();
    }

    @Override
    public void close() {
        err.flush();
    }
}
