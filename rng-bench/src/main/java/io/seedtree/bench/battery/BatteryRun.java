package io.seedtree.bench.battery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs checks with their controls, and tests their p-values together at the end. */
final class BatteryRun {

    /** The name of the last line. */
    static final String UNIFORMITY = "p-values together";

    private static final int FEWEST_P_VALUES = 5;

    private final Setting setting;
    private final Consumer<Result> listener;
    private final List<Result> results = new ArrayList<>();

    /**
     * Makes a run.
     *
     * @param setting how much, from which seed, of which bit generator
     * @param listener gets every result at once
     */
    BatteryRun(Setting setting, Consumer<Result> listener) {
        this.setting = setting;
        this.listener = listener;
    }

    /** Runs the checks in their order. Each has a root of its own, so that none hangs on which others run. */
    List<Result> run(List<Check> checks) {
        for (Check check : checks) {
            Setting own = setting.of(check.name());
            add(check.name(), "", () -> check.run(own), outcome -> Verdict.ofCheck(check, outcome));
            // What little finds, more finds, too.
            Setting least = new Setting(Extent.SHORT, own.seed(), own.bitGenerator());
            for (Control control : check.controls()) {
                add(check.name(), control.name(), () -> control.run(least), Verdict::ofControl);
            }
        }
        double[] values = pValues(results);
        if (values.length >= FEWEST_P_VALUES) {
            add(UNIFORMITY, "",
                    () -> Outcome.of(List.of(PValue.kolmogorovSmirnov("uniform in [0, 1]", values, p -> p))),
                    outcome -> outcome.fails() ? Verdict.FAILED : Verdict.PASSED);
        }
        return List.copyOf(results);
    }

    /**
     * Returns the p-values of what must hold.
     *
     * @param results the results of checks and controls
     * @return the p-values, in the order in which they were found; that of {@link #UNIFORMITY} is not one of them
     */
    static double[] pValues(List<Result> results) {
        return results.stream().filter(result -> !result.check().equals(UNIFORMITY))
                .filter(result -> result.verdict() == Verdict.PASSED || result.verdict() == Verdict.FAILED)
                .flatMap(result -> result.outcome().findings().stream()).filter(PValue.class::isInstance)
                .mapToDouble(finding -> ((PValue) finding).p()).toArray();
    }

    private void add(String check, String control, Supplier<Outcome> work, Judge judge) {
        long start = System.nanoTime();
        Outcome outcome = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        Result result = new Result(check, control, outcome, judge.verdict(outcome), seconds);
        results.add(result);
        listener.accept(result);
    }

    /** Says what an outcome means. */
    @FunctionalInterface
    private interface Judge {
        Verdict verdict(Outcome outcome);
    }
}
