package io.seedtree.bench.battery;

import java.util.function.Function;

/**
 * The parallel streams of Java's own splittable generators since JDK 17: all workers draw from one generator
 * without a lock, and what one of them draws is drawn again by another, or lost. It happens where two of them
 * draw at the same moment, so a run is repeated until it is seen; a machine with one processor, or none to
 * spare, cannot show it, which is no verdict on the check.
 *
 * @param name what the user writes
 * @param attempts the number of runs until it is given up
 * @param attempt one run
 */
record Race(String name, int attempts, Function<Setting, Outcome> attempt) implements Control {

    @Override
    public Outcome run(Setting setting) {
        if (Runtime.getRuntime().availableProcessors() == 1) {
            return Outcome.notShown("workers race on two processors or more, and there is one");
        }
        for (int i = 0; i < attempts; i++) {
            Outcome outcome = attempt.apply(setting);
            if (outcome.fails()) {
                return outcome;
            }
        }
        return Outcome.notShown("the workers did not meet in " + attempts + " runs: the processors are busy");
    }
}
