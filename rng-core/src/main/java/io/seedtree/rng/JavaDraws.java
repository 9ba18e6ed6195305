package io.seedtree.rng;

import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The draws of {@link Generator} by Java's names: those of {@link RandomGenerator}, each answered by the bit
 * generator, with NumPy's values. A table of them stands at {@link Generator}.
 *
 * <p>For one thread at a time, as the generator.
 */
/*
 * Design. It extends SplittableGenerator, whose own methods Generator has, so that a method that a later JDK gives to
 * that interface is overridden here, too, and the class does not inherit two.
 */
public sealed interface JavaDraws extends Draws, RandomGenerator.SplittableGenerator permits Generator {

    @Override
    default IntStream ints() {
        return bitGenerator().ints();
    }

    @Override
    default IntStream ints(long streamSize) {
        return bitGenerator().ints(streamSize);
    }

    @Override
    default IntStream ints(int origin, int bound) {
        return bitGenerator().ints(origin, bound);
    }

    @Override
    default IntStream ints(long streamSize, int origin, int bound) {
        return bitGenerator().ints(streamSize, origin, bound);
    }

    @Override
    default LongStream longs() {
        return bitGenerator().longs();
    }

    @Override
    default LongStream longs(long streamSize) {
        return bitGenerator().longs(streamSize);
    }

    @Override
    default LongStream longs(long origin, long bound) {
        return bitGenerator().longs(origin, bound);
    }

    @Override
    default LongStream longs(long streamSize, long origin, long bound) {
        return bitGenerator().longs(streamSize, origin, bound);
    }

    @Override
    default DoubleStream doubles() {
        return bitGenerator().doubles();
    }

    @Override
    default DoubleStream doubles(long streamSize) {
        return bitGenerator().doubles(streamSize);
    }

    @Override
    default DoubleStream doubles(double origin, double bound) {
        return bitGenerator().doubles(origin, bound);
    }

    @Override
    default DoubleStream doubles(long streamSize, double origin, double bound) {
        return bitGenerator().doubles(streamSize, origin, bound);
    }

    /**
     * Returns an endless stream of equidistant doubles: {@link BitGenerator#equiDoubles}.
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
        return bitGenerator().equiDoubles(left, right, isLeftIncluded, isRightIncluded);
    }

    @Override
    default boolean nextBoolean() {
        return bitGenerator().nextBoolean();
    }

    @Override
    default void nextBytes(byte[] bytes) {
        bitGenerator().nextBytes(bytes);
    }

    @Override
    default float nextFloat() {
        return bitGenerator().nextFloat();
    }

    @Override
    default float nextFloat(float bound) {
        return bitGenerator().nextFloat(bound);
    }

    @Override
    default float nextFloat(float origin, float bound) {
        return bitGenerator().nextFloat(origin, bound);
    }

    @Override
    default double nextDouble() {
        return bitGenerator().nextDouble();
    }

    @Override
    default double nextDouble(double bound) {
        return bitGenerator().nextDouble(bound);
    }

    @Override
    default double nextDouble(double origin, double bound) {
        return bitGenerator().nextDouble(origin, bound);
    }

    @Override
    default int nextInt() {
        return bitGenerator().nextInt();
    }

    @Override
    default int nextInt(int bound) {
        return bitGenerator().nextInt(bound);
    }

    @Override
    default int nextInt(int origin, int bound) {
        return bitGenerator().nextInt(origin, bound);
    }

    @Override
    default long nextLong() {
        return bitGenerator().nextLong();
    }

    @Override
    default long nextLong(long bound) {
        return bitGenerator().nextLong(bound);
    }

    @Override
    default long nextLong(long origin, long bound) {
        return bitGenerator().nextLong(origin, bound);
    }

    @Override
    default double nextGaussian() {
        return bitGenerator().nextGaussian();
    }

    @Override
    default double nextGaussian(double mean, double stddev) {
        return bitGenerator().nextGaussian(mean, stddev);
    }

    @Override
    default double nextExponential() {
        return bitGenerator().nextExponential();
    }
}
