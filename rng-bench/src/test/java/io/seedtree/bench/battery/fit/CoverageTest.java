package io.seedtree.bench.battery.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import io.seedtree.rng.legacy.RandomState;
import io.seedtree.rng.sampler.SamplerEntry;
import io.seedtree.rng.sampler.Samplers;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No method that draws is missing from the cases: methods are told apart by name; that overloads and scalar
 * forms draw the same is tested with the generators.
 */
class CoverageTest {

    /** What the generators have besides draws. A new method is a draw or comes here. */
    private static final Set<String> NO_DRAWS = Set.of(
            // identity and state
            "bitGenerator", "seedSequence", "address", "copy", "state", "legacyState", "setState", "seed",
            "toString", "isDeprecated",
            // other generators
            "spawn", "split", "splits", "rngs", "asRandom");

    private static final Pattern WORD_START = Pattern.compile("_(.)");

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class
                        && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !NO_DRAWS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> covered(boolean isLegacy) {
        return FitChecks.cases().stream().map(FitCase::method)
                .filter(name -> name.startsWith("RandomState.") == isLegacy)
                .map(name -> name.substring(name.indexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMethodOfGeneratorThatDrawsHasACase() {
        assertEquals(methods(Generator.class), covered(false));
    }

    @Test
    void everyMethodOfRandomStateThatDrawsHasACase() {
        assertEquals(methods(RandomState.class), covered(true));
    }

    /** The samplers have the names of methods, so that a new one without a method is seen, too. */
    @Test
    void everySamplerHasACase() {
        for (SamplerEntry entry : Samplers.all()) {
            String name = WORD_START.matcher(entry.name()).replaceAll(m -> m.group(1).toUpperCase())
                    + (entry.dtype().equals("float32") ? "Float" : "");
            assertTrue(covered(false).contains(name), name);
        }
    }

    @Test
    void namesAreUniqueBecauseTheyAreSeeds() {
        List<String> names = FitChecks.cases().stream().map(FitCase::name).toList();
        Set<String> seen = new HashSet<>();
        names.forEach(name -> assertTrue(seen.add(name), name));
    }
}
