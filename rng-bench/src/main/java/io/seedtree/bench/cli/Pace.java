package io.seedtree.bench.cli;

import io.seedtree.bench.cli.ProgressDisplay.Task;
import java.time.Duration;
import java.util.Locale;

/**
 * How far a run is, how fast, and how long the rest takes, in words. What was done before it began does not count for
 * the speed.
 *
 * @param task what is counted
 * @param start when it began, in nanoseconds from some moment
 */
record Pace(Task task, long start) {

    /** A rate below it is shown with a decimal. */
    private static final double FAST = 10.0;

    /** Returns the part that is done, in [0, 1]; 0 if nobody knows how many there will be. */
    double part(long done) {
        return task.all() <= 0 ? 0.0 : Math.clamp((double) done / task.all(), 0.0, 1.0);
    }

    /** Returns the speed and the time that is left, with a comma before each that is known. */
    String text(long done, long now) {
        double rate = (done - task.done()) * 1e9 / Math.max(1, now - start);
        if (rate <= 0.0) {
            return "";
        }
        String speed =
                String.format(Locale.ROOT, rate < FAST ? ", %,.1f a second" : ", %,.0f a second", rate);
        if (task.all() < 0) {
            return speed;
        }
        Duration left = Duration.ofSeconds((long) Math.ceil(Math.max(0, task.all() - done) / rate));
        return speed + String.format(Locale.ROOT, ", %d:%02d:%02d left", left.toHours(), left.toMinutesPart(),
                left.toSecondsPart());
    }
}
