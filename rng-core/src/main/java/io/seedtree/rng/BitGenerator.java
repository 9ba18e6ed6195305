package io.seedtree.rng;

import io.seedtree.rng.kernel.Words;
import io.seedtree.rng.sampler.BoundedIntegers;
import io.seedtree.rng.sampler.RawBytes;
import io.seedtree.rng.sampler.StandardExponential;
import io.seedtree.rng.sampler.StandardNormal;
import io.seedtree.rng.sampler.Uniform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A bit generator: a source of raw words with a state, NumPy's {@code BitGenerator}. It produces words; a
 * {@link Generator} turns them into values of distributions.
 *
 * <p>The five that NumPy has are {@link Pcg64}, {@link Pcg64Dxsm}, {@link Philox}, {@link Sfc64} and
 * {@link Mt19937}; {@link BitGenerators} lists them by name. The interface is open: whoever implements
 * {@link #nextLong()}, {@link #nextInt()} and the identity methods has every distribution of the library.
 *
 * <p>The methods that {@code java.util.random} adds are all defined here, because the JDK's own defaults
 * differ between releases: bounded integers are NumPy's {@code integers}, {@code nextGaussian} its
 * {@code standard_normal}, {@code nextExponential} its {@code standard_exponential}, {@code nextBytes} its
 * {@code bytes}.
 *
 * <p>{@code fill} draws in bulk: the values, and the state that is left behind, are those of the loop of single
 * draws. An implementation may override it to be faster, not to be different.
 *
 * <p>A bit generator belongs to one thread at a time. Only {@link #reseeded} may be called by several
 * threads, and {@link #nextChild()}, provided that the generator has a seed sequence: the children are then
 * different, but who gets which is not reproducible.
 *
 * <p>A parallel stream of given length has the values of the sequential one in the same order, and leaves the
 * same state at its end. Cut short, as by {@code limit} or {@code findFirst}, it may have drawn more.
 */
public interface BitGenerator extends RandomGenerator {

    /**
     * Returns NumPy's name of the algorithm.
     *
     * @return the name, such as {@code "PCG64"}
     */
    String name();

    /**
     * Draws 64 random bits, NumPy's {@code next_uint64}. Leaves a pending half word alone.
     *
     * @return the next word
     */
    @Override
    long nextLong();

    /**
     * Draws 32 random bits, NumPy's {@code next_uint32}. Generators of 64-bit words deliver the low half
     * first and keep the high half for the next call.
     *
     * @return the next 32 bits
     */
    @Override
    int nextInt();

    /**
     * Draws one raw word as {@code random_raw} prints it: 64 bits, or 32 bits widened where the algorithm
     * makes 32.
     *
     * @return the next raw word
     */
    default long nextRaw() {
        return nextLong();
    }

    /**
     * Draws a uniform value of 53 bits, NumPy's {@code random()}. It is {@link #toDouble toDouble} of a word.
     *
     * @return a value in [0, 1)
     */
    @Override
    default double nextDouble() {
        return Words.toDouble(nextLong());
    }

    /**
     * Returns the value that {@link #nextDouble()} makes of a word of {@link #nextLong()}. Whoever overrides
     * one of the two overrides both. Draws nothing; for any thread.
     *
     * @param word the word
     * @return a value in [0, 1)
     */
    default double toDouble(long word) {
        return Words.toDouble(word);
    }

    /**
     * Draws a uniform value of 24 bits, NumPy's {@code random(dtype=float32)}: the upper ones of a
     * {@link #nextInt()}.
     *
     * @return a value in [0, 1)
     */
    @Override
    default float nextFloat() {
        return Words.toFloat(nextInt());
    }

    /**
     * Fills a range of an array with the values of as many {@link #nextLong()}.
     *
     * @param words the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        for (int i = from; i < to; i++) {
            words[i] = nextLong();
        }
    }

    /**
     * Fills a range of an array with the values of as many {@link #nextInt()}, a pending half word first.
     *
     * @param words the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(int[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        for (int i = from; i < to; i++) {
            words[i] = nextInt();
        }
    }

    /**
     * Fills a range of an array with the values of as many {@link #nextInt()} read as unsigned, a pending half
     * word first: what is multiplied to bounded integers.
     *
     * @param words the array to fill, with values in [0, 2^32)
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fillUnsignedInts(long[] words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length);
        for (int i = from; i < to; i++) {
            words[i] = Integer.toUnsignedLong(nextInt());
        }
    }

    /**
     * Fills a range of an array with the values of as many {@link #nextDouble()}.
     *
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(double[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to; i++) {
            values[i] = nextDouble();
        }
    }

    /**
     * Fills a range of an array with the values of as many {@link #nextFloat()}, a pending half word first.
     *
     * @param values the array to fill
     * @param from the first index, inclusive
     * @param to the last index, exclusive
     * @throws IndexOutOfBoundsException if the range is not within the array; nothing is drawn then
     */
    default void fill(float[] values, int from, int to) {
        Objects.checkFromToIndex(from, to, values.length);
        for (int i = from; i < to; i++) {
            values[i] = nextFloat();
        }
    }

    /**
     * Fills a buffer with words of {@link #nextLong()}, each as eight bytes, the lowest first, whatever the
     * order of the buffer is. The position moves on behind the last whole word that fits; a rest of less than
     * eight bytes is left alone.
     *
     * @param bytes the buffer to fill from its position to its limit
     * @throws ReadOnlyBufferException if the buffer cannot be written to; nothing is drawn then
     */
    default void fill(ByteBuffer bytes) {
        if (bytes.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        ByteBuffer target = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (target.remaining() >= Long.BYTES) {
            target.putLong(nextLong());
        }
        bytes.position(target.position());
    }

    /**
     * Returns an independent copy in the same state, with the same seed sequence and spawn count: it will
     * draw the same words and name the same children.
     *
     * @return the copy
     */
    BitGenerator copy();

    /**
     * Returns a new generator of the same algorithm, seeded by a seed sequence. An adapter of a foreign
     * generator, which cannot do that, returns a {@link Pcg64Dxsm}.
     *
     * @param seed the identity of the new stream
     * @return the new generator
     */
    BitGenerator reseeded(SeedSequence seed);

    /**
     * Returns the seed sequence that this generator was made from and whose children it hands out. Empty for
     * a generator that has none, such as Philox by key.
     *
     * @return the seed sequence, if there is one
     */
    Optional<SeedSequence> seedSequence();

    /**
     * Takes the next child of the seed sequence: the one counter of this stream. A generator without a seed
     * sequence first derives one from 128 drawn bits.
     *
     * @return a child that was not handed out before
     * @throws IllegalStateException after 4294967295 children, or if this is a stream of {@link KeyedStreams},
     *     which has none
     */
    SeedSequence nextChild();

    /** {@inheritDoc} One bit of a fresh 32-bit draw: NumPy's {@code integers(0, 2, dtype=bool)}. */
    @Override
    default boolean nextBoolean() {
        return (nextInt() & 1) != 0;
    }

    /** {@inheritDoc} NumPy's {@code bytes(n)}. */
    @Override
    default void nextBytes(byte[] bytes) {
        RawBytes.fill(this, bytes);
    }

    /** {@inheritDoc} NumPy's {@code integers(0, bound)}. */
    @Override
    default int nextInt(int bound) {
        return nextInt(0, bound);
    }

    /** {@inheritDoc} NumPy's {@code integers(origin, bound)}. */
    @Override
    default int nextInt(int origin, int bound) {
        return (int) nextLong(origin, bound);
    }

    /** {@inheritDoc} NumPy's {@code integers(0, bound)}. */
    @Override
    default long nextLong(long bound) {
        return nextLong(0, bound);
    }

    /** {@inheritDoc} NumPy's {@code integers(origin, bound)}. */
    @Override
    default long nextLong(long origin, long bound) {
        return BoundedIntegers.draw(this, origin, bound);
    }

    /** {@inheritDoc} NumPy's {@code uniform(0, bound)}, kept below the bound. */
    @Override
    default double nextDouble(double bound) {
        return nextDouble(0.0, bound);
    }

    /** {@inheritDoc} NumPy's {@code uniform(origin, bound)}, kept below the bound. */
    @Override
    default double nextDouble(double origin, double bound) {
        return Uniform.belowBound(this, origin, bound);
    }

    /** {@inheritDoc} As {@link #nextDouble(double)}, from 24 bits. */
    @Override
    default float nextFloat(float bound) {
        return nextFloat(0.0f, bound);
    }

    /** {@inheritDoc} As {@link #nextDouble(double, double)}, from 24 bits. */
    @Override
    default float nextFloat(float origin, float bound) {
        return Uniform.belowBound(this, origin, bound);
    }

    /** {@inheritDoc} NumPy's {@code standard_normal()}. */
    @Override
    default double nextGaussian() {
        return StandardNormal.next(this);
    }

    /** {@inheritDoc} NumPy's {@code normal(mean, stddev)}. */
    @Override
    default double nextGaussian(double mean, double stddev) {
        if (stddev < 0.0) {
            throw new IllegalArgumentException("nextGaussian: stddev must be >= 0: " + stddev);
        }
        return mean + stddev * StandardNormal.next(this);
    }

    /** {@inheritDoc} NumPy's {@code standard_exponential()}. */
    @Override
    default double nextExponential() {
        return StandardExponential.next(this);
    }

    /** {@inheritDoc} It does not split. */
    @Override
    default IntStream ints() {
        return DrawStreams.ints(this, BitGenerator::nextInt);
    }

    /** {@inheritDoc} In parallel the values and their order are those of the sequential stream. */
    @Override
    default IntStream ints(long streamSize) {
        return DrawStreams.ints(this, BitGenerator::nextInt, streamSize);
    }

    /** {@inheritDoc} It does not split. */
    @Override
    default IntStream ints(int origin, int bound) {
        return DrawStreams.ints(this, DrawStreams.between(origin, (long) bound));
    }

    /** {@inheritDoc} In parallel the values and their order are those of the sequential stream. */
    @Override
    default IntStream ints(long streamSize, int origin, int bound) {
        return DrawStreams.ints(this, DrawStreams.between(origin, (long) bound), streamSize);
    }

    /** {@inheritDoc} It does not split. */
    @Override
    default LongStream longs() {
        return DrawStreams.longs(this, BitGenerator::nextLong);
    }

    /** {@inheritDoc} In parallel the values and their order are those of the sequential stream. */
    @Override
    default LongStream longs(long streamSize) {
        return DrawStreams.longs(this, BitGenerator::nextLong, streamSize);
    }

    /** {@inheritDoc} It does not split. */
    @Override
    default LongStream longs(long origin, long bound) {
        return DrawStreams.longs(this, DrawStreams.between(origin, bound));
    }

    /** {@inheritDoc} In parallel the values and their order are those of the sequential stream. */
    @Override
    default LongStream longs(long streamSize, long origin, long bound) {
        return DrawStreams.longs(this, DrawStreams.between(origin, bound), streamSize);
    }

    /** {@inheritDoc} It does not split. */
    @Override
    default DoubleStream doubles() {
        return DrawStreams.doubles(this, BitGenerator::nextDouble);
    }

    /** {@inheritDoc} In parallel the values and their order are those of the sequential stream. */
    @Override
    default DoubleStream doubles(long streamSize) {
        return DrawStreams.doubles(this, BitGenerator::nextDouble, streamSize);
    }

    /** {@inheritDoc} It does not split. */
    @Override
    default DoubleStream doubles(double origin, double bound) {
        return DrawStreams.doubles(this, DrawStreams.between(origin, bound));
    }

    /** {@inheritDoc} In parallel the values and their order are those of the sequential stream. */
    @Override
    default DoubleStream doubles(long streamSize, double origin, double bound) {
        return DrawStreams.doubles(this, DrawStreams.between(origin, bound), streamSize);
    }

    /**
     * Returns an endless stream of equidistant doubles, which does not split: what {@code RandomGenerator}
     * has since JDK 22. It draws from the multiples of a distance that lie in the interval, all with the same
     * probability; the distance is the smallest of which all these multiples are doubles.
     *
     * @param left the lower end
     * @param right the upper end
     * @param isLeftIncluded whether the lower end belongs to the interval
     * @param isRightIncluded whether the upper end belongs to the interval
     * @return the stream
     * @throws IllegalArgumentException if an end is not finite or the interval is empty
     */
    default DoubleStream equiDoubles(double left, double right, boolean isLeftIncluded,
            boolean isRightIncluded) {
        return DrawStreams.doubles(this,
                EquidistantDoubles.of(left, right, isLeftIncluded, isRightIncluded));
    }
}
