package io.seedtree.parallel;

import io.seedtree.rng.AdvanceableBitGenerator;
import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.JumpableBitGenerator;
import io.seedtree.rng.RestorableBitGenerator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A bit generator under audit: draws what the other one draws, after a look at the thread. */
abstract class WatchedBitGenerator implements BitGenerator {

    /*
     * Design. Every draw is forwarded, also those that the interface defines by others, so that a generator
     * of the user's that defines them anew keeps its values. What a generator can do beyond drawing is told
     * by its type: advance, jump and write its state down, in any combination. Hence a part for each and a
     * class for each combination. Of the parts only advance moves the stream; copies, jumped copies and
     * states are taken without a look at the thread.
     */

    private final StreamWatch watch;
    private final BitGenerator bits;

    private WatchedBitGenerator(StreamWatch watch) {
        this.watch = watch;
        this.bits = watch.bits();
    }

    static WatchedBitGenerator of(StreamWatch watch) {
        BitGenerator bits = watch.bits();
        boolean jumps = bits instanceof JumpableBitGenerator;
        boolean restores = bits instanceof RestorableBitGenerator;
        if (bits instanceof AdvanceableBitGenerator) {
            return jumps ? restores ? new AdvancingJumpingRestoring(watch) : new AdvancingJumping(watch)
                    : restores ? new AdvancingRestoring(watch) : new Advancing(watch);
        }
        return jumps ? restores ? new JumpingRestoring(watch) : new Jumping(watch)
                : restores ? new Restoring(watch) : new Plain(watch);
    }

    /**
     * The bit generator under a watch, which may be that of an earlier audit; or the bit generator itself.
     */
    static BitGenerator unwrap(BitGenerator bits) {
        return bits instanceof WatchedBitGenerator watched ? watched.bits : bits;
    }

    /** Who owns the stream. */
    public final StreamWatch watch() {
        return watch;
    }

    private BitGenerator drawing() {
        watch.drawing();
        return bits;
    }

    @Override
    public final String name() {
        return bits.name();
    }

    @Override
    public final BitGenerator reseeded(SeedSequence seed) {
        return watch.child(bits.reseeded(seed));
    }

    @Override
    public final Optional<SeedSequence> seedSequence() {
        return bits.seedSequence();
    }

    /** Several threads may ask for children; but without a seed sequence the first one is drawn. */
    @Override
    public final SeedSequence nextChild() {
        if (bits.seedSequence().isEmpty()) {
            watch.drawing();
        }
        return bits.nextChild();
    }

    @Override
    public final long nextLong() {
        return drawing().nextLong();
    }

    @Override
    public final int nextInt() {
        return drawing().nextInt();
    }

    @Override
    public final long nextRaw() {
        return drawing().nextRaw();
    }

    @Override
    public final double nextDouble() {
        return drawing().nextDouble();
    }

    @Override
    public final float nextFloat() {
        return drawing().nextFloat();
    }

    @Override
    public final double toDouble(long word) {
        return bits.toDouble(word);
    }

    @Override
    public final boolean nextBoolean() {
        return drawing().nextBoolean();
    }

    @Override
    public final void nextBytes(byte[] bytes) {
        drawing().nextBytes(bytes);
    }

    @Override
    public final int nextInt(int bound) {
        return drawing().nextInt(bound);
    }

    @Override
    public final int nextInt(int origin, int bound) {
        return drawing().nextInt(origin, bound);
    }

    @Override
    public final long nextLong(long bound) {
        return drawing().nextLong(bound);
    }

    @Override
    public final long nextLong(long origin, long bound) {
        return drawing().nextLong(origin, bound);
    }

    @Override
    public final double nextDouble(double bound) {
        return drawing().nextDouble(bound);
    }

    @Override
    public final double nextDouble(double origin, double bound) {
        return drawing().nextDouble(origin, bound);
    }

    @Override
    public final float nextFloat(float bound) {
        return drawing().nextFloat(bound);
    }

    @Override
    public final float nextFloat(float origin, float bound) {
        return drawing().nextFloat(origin, bound);
    }

    @Override
    public final double nextGaussian() {
        return drawing().nextGaussian();
    }

    @Override
    public final double nextGaussian(double mean, double stddev) {
        return drawing().nextGaussian(mean, stddev);
    }

    @Override
    public final double nextExponential() {
        return drawing().nextExponential();
    }

    @Override
    public final void fill(long[] words, int from, int to) {
        drawing().fill(words, from, to);
    }

    @Override
    public final void fill(int[] words, int from, int to) {
        drawing().fill(words, from, to);
    }

    @Override
    public final void fillUnsignedInts(long[] words, int from, int to) {
        drawing().fillUnsignedInts(words, from, to);
    }

    @Override
    public final void fill(double[] values, int from, int to) {
        drawing().fill(values, from, to);
    }

    @Override
    public final void fill(float[] values, int from, int to) {
        drawing().fill(values, from, to);
    }

    @Override
    public final void fill(ByteBuffer bytes) {
        drawing().fill(bytes);
    }

    @Override
    public final String toString() {
        return bits.toString();
    }

    /** What all parts forward to. */
    private interface Part extends BitGenerator {
        StreamWatch watch();
    }

    private interface Copies extends Part {
        @Override
        default BitGenerator copy() {
            return watch().copyOf(watch().bits());
        }
    }

    private interface Restores extends Part, RestorableBitGenerator {
        @Override
        default StreamState state() {
            return ((RestorableBitGenerator) watch().bits()).state();
        }

        @Override
        default RestorableBitGenerator copy() {
            return (RestorableBitGenerator) watch().copyOf(watch().bits());
        }
    }

    private interface Advances extends Part, AdvanceableBitGenerator {
        @Override
        default void advance(BigInteger delta) {
            watch().drawing();
            ((AdvanceableBitGenerator) watch().bits()).advance(delta);
        }

        @Override
        default void skipLongs(long count) {
            watch().drawing();
            ((AdvanceableBitGenerator) watch().bits()).skipLongs(count);
        }

        @Override
        default void skipInts(long count) {
            watch().drawing();
            ((AdvanceableBitGenerator) watch().bits()).skipInts(count);
        }
    }

    private interface Jumps extends Part, JumpableBitGenerator {
        @Override
        default JumpableBitGenerator jumped(long jumps) {
            BitGenerator copy = ((JumpableBitGenerator) watch().bits()).jumped(jumps);
            return (JumpableBitGenerator) watch().jumped(copy);
        }
    }

    private static final class Plain extends WatchedBitGenerator implements Copies {
        Plain(StreamWatch watch) {
            super(watch);
        }
    }

    private static final class Restoring extends WatchedBitGenerator implements Restores {
        Restoring(StreamWatch watch) {
            super(watch);
        }
    }

    private static final class Jumping extends WatchedBitGenerator implements Jumps, Copies {
        Jumping(StreamWatch watch) {
            super(watch);
        }
    }

    private static final class JumpingRestoring extends WatchedBitGenerator implements Jumps, Restores {
        JumpingRestoring(StreamWatch watch) {
            super(watch);
        }
    }

    private static final class Advancing extends WatchedBitGenerator implements Advances, Copies {
        Advancing(StreamWatch watch) {
            super(watch);
        }
    }

    private static final class AdvancingRestoring extends WatchedBitGenerator implements Advances, Restores {
        AdvancingRestoring(StreamWatch watch) {
            super(watch);
        }
    }

    private static final class AdvancingJumping extends WatchedBitGenerator
            implements Advances, Jumps, Copies {
        AdvancingJumping(StreamWatch watch) {
            super(watch);
        }
    }

    private static final class AdvancingJumpingRestoring extends WatchedBitGenerator
            implements Advances, Jumps, Restores {
        AdvancingJumpingRestoring(StreamWatch watch) {
            super(watch);
        }
    }
}
