package io.seedtree.rng.legacy;

import io.seedtree.rng.BitGenerator;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Mt19937;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;

/**
 * The old generator of NumPy, {@code numpy.random.RandomState} and the functions of {@code numpy.random},
 * with the same numbers for the same seed. Frozen: NumPy 2.5 is its last word.
 *
 * <table>
 * <caption>From NumPy</caption>
 * <tr><th>NumPy</th><th>here</th></tr>
 * <tr><td>{@code np.random.seed(42)}</td>
 * <td>{@code random = new RandomState(42)}; there is no global one</td></tr>
 * <tr><td>{@code RandomState(42)}, {@code RandomState(np.array([42]))}</td>
 * <td>{@code new RandomState(42)}</td></tr>
 * <tr><td>{@code RandomState([42])}, {@code RandomState([1, 2])}</td>
 * <td>{@code new RandomState(new long[] {42})}, {@code new RandomState(new long[] {1, 2})}</td></tr>
 * <tr><td>{@code RandomState(PCG64(42))}</td>
 * <td>{@code new RandomState(new Pcg64(SeedSequence.of(42)))}</td></tr>
 * <tr><td>{@code random_sample()}, {@code random_sample(10)}</td>
 * <td>{@code randomSample()}, {@code randomSample(10)}</td></tr>
 * <tr><td>{@code get_state()}, {@code set_state(state)}</td>
 * <td>{@link #legacyState()}, {@link #setState(LegacyState)}</td></tr>
 * <tr><td>{@code get_state(legacy=False)}</td>
 * <td>{@link #state()}, as JSON by {@link StreamState#toNumpyJson()}</td></tr>
 * </table>
 *
 * <p>A method with a size gives the values of as many single draws, with the exceptions that NumPy has:
 * {@code bytes}, {@code randint} of 8 and 16 bits and of bools, {@code choice} without replacement. Normals
 * come in pairs, and the second one is kept for the next call that needs one, of whatever distribution; it
 * is part of the state, and seeding drops it.
 *
 * <p>NumPy leaves two calls to the algorithm that never return: {@code zipf} with {@code a >= 1025} and
 * {@code vonmises} with {@code kappa} from about 1e16 on. They are refused here.
 *
 * <p>For one thread at a time.
 */
public final class RandomState implements LegacyUniformDraws, LegacyIntegerDraws, LegacyLocationDraws,
        LegacyShapeDraws, LegacyCountDraws, LegacyVectorDraws, LegacySequenceDraws {

    private final LegacySource source;

    /** Makes a generator from the entropy of the operating system: {@code RandomState()}. */
    public RandomState() {
        this(new Mt19937(SeedSequence.fromEntropy()));
    }

    /**
     * Makes a generator from a number: {@code RandomState(seed)}.
     *
     * @param seed the seed, in [0, 4294967295]
     * @throws IllegalArgumentException if the seed is out of range
     */
    public RandomState(long seed) {
        this(twister(LegacySeeding.ofNumber(seed)));
    }

    /**
     * Makes a generator from an array of numbers: {@code RandomState([1, 2])}. An array of one number is an
     * array, as in a list of Python's; NumPy takes a one-element {@code ndarray} for a number instead.
     *
     * @param seed the numbers, each in [0, 4294967295], at least one
     * @throws IllegalArgumentException if a number is out of range, or there is none
     */
    public RandomState(long[] seed) {
        this(twister(LegacySeeding.ofArray(seed)));
    }

    /**
     * Makes a generator from an array of 32-bit words: as from the array of the unsigned numbers.
     *
     * @param seed the words, at least one
     * @throws IllegalArgumentException if there is none
     */
    public RandomState(int[] seed) {
        this(twister(LegacySeeding.ofWords(seed)));
    }

    /**
     * Makes a generator that draws from a bit generator, of any algorithm: {@code
     * RandomState(bit_generator)}.
     *
     * @param bits the bit generator; it is used, not copied
     */
    public RandomState(BitGenerator bits) {
        source = new LegacySource(bits);
    }

    /**
     * Makes a generator that continues from a state.
     *
     * @param state the state, of a {@code RandomState} or of a bit generator
     * @return the generator
     * @throws IllegalArgumentException if no generator can be in that state
     */
    public static RandomState restore(StreamState state) {
        RandomState restored = new RandomState(BitGenerators.restore(state));
        restored.restoreGaussian(state);
        return restored;
    }

    /**
     * Seeds again, as {@link #RandomState(long)}: {@code seed(seed)}. The cached normal is dropped. From
     * then on this generator has a Mersenne Twister of its own; a bit generator that was given to the
     * constructor is let go as it stands.
     *
     * @param seed the seed, in [0, 4294967295]
     * @throws IllegalArgumentException if the seed is out of range
     * @throws IllegalStateException if this generator draws from anything but a Mersenne Twister
     */
    public void seed(long seed) {
        reseed(LegacySeeding.ofNumber(seed));
    }

    /**
     * Seeds again, as {@link #RandomState(long[])}.
     *
     * @param seed the numbers, each in [0, 4294967295], at least one
     * @throws IllegalArgumentException if a number is out of range, or there is none
     * @throws IllegalStateException if this generator draws from anything but a Mersenne Twister
     */
    public void seed(long[] seed) {
        reseed(LegacySeeding.ofArray(seed));
    }

    /**
     * Seeds again, as {@link #RandomState(int[])}.
     *
     * @param seed the words, at least one
     * @throws IllegalArgumentException if there is none
     * @throws IllegalStateException if this generator draws from anything but a Mersenne Twister
     */
    public void seed(int[] seed) {
        reseed(LegacySeeding.ofWords(seed));
    }

    /**
     * Returns the bit generator; what others draw from it is missing here.
     *
     * @return the bit generator, not a copy
     */
    public BitGenerator bitGenerator() {
        return source.bits();
    }

    /**
     * Returns the state, with the cached normal: {@code get_state(legacy=False)}. It has a text form and
     * NumPy's JSON.
     *
     * @return the state
     * @throws IllegalArgumentException if the bit generator's state cannot be written down, as with adapted
     *     ones of Java's
     */
    public StreamState state() {
        return StreamState.of(source.bits())
                .withGaussian(new StreamState.CachedGaussian(source.hasGaussian(), source.cachedGaussian()));
    }

    /**
     * Returns the state of the Mersenne Twister, with the cached normal: {@code get_state()}.
     *
     * @return the state
     * @throws IllegalStateException if this generator draws from anything but a Mersenne Twister
     */
    public LegacyState legacyState() {
        Mt19937 twister = requireTwister("get_state");
        return new LegacyState(
                twister.key(), twister.position(), source.hasGaussian(), source.cachedGaussian());
    }

    /**
     * Goes on from a state: {@code set_state(state)}. Without a cached normal in it, there is none.
     *
     * @param state the state, of a {@code RandomState} or a bit generator, of the algorithm that is drawn
     *     from
     * @throws IllegalArgumentException if the state is of another algorithm, or no generator can be in it
     */
    public void setState(StreamState state) {
        String name = source.bits().name();
        if (!name.equals(state.bitGenerator())) {
            throw new IllegalArgumentException(
                    "set_state: state must be of " + name + ": " + state.bitGenerator());
        }
        source.reset(BitGenerators.restore(state));
        restoreGaussian(state);
    }

    /**
     * Goes on from a state of the Mersenne Twister: {@code set_state(state)}.
     *
     * @param state the state
     * @throws IllegalArgumentException if no generator can be in that state
     * @throws IllegalStateException if this generator draws from anything but a Mersenne Twister
     */
    public void setState(LegacyState state) {
        requireTwister("set_state");
        source.reset(Mt19937.ofKey(state.key(), state.pos()), state.hasGauss(), state.cachedGaussian());
    }

    /**
     * Returns an independent copy in the same state.
     *
     * @return the copy
     */
    public RandomState copy() {
        RandomState copy = new RandomState(source.bits().copy());
        copy.source.reset(copy.source.bits(), source.hasGaussian(), source.cachedGaussian());
        return copy;
    }

    /** Returns NumPy's text, such as {@code RandomState(MT19937)}. */
    @Override
    public String toString() {
        return "RandomState(" + source.bits().name() + ")";
    }

    LegacySource source() {
        return source;
    }

    private static Mt19937 twister(int[] key) {
        return Mt19937.ofKey(key, LegacySeeding.WORDS);
    }

    private void reseed(int[] key) {
        requireTwister("seed");
        source.reset(twister(key));
    }

    private Mt19937 requireTwister(String method) {
        if (source.bits() instanceof Mt19937 twister) {
            return twister;
        }
        throw new IllegalStateException(method + ": bit generator must be MT19937: " + source.bits().name());
    }

    private void restoreGaussian(StreamState state) {
        state.gaussian().ifPresent(cached -> source.reset(source.bits(), cached.pending(), cached.value()));
    }
}
