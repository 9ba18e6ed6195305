package io.seedtree.bench.cli;

import io.seedtree.bench.cli.ProgressDisplay.Task;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Watches work that is counted: shows on a terminal how far it is, and says what there is of it if the program is told
 * to end. Belongs to the thread that works.
 */
public final class Watch implements AutoCloseable {

    /*
     * Design. Another thread says what there is at the end. It reads the count and waits for nothing: the working
     * thread may be stuck in an output that nobody reads, and Ctrl-C must end that, too.
     */

    private final String command;
    private final PrintWriter err;
    private final LongFunction<String> farewell;
    private final AtomicLong done;
    private final ProgressDisplay display;
    private final AtStop stop;

    /**
     * Begins to watch.
     *
     * @param command the command
     * @param unit what the pieces are called, in the plural
     * @param done how many are done already
     * @param all how many there will be; negative if nobody knows
     * @param farewell says at an early end what there is of how many pieces; lines after the first are printed as
     *     they are
     */
    public Watch(CommandSpec command, String unit, long done, long all, LongFunction<String> farewell) {
        this.command = command.qualifiedName();
        this.err = command.commandLine().getErr();
        this.farewell = farewell;
        this.done = new AtomicLong(done);
        display = ProgressDisplay.startOnTerminal(new Task(this.command, unit, done, all));
        stop = new AtStop(this::stopped);
    }

    /** Processes that the work has started do not outlive it. */
    private void stopped() {
        display.close();
        ErrorHandler.printStop(err, command, farewell.apply(done.get()));
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    }

    /** Counts a piece of work. */
    public void count() {
        display.show(done.incrementAndGet());
    }

    /**
     * Counts a piece of work.
     *
     * @param lines prints what there is to be said of it
     */
    public void count(Runnable lines) {
        aside(lines);
        count();
    }

    /**
     * Prints something between two pieces of work.
     *
     * @param lines prints it
     */
    public void aside(Runnable lines) {
        display.aside(lines);
    }

    /** Ends the watch. */
    @Override
    public void close() {
        stop.forget();
        display.close();
    }
}
