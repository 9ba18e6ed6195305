package io.seedtree.junit;

import io.seedtree.rng.SeedSequence;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The root of all streams of a run that have no fixed one. */
/*
 * Design. A fresh root is kept in the store of the launcher's session, not of one execution: the suites of a
 * run, and the failing tests that a build runs again, have the same one.
 */
final class RunRoot {

    /** The system property and JUnit configuration parameter that says the root. */
    static final String PROPERTY = "seedtree.seed";

    private static final Namespace NAMESPACE = Namespace.create(RunRoot.class);

    private RunRoot() {
    }

    static SeedSequence of(ExtensionContext context) {
        return context.getConfigurationParameter(PROPERTY)
                .map(RunRoot::parse)
                .orElseGet(() -> fresh(context));
    }

    private static SeedSequence parse(String text) {
        try {
            return SeedSequence.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    PROPERTY + " must be a seed, such as 42: " + text + ": " + e.getMessage(), e);
        }
    }

    private static SeedSequence fresh(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(PROPERTY, key -> announced(SeedSequence.fromEntropy()), SeedSequence.class);
    }

    private static SeedSequence announced(SeedSequence root) {
        System.out.println("Seedtree: the seed of this run is " + root + "; -D" + PROPERTY + "=" + root
                + " repeats it");
        return root;
    }
}
