package io.seedtree.bench.cli;

import java.io.PrintWriter;

/** Shows on the standard error how far a run is, how fast, and how long it still takes. For one thread at a time. */
public interface ProgressDisplay extends AutoCloseable {

    /**
     * What is counted.
     *
     * @param command the name of the command
     * @param unit what the pieces are called, in the plural
     * @param done how many are done already
     * @param all how many there will be; negative if nobody knows
     */
    record Task(String command, String unit, long done, long all) {
    }

    /**
     * Shows a state.
     *
     * @param done how many pieces are done
     */
    void show(long done);

    /**
     * Prints something that a line which changes would be in the way of.
     *
     * @param lines prints it
     */
    void aside(Runnable lines);

    /** Ends the display. */
    @Override
    void close();

    /**
     * Begins to show a run: as a line that changes if the standard error is a terminal, else as one line for every ten
     * per cent after the first second.
     *
     * @param task what is counted
     * @param err the standard error
     * @return the display
     */
    static ProgressDisplay start(Task task, PrintWriter err) {
        return Terminal.isAtError() ? new ProgressLine(task) : new ProgressLog(task, err, System::nanoTime);
    }

    /**
     * Begins to show a run that prints its results as they come: only where the standard error is a terminal.
     *
     * @param task what is counted
     * @return the display
     */
    static ProgressDisplay startOnTerminal(Task task) {
        return Terminal.isAtError() ? new ProgressLine(task) : new Nothing();
    }

    /** Shows nothing. */
    final class Nothing implements ProgressDisplay {

        private Nothing() {
        }

        @Override
        public void show(long done) {
            // There is nobody to see it.
        }

        @Override
        public void aside(Runnable lines) {
            lines.run();
        }

        @Override
        public void close() {
            // Nothing was begun.
        }
    }
}
