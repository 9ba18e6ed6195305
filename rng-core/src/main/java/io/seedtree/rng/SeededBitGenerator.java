package io.seedtree.rng;

import io.seedtree.rng.kernel.Words;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all bit generators of the library share: the seed sequence and the counter of its children. */
/*
 * Design. The counter is a field of the generator and not a SeedSpawner, because a million generators may be
 * alive and few of them spawn. It is the only field that several threads may touch: a compare-and-set loop
 * makes the children different; no other memory is published by it, because a seed sequence is immutable. The
 * seed sequence of a generator that must derive one is written by the owning thread alone. A derived one is
 * no identity: from it the stream could not be recreated, so it is shown to nobody but the children and the
 * state.
 *
 * The samplers of the latest single draws are kept here and not in Generator, where the reference would make
 * every stream eight bytes larger: here it fits into a gap.
 *
 * Each of NumPy's has a nextDouble() of its own, although the interface's would do: where several classes are in
 * use, that one would look up nextLong() once more.
 */
abstract class SeededBitGenerator implements BitGenerator {

    private static final VarHandle SPAWNED;

    static {
        try {
            SPAWNED = MethodHandles.lookup().findVarHandle(SeededBitGenerator.class, "spawned", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The seed sequence whose children are handed out. */
    private @Nullable SeedSequence root;
    /** Whether the root was drawn from this generator, and so does not identify it. */
    private boolean derived;
    /** Whether there shall be no children: a keyed stream has no seed sequence and derives none. */
    private final boolean childless;
    /** The number of children handed out, unsigned. */
    private int spawned;
    /** Made when it is first needed: many generators never draw what is kept. */
    private @Nullable KeptSamplers kept;

    /** A generator that has no children. */
    SeededBitGenerator() {
        childless = true;
    }

    /** A generator with children, which derives their seed sequence if it has none. */
    SeededBitGenerator(@Nullable SeedSequence seed) {
        root = seed;
        childless = false;
    }

    SeededBitGenerator(StreamState state) {
        root = state.root();
        derived = state.derived();
        childless = state.childless();
        spawned = state.spawnedCount();
    }

    SeededBitGenerator(SeededBitGenerator other) {
        root = other.root;
        derived = other.derived;
        childless = other.childless;
        spawned = other.spawned();
    }

    @Override
    public final Optional<SeedSequence> seedSequence() {
        return derived ? Optional.empty() : Optional.ofNullable(root);
    }

    @Override
    public final SeedSequence nextChild() {
        SeedSequence parent = root;
        if (parent == null) {
            if (childless) {
                throw new IllegalStateException(name()
                        + ": a stream of KeyedStreams has no children; take the stream of a SeedSequence instead");
            }
            parent = drawRoot();
            root = parent;
            derived = true;
        }
        return parent.child(takeIndex());
    }

    @Override
    public final void fill(ByteBuffer bytes) {
        if (bytes.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        LongBuffer words = bytes.slice().order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
        int size = words.remaining() * Long.BYTES;
        long[] block = Words.block(words.remaining());
        while (words.hasRemaining()) {
            int count = Math.min(words.remaining(), block.length);
            fill(block, 0, count);
            words.put(block, 0, count);
        }
        bytes.position(bytes.position() + size);
    }

    final KeptSamplers keptSamplers() {
        KeptSamplers samplers = kept;
        if (samplers == null) {
            samplers = new KeptSamplers();
            kept = samplers;
        }
        return samplers;
    }

    /** The number of children handed out so far, unsigned. */
    final int spawned() {
        return (int) SPAWNED.getAcquire(this);
    }

    /** Whether this generator refuses to make children. */
    final boolean childless() {
        return childless;
    }

    /** Completes a state that has the words of the algorithm only. */
    StreamState snapshot(StreamState words) {
        return childless ? words.withoutChildren() : words.withChildren(root, derived, spawned());
    }

    /** Gives this fresh copy the identity of a jumped one, whose children are its own. */
    final void becomeJumped(long jumps) {
        if (jumps < 0) {
            throw new IllegalArgumentException("number of jumps must be >= 0: " + jumps);
        }
        if (root != null && jumps != 0) {
            root = JumpedSeeds.of(root, jumps);
            spawned = 0;
        }
    }

    private long takeIndex() {
        while (true) {
            int index = (int) SPAWNED.getAcquire(this);
            if (index == 0xFFFFFFFF) {
                throw new IllegalStateException(name() + ": all 4294967295 children have been handed out");
            }
            if (SPAWNED.weakCompareAndSet(this, index, index + 1)) {
                return Integer.toUnsignedLong(index);
            }
        }
    }

    private SeedSequence drawRoot() {
        long low = nextLong();
        long high = nextLong();
        return SeedSequence.of(new int[] {(int) low, (int) (low >>> 32), (int) high, (int) (high >>> 32)});
    }
}
