package io.seedtree.rng;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of a bit generator: everything needed to go on drawing, and handing out children, in another
 * process or another year. {@link BitGenerators#restore} makes a generator of it.
 *
 * <p>It has two text forms. {@link #toString()} prints all of it in one line, {@link #parse} reads it:
 *
 * <pre>{@code
 * seedtree-state/1 PCG64 state=8ca4...ae9d inc=43b6...3429 half=1:c3911aba spawned=0 seed=42/3
 *
 * state  = "seedtree-state/1 " name 1*(" " entry) [" half=" half] [" gauss=" gauss] [children]
 * name   = the name of a bit generator of BitGenerators
 * entry  = NumPy's key "=" number *("," number)            ; all of them, in NumPy's order
 * number = 32 hex (128 bits) / 16 hex (64 bits) / 8 hex (32 bits, MT19937) / decimal (pos, buffer_pos)
 * half   = ("0" / "1") ":" 8 hex                           ; pending or used, and its value; not for MT19937
 * gauss  = ("0" / "1") ":" 16 hex                          ; of a RandomState only: its cached normal
 * children = " spawned=" decimal " seed=" sequence         ; as SeedSequence.toString() prints it; to the end
 *          / " spawned=" decimal " derived=" sequence      ; of a generator that drew its seed sequence
 *          / " children=none"                              ; of a keyed stream, which refuses to make any
 * hex    = "0" to "9" / "a" to "f"
 * }</pre>
 *
 * <p>Later versions of the library read every earlier form. {@link #toNumpyJson()} is NumPy's state
 * dictionary as JSON, which knows nothing of seed sequences: {@code bit_generator.state = json.loads(text)}
 * sets it in Python, and a dictionary dumped there (arrays by {@code tolist()}) is read by {@link
 * #ofNumpyJson}.
 *
 * <p>Immutable.
 */
public final class StreamState {

    /**
     * The normal variate that a {@code RandomState} keeps for its next call, NumPy's {@code has_gauss} and
     * {@code gauss}.
     *
     * @param pending whether the next call takes it
     * @param value the variate, or 0
     */
    public record CachedGaussian(boolean pending, double value) {
    }

    private final StateLayout layout;
    private final long[] words;
    private final boolean halfPending;
    private final int half;
    private final @Nullable CachedGaussian gaussian;
    private final @Nullable SeedSequence root;
    private final boolean derived;
    private final boolean childless;
    /** The number of children handed out, unsigned. */
    private final int spawned;

    /** A state without a half word, a seed sequence and a cached normal; takes the array over. */
    StreamState(StateLayout layout, long... words) {
        this(layout, words, false, 0, null, null, false, false, 0);
    }

    private StreamState(StateLayout layout, long[] words, boolean halfPending, int half,
            @Nullable CachedGaussian gaussian, @Nullable SeedSequence root, boolean derived,
            boolean childless,
            int spawned) {
        if (words.length != layout.length()) {
            throw new IllegalArgumentException("a state of " + layout.bitGenerator() + " has "
                    + layout.length() + " words: " + words.length);
        }
        this.layout = layout;
        this.words = words;
        this.halfPending = halfPending;
        this.half = half;
        this.gaussian = gaussian;
        this.root = root;
        this.derived = derived;
        this.childless = childless;
        this.spawned = spawned;
    }

    /**
     * Returns the state of a bit generator, if it can be written down.
     *
     * @param bits the bit generator
     * @return its state
     * @throws IllegalArgumentException if it is not a {@link RestorableBitGenerator}
     */
    public static StreamState of(BitGenerator bits) {
        if (bits instanceof RestorableBitGenerator restorable) {
            return restorable.state();
        }
        throw new IllegalArgumentException(
                "the state of this bit generator cannot be written down: " + bits.name());
    }

    /**
     * Reads the text that {@link #toString()} prints.
     *
     * @param text the text, one line
     * @return the state
     * @throws IllegalArgumentException if the text is malformed; the message has the reason and the position
     */
    public static StreamState parse(CharSequence text) {
        return StateText.parse(text.toString());
    }

    /**
     * Reads NumPy's state dictionary from JSON, that of a bit generator or of a {@code RandomState}
     * ({@code get_state(legacy=False)}).
     *
     * @param json the dictionary, arrays as lists
     * @return the state, without a seed sequence
     * @throws IllegalArgumentException if the text is no such dictionary; the message has the reason and the
     *     place
     */
    public static StreamState ofNumpyJson(CharSequence json) {
        return NumpyState.read(json.toString());
    }

    /**
     * Returns NumPy's state dictionary as JSON, arrays as lists, printed as Python's {@code json.dumps} does.
     *
     * @return the dictionary in one line; the seed sequence is not part of it
     */
    public String toNumpyJson() {
        return NumpyState.write(this);
    }

    /**
     * Returns the name of the bit generator.
     *
     * @return NumPy's name, one of {@link BitGenerators#names()}
     */
    public String bitGenerator() {
        return layout.bitGenerator();
    }

    /**
     * Returns the seed sequence of the generator.
     *
     * @return the seed sequence; empty for a state from NumPy and a Philox by key
     */
    public Optional<SeedSequence> seedSequence() {
        return derived ? Optional.empty() : Optional.ofNullable(root);
    }

    /**
     * Returns how many children had been handed out.
     *
     * @return the number, in [0, 4294967295]
     */
    public long spawned() {
        return Integer.toUnsignedLong(spawned);
    }

    /**
     * Returns the cached normal of a {@code RandomState}.
     *
     * @return the cached normal; empty in the state of a bit generator
     */
    public Optional<CachedGaussian> gaussian() {
        return Optional.ofNullable(gaussian);
    }

    /**
     * Returns this state with the cached normal of a {@code RandomState}.
     *
     * @param cached the cached normal, a finite number
     * @return the state of the {@code RandomState}
     * @throws IllegalArgumentException if the value is not finite
     */
    public StreamState withGaussian(CachedGaussian cached) {
        if (!Double.isFinite(cached.value())) {
            throw new IllegalArgumentException("gauss must be finite: " + cached.value());
        }
        return new StreamState(layout, words, halfPending, half, cached, root, derived, childless,
                spawned);
    }

    StreamState withHalf(boolean pending, int value) {
        return new StreamState(layout, words, pending, value, gaussian, root, derived, childless,
                spawned);
    }

    StreamState withChildren(@Nullable SeedSequence newRoot, boolean newDerived, int newSpawned) {
        return new StreamState(layout, words, halfPending, half, gaussian, newRoot, newDerived, false,
                newSpawned);
    }

    /** This state, of a generator that refuses to make children. */
    StreamState withoutChildren() {
        return new StreamState(layout, words, halfPending, half, gaussian, null, false, true, 0);
    }

    /** Refuses the state of another algorithm. */
    StreamState require(StateLayout expected) {
        if (layout != expected) {
            throw new IllegalArgumentException(
                    "state must be of " + expected.bitGenerator() + ": " + layout.bitGenerator());
        }
        return this;
    }

    StateLayout layout() {
        return layout;
    }

    long[] words() {
        return words.clone();
    }

    long word(int index) {
        return words[index];
    }

    boolean halfPending() {
        return halfPending;
    }

    int half() {
        return half;
    }

    /** The seed sequence whose children are handed out. */
    @Nullable
    SeedSequence root() {
        return root;
    }

    /** Whether the generator drew the root itself, so that the root does not identify it. */
    boolean derived() {
        return derived;
    }

    /** Whether the generator refuses to make children. */
    boolean childless() {
        return childless;
    }

    int spawnedCount() {
        return spawned;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StreamState that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(words) + half;
    }

    /**
     * Returns the text form, in one line.
     *
     * @return the text, readable by {@link #parse}
     */
    @Override
    public String toString() {
        return StateText.print(this);
    }
}
