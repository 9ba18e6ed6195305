package io.seedtree.rng;

import io.seedtree.rng.sampler.BoundedIntegers;
import io.seedtree.rng.sampler.DoubleSampler;
import io.seedtree.rng.sampler.LongSampler;
import io.seedtree.rng.sampler.Uniform;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The streams of a generator: of given length, or without an end. */
final class DrawStreams {

    private static final long ENDLESS = -1;

    private DrawStreams() {
    }

    static IntStream ints(BitGenerator bits, LongSampler sampler, long size) {
        return StreamSupport.intStream(
                new PrefixSpliterator.OfInt(bits, sampler, requireSize(size), false), false);
    }

    static IntStream ints(BitGenerator bits, LongSampler sampler) {
        return StreamSupport.intStream(new PrefixSpliterator.OfInt(bits, sampler, ENDLESS, true), false);
    }

    static LongStream longs(BitGenerator bits, LongSampler sampler, long size) {
        return StreamSupport.longStream(
                new PrefixSpliterator.OfLong(bits, sampler, requireSize(size), false), false);
    }

    static LongStream longs(BitGenerator bits, LongSampler sampler) {
        return StreamSupport.longStream(new PrefixSpliterator.OfLong(bits, sampler, ENDLESS, true), false);
    }

    static DoubleStream doubles(BitGenerator bits, DoubleSampler sampler, long size) {
        return StreamSupport.doubleStream(
                new PrefixSpliterator.OfDouble(bits, sampler, requireSize(size), false), false);
    }

    static DoubleStream doubles(BitGenerator bits, DoubleSampler sampler) {
        return StreamSupport.doubleStream(new PrefixSpliterator.OfDouble(bits, sampler, ENDLESS, true),
                false);
    }

    static Stream<SplittableGenerator> children(BitGenerator algorithm, SeedSequence root, long size) {
        return StreamSupport.stream(new ChildSpliterator(algorithm, root, size, false), false);
    }

    static Stream<SplittableGenerator> children(BitGenerator algorithm, SeedSequence root) {
        return StreamSupport.stream(new ChildSpliterator(algorithm, root, Long.MAX_VALUE, true), false);
    }

    /** Integers in [origin, bound), as {@code nextLong(origin, bound)} draws them. */
    static LongSampler between(long origin, long bound) {
        if (origin >= bound) {
            throw new IllegalArgumentException("bound must be greater than origin: " + bound + ", " + origin);
        }
        return BoundedIntegers.of(origin, bound);
    }

    /** Doubles in [origin, bound), as {@code nextDouble(origin, bound)} draws them. */
    static DoubleSampler between(double origin, double bound) {
        if (!(origin < bound) || !Double.isFinite(bound - origin)) {
            throw new IllegalArgumentException(
                    "bound must be greater than origin by a finite difference: " + bound + ", " + origin);
        }
        return bits -> Uniform.belowBound(bits, origin, bound);
    }

    static long requireSize(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("stream size must be >= 0: " + size);
        }
        return size;
    }
}
