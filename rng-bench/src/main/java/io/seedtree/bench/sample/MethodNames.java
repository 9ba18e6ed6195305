package io.seedtree.bench.sample;

import io.seedtree.rng.sampler.SamplerEntry;
import io.seedtree.rng.sampler.Samplers;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of the methods that have values to print, for guesses at misspelt ones and for shells to complete. */
final class MethodNames implements Iterable<String> {

    private static final List<String> COMMON =
            List.of("bytes", "choice", "permutation", "random_raw", "shuffle", "spawn");

    /** Makes the list of all, of both interfaces. */
    MethodNames() {
        // The lists are below.
    }

    @Override
    public Iterator<String> iterator() {
        Set<String> names = ofGenerator();
        names.addAll(ofRandomState());
        return names.iterator();
    }

    /** The methods of {@code Generator}. */
    static Set<String> ofGenerator() {
        Set<String> names = samplers();
        names.add("permuted");
        return names;
    }

    /** The methods of {@code RandomState}. */
    static Set<String> ofRandomState() {
        Set<String> names = samplers();
        names.removeAll(Set.of("integers", "multivariate_hypergeometric"));
        names.addAll(List.of("rand", "randint", "randn", "random_integers", "random_sample", "tomaxint"));
        return names;
    }

    private static Set<String> samplers() {
        Set<String> names = new TreeSet<>(COMMON);
        Samplers.all().stream().map(SamplerEntry::name).forEach(names::add);
        return names;
    }
}
