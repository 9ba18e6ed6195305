package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.ErrorHandler;
import io.seedtree.bench.cli.ProgressDisplay;
import io.seedtree.bench.cli.ProgressDisplay.Task;
import io.seedtree.parallel.montecarlo.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tells on the standard error what a run takes up from its checkpoint, and then how far it is. Shown to by
 * one thread at a time; closed by any.
 */
final class RunDisplay implements AutoCloseable {

    private final String command;
    private final String again;
    private final int resamples;
    private final @Nullable Path checkpoint;
    private final PrintWriter err;
    private @Nullable ProgressDisplay display;
    private long done;

    /**
     * Makes a display.
     *
     * @param command the name of the command
     * @param again the whole command, as it was given
     * @param resamples how many resamples there will be
     * @param checkpoint the checkpoint, if there is one
     * @param err the standard error
     */
    RunDisplay(String command, String again, int resamples, @Nullable Path checkpoint, PrintWriter err) {
        this.command = command;
        this.again = again;
        this.resamples = resamples;
        this.checkpoint = checkpoint;
        this.err = err;
    }

    /**
     * Shows a state.
     *
     * @param state the state
     */
    void show(Progress state) {
        ProgressDisplay shown = display;
        if (shown == null) {
            tellOfCheckpoint(state);
            shown = ProgressDisplay.start(new Task(command, "resamples", state.resumed(), resamples), err);
            display = shown;
        }
        done = state.replications();
        shown.show(done);
    }

    private void tellOfCheckpoint(Progress state) {
        if (state.droppedBytes() > 0) {
            ErrorHandler.print(err, command, checkpoint + " is damaged: its last " + state.droppedBytes()
                    + " bytes, from the damage on, are dropped; their resamples are done again");
        }
        if (state.resumed() > 0) {
            ErrorHandler.print(err, command, "resuming: " + state.resumed() + " of " + resamples
                    + " resamples are in " + checkpoint);
        }
    }

    /** Tells that the run was stopped and what is kept of it, once it has come to rest. */
    void stopped() {
        close();
        String resamplesDone = done + " of " + resamples + " resamples ";
        ErrorHandler.printStop(err, command, resamplesDone + (checkpoint == null
                ? "were done and are lost; --checkpoint FILE would keep them"
                : "are in " + checkpoint + "; to go on:\n  " + again));
    }

    @Override
    public synchronized void close() {
        if (display != null) {
            display.close();
            display = null;
        }
    }
}
