package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.Check;
import io.seedtree.bench.battery.Control;
import io.seedtree.bench.battery.Finding;
import io.seedtree.bench.battery.Outcome;
import io.seedtree.bench.battery.PValue;
import io.seedtree.bench.battery.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * The fit of a family of distributions.
 *
 * @param name the name
 * @param looksAt what is drawn
 * @param cases the methods with their arguments and laws
 * @param controls what must fail
 * @param knownFailure why it is known to fail, or empty
 */
/*
 * Design. Besides the p-value of each statistic of each case, those of one statistic over all cases are
 * tested for uniformity: the cases are independent, the statistics of one case are not.
 */
record FitCheck(String name, String looksAt, List<FitCase> cases, List<Control> controls, String knownFailure)
        implements
        Check {

    private static final int FEWEST_TOGETHER = 10;

    FitCheck {
        cases = List.copyOf(cases);
        controls = List.copyOf(controls);
    }

    @Override
    public Outcome run(Setting setting) {
        List<Finding> findings = new ArrayList<>();
        for (FitCase one : cases) {
            findings.addAll(one.run(setting));
        }
        findings.addAll(together(findings));
        return Outcome.of(findings);
    }

    /** A check of what must hold. */
    static FitCheck of(String name, String looksAt, List<FitCase> cases, Control... controls) {
        return new FitCheck(name, looksAt, cases, List.of(controls), "");
    }

    private static List<Finding> together(List<Finding> findings) {
        List<Finding> together = new ArrayList<>();
        for (String statistic : Goodness.STATISTICS) {
            double[] values = findings.stream()
                    .filter(finding -> finding instanceof PValue && finding.name().endsWith(": " + statistic))
                    .mapToDouble(finding -> ((PValue) finding).p())
                    .toArray();
            if (values.length >= FEWEST_TOGETHER) {
                together.add(PValue.kolmogorovSmirnov("all p-values of " + statistic, values, p -> p));
            }
        }
        return together;
    }
}
