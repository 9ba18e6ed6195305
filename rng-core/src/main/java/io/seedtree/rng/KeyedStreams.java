package io.seedtree.rng;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Streams by number under one key of {@link Philox}: stream <i>s</i> is NumPy's {@code Philox(key).jumped(s)}.
 * Streams: 2^128 for each key. Length of each: 2^130 words, those of 2^128 blocks of four.
 *
 * <pre>{@code
 * KeyedStreams streams = KeyedStreams.of(SeedSequence.of(42));
 * Generator rng = Generator.of(streams.stream(7)); // Philox(SeedSequence(42)).jumped(7)
 * }</pre>
 *
 * <p>The streams of a key are disjoint by construction, and no probability is in it: Philox encrypts a
 * counter of 256 bits, the number of the stream is its upper half, and each stream counts in the lower half.
 * So no two streams ever encrypt the same counter; and because a cipher is a bijection, no block of four words
 * comes twice, within a stream or in two of them. What is not guaranteed is that the words look independent:
 * that rests on the cipher, and is tested, as for any generator. Nor does it hold between keys: two jobs have
 * different keys, or different numbers.
 *
 * <p>These are for flat work: so many streams, numbered by whoever uses them. Such a stream is no place in a
 * tree. It has no seed sequence, no address and no children: {@code spawn}, {@code split} and whatever else
 * takes {@linkplain BitGenerator#nextChild() the next child} of it throws an {@link IllegalStateException}. It
 * is known by its {@link Philox#state() state text}, and by key and number. To draw or
 * {@linkplain Philox#advance advance} past its 2^128 blocks, or to jump, is to go on in the next stream.
 *
 * <p>A value: immutable, safe to share, equal by its key, serializable. Not for cryptography.
 */
/*
 * Design. Salmon et al. (see Philox) name this use: key and counter are the user's to lay out. Philox counts
 * before it encrypts, so stream s has the counters s * 2^128 + 1 to (s + 1) * 2^128, modulo 2^256. That its
 * rounds are a bijection for a fixed key: an odd multiplier makes the low product a bijection of the word, and
 * the other word is XORed with what that word and the key determine.
 */
public final class KeyedStreams implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int KEY_BITS = 128;

    /** The lower half of the key. */
    private final long key0;
    /** The upper half of the key. */
    private final long key1;

    KeyedStreams(long key0, long key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    /**
     * Returns the streams of a key: stream <i>s</i> is NumPy's {@code Philox(key=key).jumped(s)}.
     *
     * @param key the key, in [0, 2^128)
     * @return the streams
     * @throws IllegalArgumentException if the key is out of range
     */
    public static KeyedStreams of(BigInteger key) {
        Philox.requireBits("key", key, KEY_BITS);
        return new KeyedStreams(key.longValue(), key.shiftRight(Long.SIZE).longValue());
    }

    /**
     * Returns the streams of the key that NumPy derives from a seed sequence: stream <i>s</i> is
     * {@code Philox(seed_sequence).jumped(s)}. Different seeds below 2^128 have different keys, with pools of
     * the default size; so have the children of one parent by index below 4294967280. The streams have no
     * seed sequence all the same.
     *
     * @param seed the seed sequence; may be used for other streams, too, but not for a Philox
     * @return the streams
     */
    public static KeyedStreams of(SeedSequence seed) {
        return new KeyedStreams(seed.state64(0), seed.state64(1));
    }

    /**
     * Opens a stream at its beginning.
     *
     * @param number the number of the stream, at least 0
     * @return a new bit generator
     * @throws IllegalArgumentException if the number is negative
     */
    public Philox stream(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("stream number must be in [0, 2^128): " + number);
        }
        return new Philox(key0, key1, number, 0);
    }

    /**
     * Opens a stream at its beginning.
     *
     * @param number the number of the stream, in [0, 2^128)
     * @return a new bit generator
     * @throws IllegalArgumentException if the number is out of range
     */
    public Philox stream(BigInteger number) {
        if (number.signum() < 0 || number.bitLength() > KEY_BITS) {
            throw new IllegalArgumentException("stream number must be in [0, 2^128): " + number);
        }
        return new Philox(key0, key1, number.longValue(), number.shiftRight(Long.SIZE).longValue());
    }

    /**
     * Returns the key.
     *
     * @return the key, in [0, 2^128)
     */
    public BigInteger key() {
        return SeedWords.toInteger(key0, key1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyedStreams that && key0 == that.key0 && key1 == that.key1;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(key0) + Long.hashCode(key1);
    }

    /** NumPy's expression for a stream. */
    String nameOf(BigInteger number) {
        return this + ".jumped(" + number + ")";
    }

    /** NumPy's expression for the generator of this key at a counter. */
    String nameAt(BigInteger counter) {
        return "Philox(key=" + hexadecimalKey() + ", counter=" + counter + ")";
    }

    private String hexadecimalKey() {
        HexFormat hex = HexFormat.of();
        return "0x" + hex.toHexDigits(key1) + hex.toHexDigits(key0);
    }

    /** Returns NumPy's expression for the generator whose jumped copies these streams are. */
    @Override
    public String toString() {
        return "Philox(key=" + hexadecimalKey() + ")";
    }
}
