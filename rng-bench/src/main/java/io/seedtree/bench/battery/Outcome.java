package io.seedtree.bench.battery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a run of a check has found.
 *
 * @param findings everything that was looked at; none if the fault cannot be shown
 * @param reason why it cannot be shown, else empty
 */
public record Outcome(List<Finding> findings, String reason) {

    /** How often a check may fail though its statement is true. */
    public static final double RISK = 1e-9;

    /** Copies the list. */
    public Outcome {
        findings = List.copyOf(findings);
    }

    /**
     * Returns what was found.
     *
     * @param findings at least one
     * @return the outcome
     * @throws IllegalArgumentException if nothing was looked at
     */
    public static Outcome of(List<? extends Finding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a check must look at something");
        }
        return new Outcome(List.copyOf(findings), "");
    }

    /**
     * Returns the outcome of a control whose fault this machine cannot show.
     *
     * @param reason why
     * @return the outcome
     */
    public static Outcome notShown(String reason) {
        return new Outcome(List.of(), reason);
    }

    /**
     * Says whether something was found that chance does not give: by Bonferroni's inequality, with n findings
     * one of them must have a chance below {@link #RISK} / n.
     *
     * @return whether the check fails
     */
    public boolean fails() {
        return worst().map(finding -> finding.chance() * findings.size() < RISK).orElse(false);
    }

    /**
     * Returns the finding with the least chance.
     *
     * @return it; empty if nothing could be shown
     */
    public Optional<Finding> worst() {
        return findings.stream().min(Comparator.comparingDouble(Finding::chance));
    }
}
