package io.seedtree.rng;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a random stream in the seed tree: a root entropy and a path of children, NumPy's
 * {@code SeedSequence}. A child costs the same at any depth.
 *
 * <p>A seed sequence never draws and never counts: {@link #child(long) child(7)} is the same value whenever
 * and wherever it is asked for. What hands out "the next child" is a {@link SeedSpawner}.
 *
 * <p>Two seed sequences are equal when NumPy would hash the same words: the entropy in 32-bit words, padded
 * with zeros to the pool size, then the spawn words. So {@code 5} equals {@code [5, 0]}, and
 * {@code e + (9 << 128)} equals {@code e/9}. {@link #toString()} prints this canonical form, {@link #parse}
 * reads it.
 *
 * <p>Children by index below 4294967280 are those of NumPy's {@code spawn}; larger indices, names and UUIDs
 * are written as tagged words, which {@link #spawnKey()} shows and which NumPy accepts as a
 * {@code spawn_key}.
 *
 * <p>Immutable, safe to share, serializable in a flat form. Not a source of secrets.
 *
 * @serial exclude
 */
/*
 * Design. A node keeps its mixed pool and the words of its own step only; the words before it are found through the
 * parent.
 *
 * The fields are not transient, though the serialized form has none of them: Kryo, which writes the data of
 * clusters, knows of no serialized form and copies all fields but the transient ones.
 */
public final class SeedSequence extends MixedPool {

    private static final long serialVersionUID = 1L;

    private static final SecureRandom ENTROPY = new SecureRandom();

    private final @Nullable SeedSequence parent;
    /** The word of this step, unless {@link #words} holds several. */
    private final int word;
    /** All words of a root, or those of a tagged child. */
    private final int @Nullable [] words;

    /** A step of one word below a pool of the default size. */
    private SeedSequence(SeedSequence parent, int word) {
        super(parent, word);
        this.parent = parent;
        this.word = word;
        this.words = null;
    }

    private SeedSequence(@Nullable SeedSequence parent, int[] words, EntropyPool mixed) {
        super(mixed);
        this.parent = parent;
        this.word = 0;
        this.words = words;
    }

    /**
     * Returns the root of a non-negative integer seed: NumPy's {@code SeedSequence(seed)}.
     *
     * @param seed the seed, at least 0
     * @return the seed sequence
     * @throws IllegalArgumentException if the seed is negative
     */
    public static SeedSequence of(long seed) {
        if (seed < 0) {
            throw new IllegalArgumentException("seed must be >= 0: " + seed);
        }
        return ofWords(new int[] {(int) seed, (int) (seed >>> 32)}, DEFAULT_POOL_SIZE);
    }

    /**
     * Returns the root of a non-negative integer seed of any length: NumPy's {@code SeedSequence(seed)}.
     *
     * @param seed the seed, at least 0
     * @return the seed sequence
     * @throws IllegalArgumentException if the seed is negative
     */
    public static SeedSequence of(BigInteger seed) {
        return ofWords(SeedWords.of(seed), DEFAULT_POOL_SIZE);
    }

    /**
     * Returns the root of a sequence of 32-bit words: NumPy's {@code SeedSequence(array_of_uint32)}. An empty
     * sequence is the root of 0.
     *
     * @param words the words, each read as unsigned
     * @return the seed sequence
     */
    public static SeedSequence of(int[] words) {
        return ofWords(words, DEFAULT_POOL_SIZE);
    }

    /**
     * Returns the root of a sequence of integers: NumPy's {@code SeedSequence([worker_id, root_seed])}. Each
     * integer becomes as many 32-bit words as it needs (0 becomes one), and the words are put behind one
     * another; so {@code [1, 2]} equals the integer {@code 1 + (2 << 32)}.
     *
     * @param entropy the integers, each at least 0
     * @return the seed sequence
     * @throws IllegalArgumentException if one is negative
     */
    public static SeedSequence of(List<BigInteger> entropy) {
        return ofWords(SeedWords.concatenate(entropy), DEFAULT_POOL_SIZE);
    }

    /**
     * Returns the root of a seed with a pool of another size than 4: NumPy's
     * {@code SeedSequence(seed, pool_size=n)}. A larger pool keeps more entropy; the streams are others than
     * those of the default size.
     *
     * @param seed the seed, at least 0
     * @param poolSize the size of the pool in 32-bit words, at least 4; {@link #parse} reads up to 1024
     * @return the seed sequence
     * @throws IllegalArgumentException if the seed is negative or the pool too small
     */
    public static SeedSequence of(BigInteger seed, int poolSize) {
        return ofWords(SeedWords.of(seed), poolSize);
    }

    /**
     * Returns the root of a sequence of 32-bit words with a pool of another size than 4.
     *
     * @param words the words, each read as unsigned
     * @param poolSize the size of the pool in 32-bit words, at least 4; {@link #parse} reads up to 1024
     * @return the seed sequence
     * @throws IllegalArgumentException if the pool is too small
     */
    public static SeedSequence of(int[] words, int poolSize) {
        return ofWords(words, poolSize);
    }

    /**
     * Returns a root of 128 bits from the operating system.
     *
     * @return a seed sequence that nobody has had before; print it to be able to repeat the run
     */
    public static SeedSequence fromEntropy() {
        return of(new BigInteger(128, ENTROPY));
    }

    /**
     * Reads the text form that {@link #toString()} prints, such as {@code 42/3/"rain"}. The grammar stands at
     * {@link Address}.
     *
     * @param text the text
     * @return the seed sequence
     * @throws IllegalArgumentException if the text is malformed; the message says where
     */
    public static SeedSequence parse(CharSequence text) {
        return SeedText.parse(text.toString(), 0);
    }

    /**
     * Returns a bound on the probability that any two of so many streams begin in the same state: n(n - 1)/2
     * times 2^-128, where n is their number, in pools of the default size.
     *
     * @param streams the number of streams, a whole number, at least 0; those of all runs that are to be
     *     independent of one another
     * @return the bound, at most 1
     * @throws IllegalArgumentException if the number is negative or no whole number
     * @see #collisionBound(double, int)
     */
    public static double collisionBound(double streams) {
        return collisionBound(streams, DEFAULT_POOL_SIZE);
    }

    /**
     * Returns a bound on the probability that the pools of any two of so many seed sequences are the same:
     * n(n - 1)/2 times 2^-32p, where n is their number and p the size of the pool.
     *
     * <p>This is the birthday bound: it takes the pools of two places in the tree to be equal with a
     * probability of 2^-32p, over roots of that many random bits ({@link #fromEntropy}). Of many pairs it is
     * certain that they differ: two seeds of at most 32p bits; the same path below two such seeds; the
     * children of one parent by index below 4294967280; and any two paths of as many spawn words that differ
     * in one of them. For all others it is an assumption, which the evidence of this library tests.
     *
     * <p>A bit generator does not draw more from a large pool than its own seed holds: 128 bits for
     * {@link Philox}, 192 for {@link Sfc64}, 255 for {@link Pcg64} and {@link Pcg64Dxsm}. Different states
     * are not yet streams that never overlap; {@link KeyedStreams} are.
     *
     * @param sequences the number of seed sequences, a whole number, at least 0
     * @param poolSize the size of their pool in 32-bit words, at least 4
     * @return the bound, at most 1; 0.0 if it is below what a double can say
     * @throws IllegalArgumentException if the number is negative or no whole number, or the pool too small
     */
    public static double collisionBound(double sequences, int poolSize) {
        return CollisionBound.of(sequences, poolSize);
    }

    /** The root of given words; missing words count as zeros, those beyond the pool are hashed one by one. */
    static SeedSequence ofWords(int[] words, int poolSize) {
        requirePoolSize(poolSize);
        int[] canonical = Arrays.copyOf(words, Math.max(words.length, poolSize));
        return new SeedSequence(null, canonical, EntropyPool.of(canonical, poolSize));
    }

    /**
     * Returns the child of an index. Indices below 4294967280 give the child that NumPy's {@code spawn} makes
     * in that place.
     *
     * @param index the index, at least 0
     * @return the child
     * @throws IllegalArgumentException if the index is negative
     */
    public SeedSequence child(long index) {
        if (index >= 0 && index <= PathElement.LAST_PLAIN_INDEX && hasDefaultSize()) {
            return new SeedSequence(this, (int) index);
        }
        return descend(new PathElement.Index(index));
    }

    /**
     * Returns the child of a name. Different names give different children, and no name gives the child of an
     * index.
     *
     * @param name the name, any well-formed Unicode text
     * @return the child
     * @throws IllegalArgumentException if the name has an unpaired surrogate
     */
    public SeedSequence child(String name) {
        return descend(new PathElement.Name(name));
    }

    /**
     * Returns the child of a UUID: that of its text in lower case.
     *
     * @param key the UUID
     * @return the child
     */
    public SeedSequence child(UUID key) {
        return child(key.toString());
    }

    /**
     * Returns the descendant at the end of a path, such as {@code 3/17/"rain"}; an empty path is this seed
     * sequence. The grammar stands at {@link Address}.
     *
     * @param path the steps, separated by slashes
     * @return the descendant
     * @throws IllegalArgumentException if the path is malformed; the message says where
     */
    public SeedSequence descend(String path) {
        return SeedText.descend(this, path);
    }

    /**
     * Returns the descendant by NumPy's raw spawn words: {@code SeedSequence(entropy, spawn_key=spawn_key +
     * words)}.
     *
     * @param words the words, each read as unsigned
     * @return the descendant
     */
    public SeedSequence withSpawnKey(int... words) {
        return words.length == 0 ? this : step(words.clone());
    }

    SeedSequence descend(PathElement element) {
        return step(element.words());
    }

    private SeedSequence step(int[] stepWords) {
        if (stepWords.length == 1 && hasDefaultSize()) {
            return new SeedSequence(this, stepWords[0]);
        }
        EntropyPool mixed = toBeMixed();
        for (int stepWord : stepWords) {
            mixed.absorb(stepWord);
        }
        return new SeedSequence(this, stepWords, mixed);
    }

    /**
     * Returns the entropy of the root as far as it fills the pool; words of a longer seed stand in the
     * {@link #spawnKey()}.
     *
     * @return the entropy, in [0, 2^(32 * pool size))
     */
    public BigInteger entropy() {
        return SeedWords.toInteger(Arrays.copyOf(canonicalWords(), poolSize()));
    }

    /**
     * Returns the words behind the entropy: what NumPy takes as {@code spawn_key}.
     *
     * @return the words, to be read as unsigned; a new array
     */
    public int[] spawnKey() {
        int[] all = canonicalWords();
        return Arrays.copyOfRange(all, poolSize(), all.length);
    }

    /** The words that NumPy hashes: padded entropy, then the spawn words. */
    int[] canonicalWords() {
        int length = 0;
        for (SeedSequence node = this; node != null; node = node.parent) {
            length += node.stepLength();
        }
        int[] result = new int[length];
        int end = length;
        for (SeedSequence node = this; node != null; node = node.parent) {
            end -= node.stepLength();
            node.copyStep(result, end);
        }
        return result;
    }

    private int stepLength() {
        return words == null ? 1 : words.length;
    }

    private void copyStep(int[] target, int at) {
        if (words == null) {
            target[at] = word;
        } else {
            System.arraycopy(words, 0, target, at, words.length);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof SeedSequence that
                        && poolEquals(that)
                        && Arrays.equals(canonicalWords(), that.canonicalWords());
    }

    @Override
    public int hashCode() {
        return poolHash();
    }

    /**
     * Returns the canonical text form, such as {@code 42/3/"rain"}: entropy, then the path.
     *
     * @return the text, readable by {@link #parse}
     */
    @Override
    public String toString() {
        return SeedText.print(this);
    }

    /**
     * Writes the canonical words instead of the linked path.
     *
     * @return the flat form
     */
    private Object writeReplace() {
        return new SerializedSeed(poolSize(), canonicalWords());
    }

    /**
     * Refuses a stream that was not written by {@link #writeReplace}.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a seed sequence is read in its flat form");
    }
}
