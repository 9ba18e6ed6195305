package io.seedtree.bench.audit;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomStreams;
import io.seedtree.rng.SeedSequence;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * A way to get random numbers from a parallel stream.
 *
 * @param name what the user writes
 * @param isOurs whether it is this library's, which must be without fault
 * @param longs makes the stream of 64-bit words of a seed and a size
 * @param doubles makes the stream of uniform values of a seed and a size
 */
record ParallelSource(String name, boolean isOurs, Maker<LongStream> longs, Maker<DoubleStream> doubles) {

    /** Makes the stream of a seed: the same at each call, if the source keeps its promise. */
    @FunctionalInterface
    interface Maker<S> {
        S make(SeedSequence seed, long size);
    }

    /** The sources to compare, those of the JDK first. */
    static List<ParallelSource> all() {
        return List.of(
                shared("SplittableRandom.longs(n)", SplittableRandom::new),
                shared("L64X128MixRandom.longs(n)", ParallelSource::l64x128),
                new ParallelSource("SplittableRandom.splits(n)", false,
                        (seed, size) -> longsOf(new SplittableRandom(number(seed)), size),
                        (seed, size) -> doublesOf(new SplittableRandom(number(seed)), size)),
                new ParallelSource("Generator.longs(n)", true,
                        (seed, size) -> RandomNode.of(seed).open().longs(size),
                        (seed, size) -> RandomNode.of(seed).open().doubles(size)),
                new ParallelSource("Generator.splits(n)", true,
                        (seed, size) -> longsOf(RandomNode.of(seed).open(), size),
                        (seed, size) -> doublesOf(RandomNode.of(seed).open(), size)),
                new ParallelSource("RandomStreams.range(0, n)", true,
                        (seed, size) -> RandomStreams.range(RandomNode.of(seed), 0, size)
                                .mapToLong((rng, i) -> rng.nextLong()),
                        (seed, size) -> RandomStreams.range(RandomNode.of(seed), 0, size)
                                .mapToDouble((rng, i) -> rng.nextDouble())));
    }

    /** Whose it is. */
    String owner() {
        return isOurs ? "Seedtree" : "JDK";
    }

    private static ParallelSource shared(String name, LongFunction<RandomGenerator> factory) {
        return new ParallelSource(name, false, (seed, size) -> factory.apply(number(seed)).longs(size),
                (seed, size) -> factory.apply(number(seed)).doubles(size));
    }

    private static RandomGenerator l64x128(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static LongStream longsOf(SplittableGenerator parent, long size) {
        return parent.splits(size).mapToLong(RandomGenerator::nextLong);
    }

    private static DoubleStream doublesOf(SplittableGenerator parent, long size) {
        return parent.splits(size).mapToDouble(RandomGenerator::nextDouble);
    }

    private static long number(SeedSequence seed) {
        return seed.generateState64(1)[0];
    }
}
