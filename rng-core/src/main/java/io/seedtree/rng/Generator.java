package io.seedtree.rng;

import io.seedtree.rng.sampler.DoubleSampler;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A stream of random numbers: NumPy's {@code Generator}. State: that of its {@link BitGenerator}.
 *
 * <p>It has all methods of NumPy's in camel case, with NumPy's values:
 * {@code Generator.defaultRng(42).gamma(2.0, 3.0)} is {@code default_rng(42).gamma(2.0, 3.0)}. The families
 * of draws stand in the interfaces it implements. Each method draws one value, or with a size an array of
 * those of as many calls; a distribution that is used often is better made once
 * ({@link io.seedtree.rng.sampler}) and given to {@link #draw(DoubleSampler) draw} and
 * {@link #fill(DoubleSampler, double[]) fill}. {@code float} forms have {@code Float} in their name.
 * Arguments with a default in NumPy are written out: {@code normal(0, 1)} for {@code normal()}; a matrix is
 * drawn with a sampler: {@code draw(StandardUniform.of(), 3, 4)} for {@code random((3, 4))}.
 *
 * <p>As a {@link RandomGenerator} it works wherever Java takes one. Java's own methods are NumPy's, too:
 *
 * <table>
 * <caption>Java's methods</caption>
 * <tr><th>Java</th><th>NumPy</th></tr>
 * <tr><td>nextInt()</td><td>the next 32 bits; 64-bit words come by halves, the low one first</td></tr>
 * <tr><td>nextLong()</td><td>the next 64 bits</td></tr>
 * <tr><td>nextInt(origin, bound), nextLong(...)</td><td>{@code integers(origin, bound)}</td></tr>
 * <tr><td>nextBoolean()</td><td>{@code integers(0, 2, dtype=bool)}</td></tr>
 * <tr><td>nextBytes(bytes)</td><td>{@code bytes(n)}</td></tr>
 * <tr><td>nextDouble(), nextFloat()</td><td>{@code random()}, {@code random(dtype=float32)}</td></tr>
 * <tr><td>nextDouble(origin, bound), nextFloat(...)</td>
 * <td>{@code uniform(origin, bound)}, kept below the bound</td></tr>
 * <tr><td>nextGaussian(), nextGaussian(mean, stddev)</td>
 * <td>{@code standard_normal()}, {@code normal(mean, stddev)}</td></tr>
 * <tr><td>nextExponential()</td><td>{@code standard_exponential()}</td></tr>
 * <tr><td>ints, longs, doubles</td>
 * <td>the same draws as a stream: in parallel the same values in the same order as in sequence, and the same
 * state at its end</td></tr>
 * <tr><td>split()</td><td>{@code spawn(1)[0]}</td></tr>
 * <tr><td>splits(n), rngs(n)</td><td>the children of {@code bit_generator.seed_seq.spawn(1)[0]}</td></tr>
 * </table>
 *
 * <p>A generator without a seed sequence ({@link BitGenerator#seedSequence()}) derives one from 128 drawn
 * bits when it is split; it does not {@link #spawn}. After 4294967295 children, and from a stream of {@link
 * KeyedStreams}, which has none, {@code split}, {@code splits} and {@code rngs} throw an
 * {@link IllegalStateException}. For one thread at a time.
 */
public final class Generator implements UniformDraws, IntegerDraws, NormalDraws, ExponentialDraws,
        ShapeDraws, CountDraws, ChoiceDraws, OrderDraws, SamplerDraws, JavaDraws {

    private final BitGenerator bits;

    private Generator(BitGenerator bits) {
        this.bits = bits;
    }

    /**
     * Returns a generator over a bit generator: NumPy's {@code Generator(bits)}. They share the state.
     *
     * @param bits the source of random words
     * @return the generator
     */
    public static Generator of(BitGenerator bits) {
        return new Generator(bits);
    }

    /**
     * Returns a PCG64 generator with a seed from the operating system: {@code default_rng()}. Its
     * {@link #address()} tells the seed.
     *
     * @return a new generator
     */
    public static Generator defaultRng() {
        return defaultRng(SeedSequence.fromEntropy());
    }

    /**
     * Returns the PCG64 generator of a seed: {@code default_rng(seed)}.
     *
     * @param seed the seed, at least 0
     * @return a new generator
     * @throws IllegalArgumentException if the seed is negative
     */
    public static Generator defaultRng(long seed) {
        return defaultRng(SeedSequence.of(seed));
    }

    /**
     * Returns the PCG64 generator of a seed: {@code default_rng(seed)}.
     *
     * @param seed the seed, at least 0
     * @return a new generator
     * @throws IllegalArgumentException if the seed is negative
     */
    public static Generator defaultRng(BigInteger seed) {
        return defaultRng(SeedSequence.of(seed));
    }

    /**
     * Returns the PCG64 generator of a seed in words: {@code default_rng([word, ...])}.
     *
     * @param words the words, each read as unsigned
     * @return a new generator
     */
    public static Generator defaultRng(int[] words) {
        return defaultRng(SeedSequence.of(words));
    }

    /**
     * Returns the PCG64 generator of a seed sequence: {@code default_rng(seed_sequence)}.
     *
     * @param seed the identity of the stream
     * @return a new generator
     */
    public static Generator defaultRng(SeedSequence seed) {
        return new Generator(new Pcg64(seed));
    }

    @Override
    public BitGenerator bitGenerator() {
        return bits;
    }

    /**
     * Returns the seed sequence whose children this generator hands out.
     *
     * @return the seed sequence, if there is one
     */
    public Optional<SeedSequence> seedSequence() {
        return bits.seedSequence();
    }

    /**
     * Returns the address of the stream, which recreates it from its beginning. A jumped copy has none, nor
     * has a generator without a seed sequence or of an algorithm that {@link BitGenerators} does not list.
     *
     * @return the address, if there is one
     */
    public Optional<Address> address() {
        return seedSequence()
                .filter(seed -> !JumpedSeeds.contains(seed) && BitGenerators.names().contains(bits.name()))
                .map(seed -> new Address(bits.name(), seed));
    }

    /**
     * Returns generators of the next children of the seed sequence: NumPy's {@code spawn}.
     *
     * @param n the number of children, at least 0
     * @return the new generators, of the same algorithm
     * @throws IllegalArgumentException if {@code n} is negative
     * @throws IllegalStateException if there is no seed sequence, or all 4294967295 children have been handed out
     */
    public List<Generator> spawn(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("spawn: n_children must be >= 0: " + n);
        }
        if (seedSequence().isEmpty()) {
            throw new IllegalStateException("spawn: this " + bits.name() + " has no seed sequence");
        }
        List<Generator> children = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            children.add(split());
        }
        return children;
    }

    /**
     * Returns an independent copy in the same state: it will draw the same numbers and name the same
     * children.
     *
     * @return the copy
     */
    public Generator copy() {
        return new Generator(bits.copy());
    }

    /**
     * Returns a view for code that wants a {@link Random}. It draws from this generator, cannot be reseeded,
     * and is not serializable.
     *
     * @return the view
     */
    public Random asRandom() {
        return new RandomView(this);
    }

    /** Returns NumPy's text, such as {@code Generator(PCG64)}, and the address, if there is one. */
    @Override
    public String toString() {
        return "Generator(" + bits.name() + ")" + address().map(address -> " at " + address).orElse("");
    }

    @Override
    public Generator split() {
        return new Generator(bits.reseeded(bits.nextChild()));
    }

    /**
     * {@inheritDoc} The new generator is of this one's algorithm; its seed sequence is the next child of the
     * source's.
     */
    @Override
    public Generator split(SplittableGenerator source) {
        return new Generator(bits.reseeded(nextChildOf(source)));
    }

    @Override
    public Stream<SplittableGenerator> splits() {
        return DrawStreams.children(bits, bits.nextChild());
    }

    @Override
    public Stream<SplittableGenerator> splits(long streamSize) {
        DrawStreams.requireSize(streamSize);
        return DrawStreams.children(bits, bits.nextChild(), streamSize);
    }

    @Override
    public Stream<SplittableGenerator> splits(SplittableGenerator source) {
        return DrawStreams.children(bits, nextChildOf(source));
    }

    @Override
    public Stream<SplittableGenerator> splits(long streamSize, SplittableGenerator source) {
        DrawStreams.requireSize(streamSize);
        return DrawStreams.children(bits, nextChildOf(source), streamSize);
    }

    @Override
    public Stream<RandomGenerator> rngs() {
        return splits().map(child -> child);
    }

    @Override
    public Stream<RandomGenerator> rngs(long streamSize) {
        return splits(streamSize).map(child -> child);
    }

    private static SeedSequence nextChildOf(SplittableGenerator source) {
        BitGenerator words = source instanceof Generator ours ? ours.bits : BitGenerators.adapt(source);
        return words.nextChild();
    }
}
