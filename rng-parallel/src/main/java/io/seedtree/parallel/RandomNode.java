package io.seedtree.parallel;

import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Pcg64Dxsm;
import io.seedtree.rng.SeedSequence;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A place in the seed tree where work happens: a seed sequence and the bit generator of its streams. Every
 * construct of this package starts from a node: it opens the node's stream, or it numbers its elements and
 * gives each the child of its number.
 *
 * <p>A node never counts. Where children are wanted in program order, {@link #childOf(Generator)} takes the
 * next one from the one counter of a stream. The default bit generator is PCG64DXSM, NumPy's advice for many
 * streams.
 *
 * <p>Immutable and safe to share. Opening one node twice gives two generators of the same numbers: {@link
 * StreamAudit} reports it, unless the node was {@link #reusedAs(Reuse) declared} so.
 */
public final class RandomNode implements StreamPlace, StreamFamily {

    /*
     * Design. The default is that of NumPy's documentation for many parallel streams ("Upgrading PCG64 with
     * PCG64DXSM"): two PCG64 streams whose states share their 58 low bits are correlated, those of PCG64DXSM are
     * not.
     */

    /** Why one stream may be opened more than once. */
    public enum Reuse {
        /** A task is run again to see the same numbers. */
        REPLAY,
        /** A second reader draws the same numbers on purpose. */
        COPY,
        /** Two alternatives are compared under the same numbers. */
        COMMON_RANDOM_NUMBERS
    }

    private final SeedSequence seed;
    private final Function<SeedSequence, ? extends BitGenerator> algorithm;
    private final Optional<Reuse> reuse;

    private RandomNode(SeedSequence seed, Function<SeedSequence, ? extends BitGenerator> algorithm,
            Optional<Reuse> reuse) {
        this.seed = seed;
        this.algorithm = algorithm;
        this.reuse = reuse;
    }

    /**
     * Returns the root node of a seed, with PCG64DXSM.
     *
     * @param seed the seed, at least 0
     * @return the node
     * @throws IllegalArgumentException if the seed is negative
     */
    public static RandomNode of(long seed) {
        return of(SeedSequence.of(seed));
    }

    /**
     * Returns the root node of a seed with a bit generator of the caller's choice.
     *
     * @param seed the seed, at least 0
     * @param algorithm makes the bit generator of a seed sequence, such as {@code Philox::new}
     * @return the node
     * @throws IllegalArgumentException if the seed is negative
     */
    public static RandomNode of(long seed, Function<SeedSequence, ? extends BitGenerator> algorithm) {
        return of(SeedSequence.of(seed), algorithm);
    }

    /**
     * Returns the node of a seed sequence, with PCG64DXSM.
     *
     * @param seed the identity
     * @return the node
     */
    public static RandomNode of(SeedSequence seed) {
        return of(seed, Pcg64Dxsm::new);
    }

    /**
     * Returns the node of a seed sequence with a bit generator of the caller's choice.
     *
     * @param seed the identity
     * @param algorithm makes the bit generator of a seed sequence, such as {@code Philox::new}
     * @return the node
     */
    public static RandomNode of(SeedSequence seed, Function<SeedSequence, ? extends BitGenerator> algorithm) {
        return new RandomNode(seed, algorithm, Optional.empty());
    }

    /**
     * Returns the node of an address, such as the one a failure names.
     *
     * @param address the address
     * @return the node
     */
    public static RandomNode of(Address address) {
        return of(address.seed(), seed -> BitGenerators.create(address.bitGenerator(), seed));
    }

    /**
     * Takes the next child of a stream, in program order: from the same counter as the stream's {@code spawn}
     * and {@code split}.
     *
     * @param rng the stream
     * @return the node of the child, with the same bit generator
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static RandomNode childOf(Generator rng) {
        BitGenerator bits = rng.bitGenerator();
        return of(bits.nextChild(), bits::reseeded);
    }

    /**
     * Returns the child of an index.
     *
     * @param index the index, at least 0
     * @return the child
     * @throws IllegalArgumentException if the index is negative
     */
    public RandomNode child(long index) {
        return new RandomNode(seed.child(index), algorithm, reuse);
    }

    /**
     * Returns the place of a stream by number: the child of that index.
     *
     * @param number the index, at least 0
     * @return the child
     * @throws IllegalArgumentException if the index is negative
     */
    @Override
    public RandomNode stream(long number) {
        return child(number);
    }

    /**
     * Returns the child of a name.
     *
     * @param name the name, any well-formed Unicode text
     * @return the child
     * @throws IllegalArgumentException if the name has an unpaired surrogate
     */
    public RandomNode child(String name) {
        return new RandomNode(seed.child(name), algorithm, reuse);
    }

    /**
     * Returns the child of a UUID.
     *
     * @param key the UUID
     * @return the child
     */
    public RandomNode child(UUID key) {
        return new RandomNode(seed.child(key), algorithm, reuse);
    }

    /**
     * Declares that the streams of this node and of its children are opened once more on purpose. The numbers
     * do not change.
     *
     * @param why the purpose
     * @return the node, declared
     */
    @Override
    public RandomNode reusedAs(Reuse why) {
        return new RandomNode(seed, algorithm, Optional.of(why));
    }

    /**
     * Opens the stream at its beginning. The generator belongs to the calling thread.
     *
     * @return a new generator
     */
    @Override
    public Generator open() {
        return Generator.of(StreamAudit.watch(seed, reuse, algorithm.apply(seed)));
    }

    /**
     * Returns this node for a construct that it was just given to. While a {@link StreamAudit} is on, the
     * streams of the result know this call as the place that they came from, although they are opened
     * elsewhere; else it is this node itself.
     *
     * @return the same place in the seed tree
     */
    @Override
    public RandomNode usedHere() {
        Function<SeedSequence, ? extends BitGenerator> known = StreamAudit.usedHere(algorithm);
        return known == algorithm ? this : new RandomNode(seed, known, reuse);
    }

    /**
     * Returns the identity.
     *
     * @return the seed sequence
     */
    public SeedSequence seed() {
        return seed;
    }

    /**
     * Returns the address of the stream.
     *
     * @return the address; empty for a bit generator that is not in {@link BitGenerators}
     */
    public Optional<Address> address() {
        return Generator.of(algorithm.apply(seed)).address();
    }

    /**
     * Returns the declared purpose of opening the stream again.
     *
     * @return the purpose, if one was declared
     */
    public Optional<Reuse> reuse() {
        return reuse;
    }

    /** Returns the address, or the seed sequence where there is none. */
    @Override
    public String toString() {
        return address().map(Address::toString).orElseGet(seed::toString);
    }
}
