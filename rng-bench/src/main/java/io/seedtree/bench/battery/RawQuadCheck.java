package io.seedtree.bench.battery;

import java.util.List;

/** The quads on the words of {@code generate_state} themselves, which NumPy's derivation fails. */
/*
 * Design. Below the root each of the four pool words goes on alone: a multiple of itself plus one of the
 * hashed index, and half of the bits folded onto the other half. The upper halves of all that are nearly
 * additive. A generator's own seeding and output function hide it, as the quads of outputs show; who takes
 * raw words for numbers, or seeds a weak generator by few of them, has four streams with a relation.
 */
final class RawQuadCheck implements Check {

    @Override
    public String name() {
        return "quads of raw state words";
    }

    @Override
    public String looksAt() {
        return "the same on the four 64-bit words of generate_state, without a generator";
    }

    @Override
    public String knownFailure() {
        return "NumPy's SeedSequence mixes its pool words with one another at the root only";
    }

    @Override
    public Outcome run(Setting setting) {
        return new QuadCheck().run(setting, new RawWords());
    }

    /** The property itself is what is shown; the quads of outputs have the controls of the code. */
    @Override
    public List<Control> controls() {
        return List.of();
    }
}
