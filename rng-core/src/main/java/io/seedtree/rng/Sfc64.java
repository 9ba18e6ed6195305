package io.seedtree.rng;

import io.seedtree.rng.kernel.Words;
import java.util.List;
import java.util.Objects;

/**
 * SFC64, small fast chaotic: NumPy's {@code SFC64}, its fastest. State: 256 bits, a 64-bit counter among
 * them. Period: at least 2^64, on average about 2^255.
 *
 * <p>It can neither advance nor jump; take the children of its seed sequence.
 *
 * <p>For one thread at a time.
 */
/*
 * Design. Chris Doty-Humphrey, PractRand, 2010. The counter makes seeds run apart and bounds the period from
 * below; the first twelve words are dropped to mix the seed.
 */
public final class Sfc64 extends HalfWordBitGenerator implements RestorableBitGenerator {

    /** NumPy's name. */
    public static final String NAME = "SFC64";

    static final StateLayout LAYOUT =
            new StateLayout(NAME, List.of(StateField.words64("state", 4)), List.of(), true);

    private static final int DROPPED = 12;

    private long a;
    private long b;
    private long c;
    private long counter;

    /**
     * Makes the generator of a seed sequence: NumPy's {@code SFC64(seed_sequence)}.
     *
     * @param seed the identity of the stream
     */
    public Sfc64(SeedSequence seed) {
        super(seed);
        a = seed.state64(0);
        b = seed.state64(1);
        c = seed.state64(2);
        counter = 1;
        for (int i = 0; i < DROPPED; i++) {
            step();
        }
    }

    private Sfc64(Sfc64 other) {
        super(other);
        a = other.a;
        b = other.b;
        c = other.c;
        counter = other.counter;
    }

    private Sfc64(StreamState state) {
        super(state);
        a = state.word(0);
        b = state.word(1);
        c = state.word(2);
        counter = state.word(3);
    }

    /**
     * Returns a generator that continues from a state.
     *
     * @param state a state of an SFC64
     * @return the generator
     * @throws IllegalArgumentException if the state is of another algorithm
     */
    public static Sfc64 restore(StreamState state) {
        return new Sfc64(state.require(LAYOUT));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long nextLong() {
        return step();
    }

    @Override
    public double nextDouble() {
        return Words.toDouble(nextLong());
    }

    /* The fills are nextLong() with the state in local variables, which saves the way to memory. */
    @Override
    public void fill(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        long nextA = a;
        long nextB = b;
        long nextC = c;
        long nextCounter = counter;
        for (int i = from; i < to; i++) {
            long word = nextA + nextCounter++ + nextB;
            nextA = nextB ^ nextB >>> 11;
            nextB = nextC + (nextC << 3);
            nextC = Long.rotateLeft(nextC, 24) + word;
            words[i] = word;
        }
        a = nextA;
        b = nextB;
        c = nextC;
        counter = nextCounter;
    }

    @Override
    public void fill(double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        long nextA = a;
        long nextB = b;
        long nextC = c;
        long nextCounter = counter;
        for (int i = from; i < to; i++) {
            long word = nextA + nextCounter++ + nextB;
            nextA = nextB ^ nextB >>> 11;
            nextB = nextC + (nextC << 3);
            nextC = Long.rotateLeft(nextC, 24) + word;
            values[i] = Words.toDouble(word);
        }
        a = nextA;
        b = nextB;
        c = nextC;
        counter = nextCounter;
    }

    private long step() {
        long word = a + b + counter++;
        a = b ^ b >>> 11;
        b = c + (c << 3);
        c = Long.rotateLeft(c, 24) + word;
        return word;
    }

    @Override
    public Sfc64 copy() {
        return new Sfc64(this);
    }

    @Override
    public Sfc64 reseeded(SeedSequence seed) {
        return new Sfc64(seed);
    }

    @Override
    public StreamState state() {
        return snapshot(new StreamState(LAYOUT, a, b, c, counter));
    }
}
