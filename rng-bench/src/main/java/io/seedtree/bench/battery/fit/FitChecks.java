package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.Check;
import java.util.List;

/** The checks of all distributions, a family each. */
public final class FitChecks {

    private static final List<FitCheck> ALL = List.of(
            FitCheck.of("fit of uniform numbers",
                    "doubles, floats and bytes, and simple transformations of them",
                    UniformCases.all(), FaultyCases.directions()),
            FitCheck.of("fit of integers",
                    "bounded integers of every width, with both sizes of Lemire's method",
                    IntegerCases.all(), FaultyCases.remainder(), FaultyCases.withoutRejection()),
            FitCheck.of("fit of normals",
                    "normals by ziggurat, polar method and inversion, and what they make",
                    NormalCases.all(), FaultyCases.layer()),
            FitCheck.of("fit of shapes",
                    "exponentials, gammas, betas and powers, by each of their algorithms",
                    ShapeCases.all(), FaultyCases.shape()),
            FitCheck.of("fit of counts",
                    "Poisson, binomial and other counts, by each of their algorithms",
                    CountCases.all(), FaultyCases.poisson(), new StirlingControl()),
            FitCheck.of("fit of vectors", "components of vectors, sums of them, and whole vectors",
                    VectorCases.all(), FaultyCases.factor()),
            FitCheck.of("fit of orders", "choices, shuffles and permutations",
                    OrderCases.all(), FaultyCases.shuffle()),
            KnownFaults.zipf(),
            KnownFaults.legacyBeta());

    private FitChecks() {
    }

    /**
     * Returns the checks.
     *
     * @return a check for each family of distributions, and those that fail because NumPy does
     */
    public static List<Check> all() {
        return List.copyOf(ALL);
    }

    /** All cases of all families. */
    static List<FitCase> cases() {
        return ALL.stream().flatMap(check -> check.cases().stream()).toList();
    }
}
