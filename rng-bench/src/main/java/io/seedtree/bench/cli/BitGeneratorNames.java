package io.seedtree.bench.cli;

import io.seedtree.rng.BitGenerators;
import java.util.Iterator;

/** The names of the bit generators, which a shell completes. */
public final class BitGeneratorNames implements Iterable<String> {

    /** Makes the list. */
    public BitGeneratorNames() {
        // BitGenerators has the names.
    }

    @Override
    public Iterator<String> iterator() {
        return BitGenerators.names().iterator();
    }
}
