package io.seedtree.bench.cli;

import java.io.IOException;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A line of a terminal that changes. */
final class ProgressLine implements ProgressDisplay {

    /*
     * Design. The library redraws. Where it draws to is our own, because its consoles have JLine take the signals
     * away from Java: Ctrl-C would kill the process before anything is said. So is what it draws, because its rate
     * forgets at each aside what was before.
     */

    private static final int USUAL_WIDTH = 80;
    /** Of a terminal that is too narrow for it the bar is left out. */
    private static final int SHORTEST_BAR = 8;
    private static final int INTERVAL = 100;

    private final Task task;
    private final Pace pace;
    private final int width;
    /** Written by the thread that works, read by the one that draws. */
    private volatile long done;
    /** Guarded by this: set by the thread that works, closed by one that ends the program. */
    private ProgressBar bar;
    private boolean isClosed;

    /**
     * Begins to show a run.
     *
     * @param task what is counted
     */
    ProgressLine(Task task) {
        this.task = task;
        this.pace = new Pace(task, System.nanoTime());
        // The last column would break the line.
        this.width = width() - 1;
        this.done = task.done();
        this.bar = bar();
    }

    private static int width() {
        try (Terminal terminal = TerminalBuilder.builder().nativeSignals(false).dumb(true).build()) {
            return terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH;
        } catch (IOException e) {
            return USUAL_WIDTH;
        }
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder().setInitialMax(task.all()).startsFrom(done, Duration.ZERO)
                .setUpdateIntervalMillis(INTERVAL).clearDisplayOnFinish()
                .setRenderer((progress, length) -> render())
                .setConsumer(new DelegatingProgressBarConsumer(ProgressLine::draw, width)).build();
    }

    private static void draw(String text) {
        System.err.print("\r" + text);
        System.err.flush();
    }

    private String render() {
        long shown = done;
        String head = task.command() + " ";
        String tail = shown + (task.all() < 0 ? " " : " of " + task.all() + " ") + task.unit()
                + pace.text(shown, System.nanoTime());
        int room = width - head.length() - tail.length() - "[] ".length();
        String line = head + (task.all() < 0 || room < SHORTEST_BAR ? "" : bar(shown, room)) + tail;
        // As long as the longest before it, so that nothing is left of that.
        return line.length() < width ? line + " ".repeat(width - line.length()) : line.substring(0, width);
    }

    private String bar(long shown, int length) {
        int full = (int) (pace.part(shown) * length);
        return "[" + "=".repeat(full) + " ".repeat(length - full) + "] ";
    }

    @Override
    public synchronized void show(long number) {
        done = number;
        bar.stepTo(number);
    }

    @Override
    public void aside(Runnable lines) {
        synchronized (this) {
            bar.close();
        }
        // Without the lock: what reads the lines may take its time, and the end must not wait for it.
        lines.run();
        synchronized (this) {
            if (!isClosed) {
                bar = bar();
            }
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        bar.close();
    }
}
