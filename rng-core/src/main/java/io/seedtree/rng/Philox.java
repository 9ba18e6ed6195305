package io.seedtree.rng;

import io.seedtree.rng.kernel.Words;
import io.seedtree.rng.math.Unsigned;
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

    private static final int BLOCK = 4;

    static final StateLayout LAYOUT = new StateLayout(NAME,
            List.of(StateField.words64("counter", 4), StateField.words64("key", 2)),
            List.of(StateField.words64("buffer", BLOCK), StateField.index("buffer_pos", BLOCK)), true);

    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xd2e7470ee14c6c93L;
    private static final long MULTIPLIER_1 = 0xca5a826395121157L;
    /** The golden ratio, as a fraction of 2^64. */
    private static final long KEY_STEP_0 = 0x9e3779b97f4a7c15L;
    /** The square root of 3 less 1, as a fraction of 2^64. */
    private static final long KEY_STEP_1 = 0xbb67ae8584caa73bL;

    private long counter0;
    private long counter1;
    private long counter2;
    private long counter3;
    private final long key0;
    private final long key1;
    private long buffer0;
    private long buffer1;
    private long buffer2;
    private long buffer3;
    /** The buffered word that is next; 4: none is left. */
    private int bufferPosition = BLOCK;

    /**
     * Makes the generator of a seed sequence, with counter 0: NumPy's {@code Philox(seed_sequence)}.
     *
     * @param seed the identity of the stream
     */
    public Philox(SeedSequence seed) {
        super(seed);
        key0 = seed.state64(0);
        key1 = seed.state64(1);
    }

    private Philox(BigInteger key) {
        super((SeedSequence) null);
        key0 = key.longValue();
        key1 = key.shiftRight(64).longValue();
    }

    /** A keyed stream. */
    Philox(long key0, long key1, long stream0, long stream1) {
        this.key0 = key0;
        this.key1 = key1;
        setCounter(0, 0, stream0, stream1);
    }

    private Philox(Philox other) {
        super(other);
        key0 = other.key0;
        key1 = other.key1;
        setCounter(other.counter0, other.counter1, other.counter2, other.counter3);
        setBuffer(other.buffer0, other.buffer1, other.buffer2, other.buffer3, other.bufferPosition);
    }

    private Philox(StreamState state) {
        super(state);
        setCounter(state.word(0), state.word(1), state.word(2), state.word(3));
        key0 = state.word(4);
        key1 = state.word(5);
        setBuffer(state.word(6), state.word(7), state.word(8), state.word(9), (int) state.word(10));
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
        switch (bufferPosition++) {
            case 0:
                return buffer0;
            case 1:
                return buffer1;
            case 2:
                return buffer2;
            case 3:
                return buffer3;
            default:
                nextBlock();
                bufferPosition = 1;
                return buffer0;
        }
    }

    @Override
    public double nextDouble() {
        return Words.toDouble(nextLong());
    }

    @Override
    public void fill(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        int at = from;
        while (at < to && bufferPosition < BLOCK) {
            words[at++] = nextLong();
        }
        for (; to - at >= 2 * BLOCK; at += 2 * BLOCK) {
            nextBlocks(words, at);
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
        addToCounter(delta.longValue(), delta.shiftRight(64).longValue(), delta.shiftRight(128).longValue(),
                delta.shiftRight(192).longValue());
        setBuffer(0, 0, 0, 0, BLOCK);
        setHalf(false, 0);
    }

    @Override
    public void skipLongs(long count) {
        long left = requireCount(count);
        int buffered = BLOCK - bufferPosition;
        if (left > buffered) {
            long blocks = (left - buffered - 1) / BLOCK;
            addToCounter(blocks, 0, 0, 0);
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
        return snapshot(new StreamState(LAYOUT, counter0, counter1, counter2, counter3, key0, key1,
                buffer0, buffer1, buffer2, buffer3, bufferPosition));
    }

    /**
     * Returns NumPy's name. Where there is no seed sequence, returns NumPy's expression for this generator: of a
     * stream of {@link KeyedStreams} for its beginning, else for the block where it stands.
     */
    @Override
    public String toString() {
        KeyedStreams family = new KeyedStreams(key0, key1);
        if (childless()) {
            return family.nameOf(SeedWords.toInteger(counter2, counter3));
        }
        return seedSequence().isPresent()
                ? NAME
                : family.nameAt(SeedWords.toInteger(counter0, counter1, counter2, counter3));
    }

    private void setCounter(long word0, long word1, long word2, long word3) {
        counter0 = word0;
        counter1 = word1;
        counter2 = word2;
        counter3 = word3;
    }

    private void setBuffer(long word0, long word1, long word2, long word3, int position) {
        buffer0 = word0;
        buffer1 = word1;
        buffer2 = word2;
        buffer3 = word3;
        bufferPosition = position;
    }

    private void addToCounter(long word0, long word1, long word2, long word3) {
        counter0 += word0;
        long carry = Unsigned.carry(counter0, word0);
        long sum = counter1 + word1;
        counter1 = sum + carry;
        carry = Unsigned.carry(sum, word1) | Unsigned.carry(counter1, carry);
        sum = counter2 + word2;
        counter2 = sum + carry;
        carry = Unsigned.carry(sum, word2) | Unsigned.carry(counter2, carry);
        counter3 += word3 + carry;
    }

    /** Makes the next two blocks side by side: while one waits for a product, the other has its turn. */
    private void nextBlocks(long[] words, int at) {
        addToCounter(1, 0, 0, 0);
        long a0 = counter0;
        long a1 = counter1;
        long a2 = counter2;
        long a3 = counter3;
        addToCounter(1, 0, 0, 0);
        long b0 = counter0;
        long b1 = counter1;
        long b2 = counter2;
        long b3 = counter3;
        long roundKey0 = key0;
        long roundKey1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long high = Unsigned.multiplyHigh(MULTIPLIER_0, a0) ^ a3 ^ roundKey1;
            a3 = MULTIPLIER_0 * a0;
            a0 = Unsigned.multiplyHigh(MULTIPLIER_1, a2) ^ a1 ^ roundKey0;
            a1 = MULTIPLIER_1 * a2;
            a2 = high;
            high = Unsigned.multiplyHigh(MULTIPLIER_0, b0) ^ b3 ^ roundKey1;
            b3 = MULTIPLIER_0 * b0;
            b0 = Unsigned.multiplyHigh(MULTIPLIER_1, b2) ^ b1 ^ roundKey0;
            b1 = MULTIPLIER_1 * b2;
            b2 = high;
            roundKey0 += KEY_STEP_0;
            roundKey1 += KEY_STEP_1;
        }
        words[at] = a0;
        words[at + 1] = a1;
        words[at + 2] = a2;
        words[at + 3] = a3;
        words[at + 4] = b0;
        words[at + 5] = b1;
        words[at + 6] = b2;
        words[at + 7] = b3;
        setBuffer(b0, b1, b2, b3, BLOCK);
    }

    /** Makes the next block and leaves it to the caller, as if it had been drawn. */
    private void nextBlock() {
        addToCounter(1, 0, 0, 0);
        long word0 = counter0;
        long word1 = counter1;
        long word2 = counter2;
        long word3 = counter3;
        long roundKey0 = key0;
        long roundKey1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = Unsigned.multiplyHigh(MULTIPLIER_0, word0);
            long low0 = MULTIPLIER_0 * word0;
            long high1 = Unsigned.multiplyHigh(MULTIPLIER_1, word2);
            long low1 = MULTIPLIER_1 * word2;
            word0 = high1 ^ (word1 ^ roundKey0);
            word1 = low1;
            word2 = high0 ^ (word3 ^ roundKey1);
            word3 = low0;
            roundKey0 += KEY_STEP_0;
            roundKey1 += KEY_STEP_1;
        }
        setBuffer(word0, word1, word2, word3, BLOCK);
    }
}
