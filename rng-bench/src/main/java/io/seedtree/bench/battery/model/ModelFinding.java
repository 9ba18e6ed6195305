package io.seedtree.bench.battery.model;

import java.util.Locale;

/**
 * One count that was made on the model.
 *
 * @param name what was counted
 * @param observed the count
 * @param expected what it should be, or should at most be
 * @param chance the probability of a count at least as extreme if the statement is true; 0 or 1 for what is
 *     proved
 */
public record ModelFinding(String name, double observed, double expected, double chance) {

    /** How improbable a count must be for the model to fail: once in a billion runs. */
    public static final double RISK = 1e-9;

    /** What is proved never to happen. */
    static ModelFinding never(String name, long observed) {
        return new ModelFinding(name, observed, 0.0, observed == 0 ? 1.0 : 0.0);
    }

    /**
     * Says whether the statement is refuted.
     *
     * @return whether the chance is below {@link #RISK}
     */
    public boolean fails() {
        return chance < RISK;
    }

    /** Returns what was counted, in one line. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %s, expected %s, chance %.3g", name, number(observed),
                number(expected), chance);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%.5g", value);
    }
}
