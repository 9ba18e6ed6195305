package io.seedtree.rng;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
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
 * Design. A node keeps what hashing one more word needs, the mixed pool and the running hash constant, and
 * the words of its own step only; the words before it are found through the parent. The pool of the default
 * size lives in four fields, because a million of these may be alive and an array would cost as much again;
 * other sizes use an array.
 *
 * The fields are not transient, though the serialized form has none of them: Kryo, which writes the data of
 * clusters, knows of no serialized form and copies all fields but the transient ones.
 */
public final class SeedSequence implements Serializable {

    private static final long serialVersionUID = 1L;

    static final int DEFAULT_POOL_SIZE = 4;
    /** From here on a collision of as many pools as a double can count has a probability of 0.0. */
    private static final int LARGEST_POOL_THAT_COUNTS = 128;
    private static final SecureRandom ENTROPY = new SecureRandom();

    private final @Nullable SeedSequence parent;
    /** The word of this step, unless {@link #words} holds several. */
    private final int word;
    /** All words of a root, or those of a tagged child. */
    private final int @Nullable [] words;
    private final int pool0;
    private final int pool1;
    private final int pool2;
    private final int pool3;
    private final int @Nullable [] widePool;
    private final int hashConstant;

    /** A step of one word below a pool of the default size. */
    private SeedSequence(SeedSequence parent, int word) {
        this.parent = parent;
        this.word = word;
        this.words = null;
        this.widePool = null;
        int constant = parent.hashConstant;
        pool0 = absorb(parent.pool0, word, constant);
        constant *= EntropyPool.MULT_A;
        pool1 = absorb(parent.pool1, word, constant);
        constant *= EntropyPool.MULT_A;
        pool2 = absorb(parent.pool2, word, constant);
        constant *= EntropyPool.MULT_A;
        pool3 = absorb(parent.pool3, word, constant);
        hashConstant = constant * EntropyPool.MULT_A;
    }

    private SeedSequence(@Nullable SeedSequence parent, int[] words, EntropyPool mixed) {
        int[] pool = mixed.pool();
        this.parent = parent;
        this.word = 0;
        this.words = words;
        boolean wide = pool.length != DEFAULT_POOL_SIZE;
        widePool = wide ? pool : null;
        pool0 = wide ? 0 : pool[0];
        pool1 = wide ? 0 : pool[1];
        pool2 = wide ? 0 : pool[2];
        pool3 = wide ? 0 : pool[3];
        hashConstant = mixed.hashConstant();
    }

    private static int absorb(int poolWord, int word, int constant) {
        return EntropyPool.mix(poolWord, EntropyPool.hash(word, constant, EntropyPool.MULT_A));
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
        if (!(sequences >= 0.0) || sequences != Math.rint(sequences) || Double.isInfinite(sequences)) {
            throw new IllegalArgumentException(
                    "number of streams must be a whole number, at least 0: " + sequences);
        }
        requirePoolSize(poolSize);
        int halfBits = 16 * Math.min(poolSize, LARGEST_POOL_THAT_COUNTS);
        double others = Math.max(0.0, sequences - 1.0);
        return Math.min(1.0, 0.5 * Math.scalb(sequences, -halfBits) * Math.scalb(others, -halfBits));
    }

    /** The root of given words; missing words count as zeros, those beyond the pool are hashed one by one. */
    static SeedSequence ofWords(int[] words, int poolSize) {
        requirePoolSize(poolSize);
        int[] canonical = Arrays.copyOf(words, Math.max(words.length, poolSize));
        return new SeedSequence(null, canonical, EntropyPool.of(canonical, poolSize));
    }

    private static void requirePoolSize(int poolSize) {
        if (poolSize < DEFAULT_POOL_SIZE) {
            throw new IllegalArgumentException("pool size must be >= 4: " + poolSize);
        }
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
        if (index >= 0 && index <= PathElement.LAST_PLAIN_INDEX && widePool == null) {
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

    /** The seed sequence of a copy of this one's stream, jumped; jumps of jumps add up. */
    SeedSequence jumped(long jumps) {
        if (jumps == 0) {
            return this;
        }
        List<PathElement> path = PathElement.decode(spawnKey());
        if (!path.isEmpty() && path.get(path.size() - 1) instanceof PathElement.Jumps earlier) {
            int[] words = canonicalWords();
            SeedSequence origin =
                    ofWords(Arrays.copyOf(words, words.length - earlier.words().length), poolSize());
            long total = earlier.count() + jumps;
            if (total < 0) {
                throw new IllegalArgumentException("jumps must be at most 9223372036854775807 in all: "
                        + earlier.count() + " + " + jumps);
            }
            return origin.descend(new PathElement.Jumps(total));
        }
        return descend(new PathElement.Jumps(jumps));
    }

    /** Whether this is the seed sequence of a jumped copy, whose stream has no address of its own. */
    boolean isJumped() {
        List<PathElement> path = PathElement.decode(spawnKey());
        return !path.isEmpty() && path.get(path.size() - 1) instanceof PathElement.Jumps;
    }

    SeedSequence descend(PathElement element) {
        return step(element.words());
    }

    private SeedSequence step(int[] stepWords) {
        if (stepWords.length == 1 && widePool == null) {
            return new SeedSequence(this, stepWords[0]);
        }
        EntropyPool mixed = new EntropyPool(pool(), hashConstant);
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

    /**
     * Returns the size of the entropy pool.
     *
     * @return the size in 32-bit words, at least 4
     */
    public int poolSize() {
        return widePool == null ? DEFAULT_POOL_SIZE : widePool.length;
    }

    /**
     * Returns the mixed entropy, NumPy's {@code pool}.
     *
     * @return the words of the pool, to be read as unsigned; a new array
     */
    public int[] pool() {
        return widePool == null ? new int[] {pool0, pool1, pool2, pool3} : widePool.clone();
    }

    /**
     * Returns words to seed a generator with: NumPy's {@code generate_state(n, uint32)}. The same words at
     * every call.
     *
     * <p>Do not seed a generator of another library with a few of these words. Below the root the words of
     * the pool are no longer mixed with one another: each is a hash of 32 bits of its own, and those of
     * streams that are related in the tree can have linear relations, which the outputs of this library's
     * generators do not have. The bit generators of this library take in the whole pool; for any other, draw
     * the seed from one of them, such as {@code new Pcg64Dxsm(seed).nextLong()}.
     *
     * @param count the number of words, at least 0
     * @return the words, to be read as unsigned
     * @throws IllegalArgumentException if the count is negative
     */
    public int[] generateState(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("number of state words must be >= 0: " + count);
        }
        return EntropyPool.expand(pool(), count);
    }

    /**
     * Returns words to seed a generator with: NumPy's {@code generate_state(n, uint64)}. The same words at
     * every call. Not for seeding generators of other libraries from a few of them: see
     * {@link #generateState}.
     *
     * @param count the number of words, in [0, 1073741823]
     * @return the words, to be read as unsigned
     * @throws IllegalArgumentException if the count is out of range
     */
    public long[] generateState64(int count) {
        if (count < 0 || count > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException(
                    "number of 64-bit state words must be in [0, 1073741823]: " + count);
        }
        int[] halves = generateState(2 * count);
        long[] result = new long[count];
        for (int i = 0; i < count; i++) {
            result[i] = SeedWords.join(halves[2 * i], halves[2 * i + 1]);
        }
        return result;
    }

    /** The 64-bit state word of an index in [0, 4): what seeding a generator needs, without an array. */
    long state64(int index) {
        int low = 2 * index;
        return SeedWords.join(stateWord(low), stateWord(low + 1));
    }

    private int stateWord(int index) {
        return EntropyPool.stateWord(poolWord(index), index);
    }

    private int poolWord(int index) {
        if (widePool != null) {
            return widePool[index % widePool.length];
        }
        return switch (index & 3) {
            case 0 -> pool0;
            case 1 -> pool1;
            case 2 -> pool2;
            default -> pool3;
        };
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
                        && hashConstant == that.hashConstant
                        && pool0 == that.pool0
                        && pool1 == that.pool1
                        && pool2 == that.pool2
                        && pool3 == that.pool3
                        && Arrays.equals(widePool, that.widePool)
                        && Arrays.equals(canonicalWords(), that.canonicalWords());
    }

    @Override
    public int hashCode() {
        return widePool == null ? ((pool0 * 31 + pool1) * 31 + pool2) * 31 + pool3
                : Arrays.hashCode(widePool);
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
