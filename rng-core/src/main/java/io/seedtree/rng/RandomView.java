package io.seedtree.rng;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A generator seen as a {@link Random}, for code that wants one. Every method draws from the generator. */
final class RandomView extends Random {

    private static final long serialVersionUID = 1L;

    /** Null only while the superclass is constructed. */
    private final transient @Nullable Generator generator;

    RandomView(Generator generator) {
        super(0);
        this.generator = generator;
    }

    private Generator generator() {
        Generator known = generator;
        if (known == null) {
            throw new IllegalStateException("the view of a generator is not constructed yet");
        }
        return known;
    }

    /**
     * Refuses: the stream belongs to the generator. The superclass's own call, from its constructor, passes.
     */
    @Override
    public synchronized void setSeed(long seed) {
        if (generator != null) {
            throw new IllegalStateException("the view of a generator cannot be reseeded: " + seed);
        }
    }

    @Override
    protected int next(int count) {
        return generator().nextInt() >>> Integer.SIZE - count;
    }

    @Override
    public int nextInt() {
        return generator().nextInt();
    }

    @Override
    public int nextInt(int bound) {
        return generator().nextInt(bound);
    }

    @Override
    public int nextInt(int origin, int bound) {
        return generator().nextInt(origin, bound);
    }

    @Override
    public long nextLong() {
        return generator().nextLong();
    }

    @Override
    public long nextLong(long bound) {
        return generator().nextLong(bound);
    }

    @Override
    public long nextLong(long origin, long bound) {
        return generator().nextLong(origin, bound);
    }

    @Override
    public boolean nextBoolean() {
        return generator().nextBoolean();
    }

    @Override
    public void nextBytes(byte[] bytes) {
        generator().nextBytes(bytes);
    }

    @Override
    public float nextFloat() {
        return generator().nextFloat();
    }

    @Override
    public float nextFloat(float bound) {
        return generator().nextFloat(bound);
    }

    @Override
    public float nextFloat(float origin, float bound) {
        return generator().nextFloat(origin, bound);
    }

    @Override
    public double nextDouble() {
        return generator().nextDouble();
    }

    @Override
    public double nextDouble(double bound) {
        return generator().nextDouble(bound);
    }

    @Override
    public double nextDouble(double origin, double bound) {
        return generator().nextDouble(origin, bound);
    }

    @Override
    public synchronized double nextGaussian() {
        return generator().nextGaussian();
    }

    @Override
    public double nextGaussian(double mean, double stddev) {
        return generator().nextGaussian(mean, stddev);
    }

    @Override
    public double nextExponential() {
        return generator().nextExponential();
    }

    @Override
    public IntStream ints() {
        return generator().ints();
    }

    @Override
    public IntStream ints(long streamSize) {
        return generator().ints(streamSize);
    }

    @Override
    public IntStream ints(int origin, int bound) {
        return generator().ints(origin, bound);
    }

    @Override
    public IntStream ints(long streamSize, int origin, int bound) {
        return generator().ints(streamSize, origin, bound);
    }

    @Override
    public LongStream longs() {
        return generator().longs();
    }

    @Override
    public LongStream longs(long streamSize) {
        return generator().longs(streamSize);
    }

    @Override
    public LongStream longs(long origin, long bound) {
        return generator().longs(origin, bound);
    }

    @Override
    public LongStream longs(long streamSize, long origin, long bound) {
        return generator().longs(streamSize, origin, bound);
    }

    @Override
    public DoubleStream doubles() {
        return generator().doubles();
    }

    @Override
    public DoubleStream doubles(long streamSize) {
        return generator().doubles(streamSize);
    }

    @Override
    public DoubleStream doubles(double origin, double bound) {
        return generator().doubles(origin, bound);
    }

    @Override
    public DoubleStream doubles(long streamSize, double origin, double bound) {
        return generator().doubles(streamSize, origin, bound);
    }

    /** Overrides from JDK 22 on. */
    public DoubleStream equiDoubles(double left, double right, boolean isLeftIncluded,
            boolean isRightIncluded) {
        return generator().equiDoubles(left, right, isLeftIncluded, isRightIncluded);
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("the view of a generator: a copy would repeat its stream");
    }
}
