package io.seedtree.parallel.montecarlo;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.SeedSequence;
import java.util.Optional;

/**
 * A bit generator whose words are complemented, so that each uniform value {@code u} becomes
 * {@code 1 - 2^-53 - u}.
 */
final class MirroredBits implements BitGenerator {

    private static final double LARGEST_UNIFORM = 1.0 - 0x1.0p-53;

    private final BitGenerator bits;

    MirroredBits(BitGenerator bits) {
        this.bits = bits;
    }

    @Override
    public String name() {
        return "mirrored " + bits.name();
    }

    @Override
    public long nextLong() {
        return ~bits.nextLong();
    }

    @Override
    public int nextInt() {
        return ~bits.nextInt();
    }

    /** Exact, and the mirror image also where a double is not made of one 64-bit word, as with MT19937. */
    @Override
    public double nextDouble() {
        return LARGEST_UNIFORM - bits.nextDouble();
    }

    @Override
    public double toDouble(long word) {
        return LARGEST_UNIFORM - bits.toDouble(~word);
    }

    @Override
    public BitGenerator copy() {
        return new MirroredBits(bits.copy());
    }

    @Override
    public BitGenerator reseeded(SeedSequence seed) {
        return new MirroredBits(bits.reseeded(seed));
    }

    @Override
    public Optional<SeedSequence> seedSequence() {
        return bits.seedSequence();
    }

    @Override
    public SeedSequence nextChild() {
        return bits.nextChild();
    }
}
