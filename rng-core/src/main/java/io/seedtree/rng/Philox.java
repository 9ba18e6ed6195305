package io.seedtree.rng;

import io.seedtree.rng.kernel.Kernels;
import io.seedtree.rng.kernel.PhiloxCounter;
import io.seedtree.rng.kernel.PhiloxLoop;
import io.seedtree.rng.kernel.Words;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * Philox 4x64 of ten rounds, NumPy's {@code Philox}: encrypts a counter. State: a counter of 256 bits and a
 * key of 128; four words are made at a time. Period: 2^258 words for each key.
 *
 * <p>{@link #advance} and {@link #jumped} count blocks of four words, as NumPy does, although its
 * documentation says draws.
 *
 * <p>For one thread at a time.
 */
/*
 * Design. John Salmon, Mark Moraes, Ron Dror and David Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3",
 * 2011, and its library Random123, which the constants are from. The counter steps before a block is made, so
 * that the first block is that of counter 1.
 */
public final class Philox extends HalfWordBitGenerator
        implements RestorableBitGenerator, AdvanceableBitGenerator, JumpableBitGenerator {

    /** NumPy's name. */
    public static final String NAME = "Philox";

    private static final int BLOCK = PhiloxLoop.BLOCK;

    static final StateLayout LAYOUT = new StateLayout(NAME,
            List.of(StateField.words64("counter", 4), StateField.words64("key", 2)),
            List.of(StateField.words64("buffer", BLOCK), StateField.index("buffer_pos", BLOCK)), true);

    private final PhiloxCounter counter;
    /** The block made last. */
    private final long[] buffer = new long[BLOCK];
    /** The buffered word that is next; 4: none is left. */
    private int bufferPosition = BLOCK;

    /**
     * Makes the generator of a seed sequence, with counter 0: NumPy's {@code Philox(seed_sequence)}.
     *
     * @param seed the identity of the stream
     */
    public Philox(SeedSequence seed) {
        super(seed);
        counter = new PhiloxCounter(seed.state64(0), seed.state64(1));
    }

    private Philox(BigInteger key) {
        super((SeedSequence) null);
        counter = new PhiloxCounter(key.longValue(), key.shiftRight(64).longValue());
    }

    /** A keyed stream. */
    Philox(long key0, long key1, long stream0, long stream1) {
        counter = new PhiloxCounter(key0, key1);
        counter.add(0, 0, stream0, stream1);
    }

    private Philox(Philox other) {
        super(other);
        counter = other.counter.copy();
        setBuffer(other.buffer, 0, other.bufferPosition);
    }

    private Philox(StreamState state) {
        super(state);
        counter = new PhiloxCounter(state.word(4), state.word(5));
        counter.add(state.word(0), state.word(1), state.word(2), state.word(3));
        for (int i = 0; i < BLOCK; i++) {
            buffer[i] = state.word(6 + i);
        }
        bufferPosition = (int) state.word(10);
    }

    /**
     * Returns the generator of a key with counter 0: NumPy's {@code Philox(key=key)}. It has no seed
     * sequence.
     *
     * @param key the key, in [0, 2^128)
     * @return the generator
     * @throws IllegalArgumentException if the key is out of range
     */
    public static Philox ofKey(BigInteger key) {
        return ofKey(key, BigInteger.ZERO);
    }

    /**
     * Returns the generator of a key and a counter: NumPy's {@code Philox(key=key, counter=counter)}. It has
     * no seed sequence; its first word is that of the block {@code counter + 1}.
     *
     * @param key the key, in [0, 2^128)
     * @param counter the counter, in [0, 2^256)
     * @return the generator
     * @throws IllegalArgumentException if the key or the counter is out of range
     */
    public static Philox ofKey(BigInteger key, BigInteger counter) {
        requireBits("key", key, 128);
        requireBits("counter", counter, 256);
        Philox result = new Philox(key);
        result.advance(counter);
        return result;
    }

    static void requireBits(String what, BigInteger value, int bits) {
        if (value.signum() < 0 || value.bitLength() > bits) {
            throw new IllegalArgumentException(
                    "Philox: " + what + " must be in [0, 2^" + bits + "): " + value);
        }
    }

    /**
     * Returns a generator that continues from a state.
     *
     * @param state a state of a Philox
     * @return the generator
     * @throws IllegalArgumentException if the state is of another algorithm
     */
    public static Philox restore(StreamState state) {
        return new Philox(state.require(LAYOUT));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long nextLong() {
        int position = bufferPosition;
        if (position == BLOCK) {
            PhiloxLoop.fill(counter, buffer, 0, BLOCK);
            position = 0;
        }
        bufferPosition = position + 1;
        return buffer[position];
    }

    @Override
    public double nextDouble() {
        return Words.toDouble(nextLong());
    }

    @Override
    public void fill(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        int at = from;
        if (at < to) {
            // By itself in any case: the buffer has random bits then, which the choice of the kernel needs.
            words[at++] = nextLong();
        }
        while (at < to && bufferPosition < BLOCK) {
            words[at++] = nextLong();
        }
        int blocks = (to - at) / BLOCK;
        if (blocks > 0) {
            int end = at + blocks * BLOCK;
            Kernels.philoxWords().of(end - at, buffer[0]).fill(counter, words, at, end);
            setBuffer(words, end - BLOCK, BLOCK);
            at = end;
        }
        while (at < to) {
            words[at++] = nextLong();
        }
    }

    /**
     * {@inheritDoc} The unit is a block of four words; buffered words are dropped even when {@code delta} is
     * 0.
     */
    @Override
    public void advance(BigInteger delta) {
        counter.add(delta.longValue(), delta.shiftRight(64).longValue(), delta.shiftRight(128).longValue(),
                delta.shiftRight(192).longValue());
        setBuffer(new long[BLOCK], 0, BLOCK);
        setHalf(false, 0);
    }

    @Override
    public void skipLongs(long count) {
        long left = requireCount(count);
        int buffered = BLOCK - bufferPosition;
        if (left > buffered) {
            long blocks = (left - buffered - 1) / BLOCK;
            counter.add(blocks, 0, 0, 0);
            bufferPosition = BLOCK;
            left -= buffered + blocks * BLOCK;
        }
        for (; left > 0; left--) {
            nextLong();
        }
    }

    @Override
    public void skipInts(long count) {
        skipInts(count, this::skipLongs);
    }

    /** {@inheritDoc} One jump is 2^128 blocks of four words. */
    @Override
    public Philox jumped(long jumps) {
        Philox copy = copy();
        copy.becomeJumped(jumps);
        copy.advance(BigInteger.valueOf(jumps).shiftLeft(128));
        return copy;
    }

    @Override
    public Philox copy() {
        return new Philox(this);
    }

    @Override
    public Philox reseeded(SeedSequence seed) {
        return new Philox(seed);
    }

    @Override
    public StreamState state() {
        return snapshot(new StreamState(LAYOUT, counter.word0, counter.word1, counter.word2, counter.word3,
                counter.key0, counter.key1, buffer[0], buffer[1], buffer[2], buffer[3], bufferPosition));
    }

    /**
     * Returns NumPy's name. Where there is no seed sequence, returns NumPy's expression for this generator: of
     * a stream of {@link KeyedStreams} for its beginning, else for the block where it stands.
     */
    @Override
    public String toString() {
        KeyedStreams family = new KeyedStreams(counter.key0, counter.key1);
        if (childless()) {
            return family.nameOf(SeedWords.toInteger(counter.word2, counter.word3));
        }
        return seedSequence().isPresent()
                ? NAME
                : family.nameAt(SeedWords.toInteger(counter.word0, counter.word1, counter.word2,
                        counter.word3));
    }

    private void setBuffer(long[] words, int from, int position) {
        System.arraycopy(words, from, buffer, 0, BLOCK);
        bufferPosition = position;
    }
}
