package io.seedtree.bench.battery.fit;

import io.seedtree.bench.battery.fit.law.Law;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Mt19937;
import io.seedtree.rng.legacy.RandomState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cases being listed. A case is written once for both generators, if both have the method: the law is the
 * same. Values of other types than {@code double} come through {@link Values}.
 */
final class CaseList {

    private static final String LEGACY = "RandomState.";

    private final List<FitCase> cases = new ArrayList<>();

    /** Draws with a generator. */
    @FunctionalInterface
    interface Draw {

        double[] values(Generator random, int size);
    }

    /** Draws with a legacy generator. */
    @FunctionalInterface
    interface LegacyDraw {

        double[] values(RandomState random, int size);
    }

    /**
     * Adds a case for each of the two generators.
     *
     * @param method the method's name in Java
     * @param arguments the arguments, for readers
     * @param law the law
     * @param draw draws with the one
     * @param legacyDraw draws with the other
     */
    CaseList both(String method, String arguments, Law law, Draw draw, LegacyDraw legacyDraw) {
        return generator(method, arguments, law, draw).legacy(method, arguments, law, legacyDraw);
    }

    /** Adds a case of {@code Generator}. */
    CaseList generator(String method, String arguments, Law law, Draw draw) {
        return costly(1, method, arguments, law, draw);
    }

    /** Adds a case of which one value costs as much as that many usual ones. */
    CaseList costly(int divisor, String method, String arguments, Law law, Draw draw) {
        return add(new FitCase(method + '(' + arguments + ')', method, (setting, seed) -> {
            Generator random = Generator.of(setting.open(seed));
            return size -> draw.values(random, size);
        }, law, FitCase.Size.USUAL.over(divisor)));
    }

    /** Adds a case of {@code RandomState}, over NumPy's MT19937 from a seed sequence. */
    CaseList legacy(String method, String arguments, Law law, LegacyDraw draw) {
        return costlyLegacy(1, method, arguments, law, draw);
    }

    /** Adds a case of {@code RandomState} of which one value costs as much as that many usual ones. */
    CaseList costlyLegacy(int divisor, String method, String arguments, Law law, LegacyDraw draw) {
        return add(new FitCase(LEGACY + method + '(' + arguments + ')', LEGACY + method,
                (setting, seed) -> {
                    RandomState random = new RandomState(new Mt19937(seed));
                    return size -> draw.values(random, size);
                }, law, FitCase.Size.USUAL.over(divisor)));
    }

    /** Arguments for readers: {@code 3, 0.5}. */
    static String text(double... arguments) {
        return Arrays.stream(arguments)
                .mapToObj(x -> x == Math.rint(x) && Math.abs(x) < 1e9 ? Long.toString((long) x)
                        : Double.toString(x))
                .collect(Collectors.joining(", "));
    }

    private CaseList add(FitCase added) {
        cases.add(added);
        return this;
    }

    List<FitCase> list() {
        return List.copyOf(cases);
    }
}
