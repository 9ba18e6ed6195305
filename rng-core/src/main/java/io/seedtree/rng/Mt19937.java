package io.seedtree.rng;

import io.seedtree.rng.kernel.Mt19937Loop;
import io.seedtree.rng.kernel.Words;
import java.util.List;
import java.util.Objects;

/**
 * The Mersenne Twister, NumPy's {@code MT19937}, which makes words of 32 bits. State: 19968 bits. Period:
 * 2^19937 - 1.
 *
 * <p>It is here for old streams; for new ones the others are smaller, faster and better. It cannot advance.
 * It jumps in two ways: {@link #jumped} is NumPy's, {@link #skipped} is what NumPy's documentation says.
 *
 * <p>For one thread at a time.
 */
/*
 * Design. The recurrence is that of Mt19937Loop. NumPy seeds with position 623, so that one word of the seed
 * comes out before the first block is made.
 */
public final class Mt19937 extends SeededBitGenerator
        implements RestorableBitGenerator, JumpableBitGenerator {

    /** NumPy's name. */
    public static final String NAME = "MT19937";

    static final int SIZE = Mt19937Loop.SIZE;

    static final StateLayout LAYOUT = new StateLayout(NAME,
            List.of(StateField.words32("key", SIZE), StateField.index("pos", SIZE)), List.of(), false);

    private final int[] key;
    /** What is drawn of each word of the key: made for a block at once, in vectors, and copied from there. */
    private final int[] drawn = new int[SIZE];
    /** The word that is next; {@link #SIZE}: the next block must be made. */
    private int position;

    /**
     * Makes the generator of a seed sequence: NumPy's {@code MT19937(seed_sequence)}. It is not what
     * {@code numpy.random.RandomState} makes of a seed.
     *
     * @param seed the identity of the stream
     */
    public Mt19937(SeedSequence seed) {
        super(seed);
        key = seed.generateState(SIZE);
        key[0] = 0x80000000;
        position = SIZE - 1;
        Mt19937Loop.temper(key, drawn);
    }

    private Mt19937(int[] key, int position) {
        super((SeedSequence) null);
        this.key = key;
        this.position = position;
        Mt19937Loop.temper(key, drawn);
    }

    private Mt19937(Mt19937 other) {
        super(other);
        key = other.key.clone();
        position = other.position;
        System.arraycopy(other.drawn, 0, drawn, 0, SIZE);
    }

    private Mt19937(StreamState state) {
        super(state);
        key = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            key[i] = (int) state.word(i);
        }
        position = (int) state.word(SIZE);
        requireAlive();
        Mt19937Loop.temper(key, drawn);
    }

    /**
     * Returns the generator of a given key and position: what {@code RandomState} seeds with. It has no seed
     * sequence.
     *
     * @param key the 624 words
     * @param position the word that is next, in [0, 624]; 624: the next block must be made
     * @return the generator
     * @throws IllegalArgumentException if the length or the position is wrong, or the key cannot be left
     *     again
     */
    public static Mt19937 ofKey(int[] key, int position) {
        if (key.length != SIZE) {
            throw new IllegalArgumentException("MT19937: key must have 624 words: " + key.length);
        }
        if (position < 0 || position > SIZE) {
            throw new IllegalArgumentException("MT19937: pos must be in [0, 624]: " + position);
        }
        Mt19937 result = new Mt19937(key.clone(), position);
        result.requireAlive();
        return result;
    }

    /**
     * Returns a generator that continues from a state.
     *
     * @param state a state of an MT19937
     * @return the generator
     * @throws IllegalArgumentException if the state is of another algorithm, or its key cannot be left again
     */
    public static Mt19937 restore(StreamState state) {
        return new Mt19937(state.require(LAYOUT));
    }

    /** The low bits of the first word do not count: the recurrence never reads them. */
    private void requireAlive() {
        int seen = key[0] & 0x80000000;
        for (int i = 1; i < SIZE; i++) {
            seen |= key[i];
        }
        if (seen == 0) {
            throw new IllegalArgumentException(
                    "MT19937: key must not be all zero, it would make zeros for ever");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int nextInt() {
        if (position == SIZE) {
            regenerate();
        }
        return drawn[position++];
    }

    /** {@inheritDoc} Here: two words, the high one first. */
    @Override
    public long nextLong() {
        int high = nextInt();
        return Mt19937Loop.toLong(high, nextInt());
    }

    @Override
    public long nextRaw() {
        return Integer.toUnsignedLong(nextInt());
    }

    @Override
    public double nextDouble() {
        return toDouble(nextLong());
    }

    /** {@inheritDoc} Here: of the upper 27 and 26 bits of its halves. */
    @Override
    public double toDouble(long word) {
        return Mt19937Loop.toDouble((int) (word >>> 32), (int) word);
    }

    @Override
    public void fill(int[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        for (int at = from; at < to;) {
            int count = take(to - at);
            System.arraycopy(drawn, position - count, words, at, count);
            at += count;
        }
    }

    @Override
    public void fill(float[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int at = from; at < to;) {
            int count = take(to - at);
            Words.toFloats(drawn, position - count, values, at, count);
            at += count;
        }
    }

    @Override
    public void fillUnsignedInts(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        for (int at = from; at < to;) {
            int count = take(to - at);
            Mt19937Loop.widen(drawn, position - count, words, at, count);
            at += count;
        }
    }

    /** Takes words of a block, so many or what is left of it; their number. */
    private int take(int wanted) {
        if (position == SIZE) {
            regenerate();
        }
        int count = Math.min(wanted, SIZE - position);
        position += count;
        return count;
    }

    @Override
    public void fill(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        for (int at = from; at < to;) {
            int count = takePairs(to - at);
            Mt19937Loop.toLongs(drawn, position - 2 * count, words, at, count);
            at += count;
            if (at < to) {
                words[at++] = nextLong();
            }
        }
    }

    @Override
    public void fill(double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int at = from; at < to;) {
            int count = takePairs(to - at);
            Mt19937Loop.toDoubles(drawn, position - 2 * count, values, at, count);
            at += count;
            if (at < to) {
                values[at++] = nextDouble();
            }
        }
    }

    /** Takes pairs of words of a block, so many or as many as it has; their number. The next may cross its end. */
    private int takePairs(int wanted) {
        int count = Math.min(wanted, (SIZE - position) / 2);
        position += 2 * count;
        return count;
    }

    private void regenerate() {
        Mt19937Loop.regenerate(key);
        Mt19937Loop.temper(key, drawn);
        position = 0;
    }

    /**
     * Returns a copy, jumped as NumPy's {@code jumped} does, which is not as far as NumPy says: drawing and
     * jumping do not commute. For the numbers of NumPy only; otherwise take {@link #skipped}. Costs some
     * milliseconds for each jump.
     *
     * @param jumps the number of jumps, at least 0
     * @return the jumped copy
     * @throws IllegalArgumentException if {@code jumps} is negative, or more than 2^63 - 1 together with
     *     those before
     */
    @Override
    public Mt19937 jumped(long jumps) {
        Mt19937 copy = copy();
        copy.becomeJumped(jumps);
        for (long i = 0; i < jumps; i++) {
            int start = copy.position == SIZE ? 0 : copy.position;
            copy.position = Mt19937Jump.applyToRing(Mt19937Jump.polynomial(), copy.key, start);
        }
        Mt19937Loop.temper(copy.key, copy.drawn);
        return copy;
    }

    /**
     * Returns a copy that stands exactly {@code skips} times 2^128 words further on: the same copy as by
     * drawing. Its seed sequence is that of {@code jumped(skips)}, so do not use both on one stream. Costs
     * some milliseconds for each skip.
     *
     * @param skips the number of skips, at least 0
     * @return the copy further on
     * @throws IllegalArgumentException if {@code skips} is negative, or more than 2^63 - 1 together with
     *     those before
     */
    public Mt19937 skipped(long skips) {
        Mt19937 copy = copy();
        copy.becomeJumped(skips);
        for (long i = 0; i < skips; i++) {
            Mt19937Jump.applyToBlock(Mt19937Jump.polynomial(), copy.key);
        }
        Mt19937Loop.temper(copy.key, copy.drawn);
        return copy;
    }

    @Override
    public Mt19937 copy() {
        return new Mt19937(this);
    }

    @Override
    public Mt19937 reseeded(SeedSequence seed) {
        return new Mt19937(seed);
    }

    @Override
    public StreamState state() {
        long[] words = new long[SIZE + 1];
        for (int i = 0; i < SIZE; i++) {
            words[i] = Integer.toUnsignedLong(key[i]);
        }
        words[SIZE] = position;
        return snapshot(new StreamState(LAYOUT, words));
    }

    /**
     * Returns the words of the state.
     *
     * @return the 624 words, to be read as unsigned; a new array
     */
    public int[] key() {
        return key.clone();
    }

    /**
     * Returns the position in the state.
     *
     * @return the word that is next, in [0, 624]; 624: the next block must be made
     */
    public int position() {
        return position;
    }
}
