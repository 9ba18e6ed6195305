package io.seedtree.bench.battery;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.SeedSequence;

/**
 * What a check runs with.
 *
 * @param extent how much is drawn
 * @param seed the root of all streams of this check; other checks have others
 * @param bitGenerator NumPy's name of the bit generator
 */
public record Setting(Extent extent, SeedSequence seed, String bitGenerator) {

    /**
     * Makes the bit generator of a seed sequence.
     *
     * @param sequence the identity of the stream
     * @return the generator
     */
    public BitGenerator open(SeedSequence sequence) {
        return BitGenerators.create(bitGenerator, sequence);
    }

    /**
     * Returns the setting of a part of this run.
     *
     * @param name the name of the part
     * @return the same, with the child of that name as its root
     */
    Setting of(String name) {
        return new Setting(extent, seed.child(name), bitGenerator);
    }
}
