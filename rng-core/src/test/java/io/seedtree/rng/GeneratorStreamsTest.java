package io.seedtree.rng;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Spliterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of a generator: the same values, sequential or parallel, in a pool of any size. */
class GeneratorStreamsTest {

    private static final int[] WORKERS = {1, 2, 8};
    private static final long[] SIZES = {0, 1, 2, 3, 10, 1000, 70_000, 300_001};

    /** A width that refuses nearly every second word. */
    private static final long WIDE = (1L << 62) + 1;

    /** Every stream of given length, as doubles, longs or ints that are turned to bits. */
    private static final Map<String, Sized> STREAMS = Map.of(
            "ints", (rng, size) -> rng.ints(size).asLongStream(),
            "ints bounded", (rng, size) -> rng.ints(size, -5, (1 << 30) + 1).asLongStream(),
            "longs", Generator::longs,
            "longs bounded", (rng, size) -> rng.longs(size, -WIDE, WIDE),
            "longs bounded in 32 bits", (rng, size) -> rng.longs(size, 7, 7 + (3L << 30)),
            "doubles", (rng, size) -> rng.doubles(size).mapToLong(Double::doubleToRawLongBits),
            "doubles bounded",
            (rng, size) -> rng.doubles(size, -1.0, 2.5).mapToLong(Double::doubleToRawLongBits));

    /** A stream of given length. */
    private interface Sized {

        LongStream of(Generator rng, long size);
    }

    static Stream<Arguments> streams() {
        return STREAMS.keySet().stream().sorted()
                .flatMap(name -> BitGenerators.names().stream().map(bits -> Arguments.of(name, bits)));
    }

    private static Generator rng(String bitGenerator) {
        Generator rng = Generator.of(BitGenerators.create(bitGenerator, SeedSequence.of(42)));
        rng.nextInt();
        return rng;
    }

    private static Generator rng() {
        return rng("PCG64");
    }

    private static <T> T inPool(int workers, Callable<T> work) {
        ForkJoinPool pool = new ForkJoinPool(workers);
        try {
            return pool.submit(work).join();
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("streams")
    void parallelIsSequential(String name, String bitGenerator) {
        Sized stream = STREAMS.get(name);
        for (long size : SIZES) {
            Generator sequential = rng(bitGenerator);
            long[] expected = stream.of(sequential, size).toArray();
            int next = sequential.nextInt();
            assertEquals(size, expected.length);
            for (int workers : WORKERS) {
                Generator parallel = rng(bitGenerator);
                long[] values = inPool(workers, () -> stream.of(parallel, size).parallel().toArray());
                assertArrayEquals(expected, values, () -> size + " with " + workers + " workers");
                assertEquals(next, parallel.nextInt(), "the state at the end");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("streams")
    void streamsAreLoopsOfDraws(String name, String bitGenerator) {
        Generator loop = rng(bitGenerator);
        Map<String, Function<Generator, Long>> draws = Map.of(
                "ints", rng -> (long) rng.nextInt(),
                "ints bounded", rng -> (long) rng.nextInt(-5, (1 << 30) + 1),
                "longs", Generator::nextLong,
                "longs bounded", rng -> rng.nextLong(-WIDE, WIDE),
                "longs bounded in 32 bits", rng -> rng.nextLong(7, 7 + (3L << 30)),
                "doubles", rng -> Double.doubleToRawLongBits(rng.nextDouble()),
                "doubles bounded", rng -> Double.doubleToRawLongBits(rng.nextDouble(-1.0, 2.5)));

        for (long value : STREAMS.get(name).of(rng(bitGenerator), 1000).toArray()) {
            assertEquals(draws.get(name).apply(loop), value);
        }
    }

    /** Every operation that may split, not only toArray. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void otherOperationsKeepTheOrder(int workers) {
        int[] expected = rng().ints(200_000, 0, 1000).toArray();
        long positive = Arrays.stream(expected).filter(value -> value > 500).count();

        assertEquals(positive, inPool(workers,
                () -> rng().ints(200_000, 0, 1000).parallel().filter(value -> value > 500).count()));
        assertEquals(Arrays.stream(expected).boxed().toList(), inPool(workers,
                () -> rng().ints(200_000, 0, 1000).parallel().boxed().toList()));
        assertArrayEquals(Arrays.copyOfRange(expected, 70_000, 150_000), inPool(workers,
                () -> rng().ints(200_000, 0, 1000).parallel().skip(70_000).limit(80_000).toArray()));
    }

    /** One worker splits and works in a fixed order, so that the numbers are the same in every run. */
    @Test
    void fewValuesAreDrawnAheadOfTheirUse() {
        long size = 4_000_000;
        long[] counts = new long[3];
        BitGenerator counting = BitGenerators.adapt(() -> counts[0]++);
        long sum = inPool(1, () -> counting.longs(size).parallel().map(value -> {
            counts[1]++;
            counts[2] = Math.max(counts[2], counts[0] - counts[1]);
            return value;
        }).sum());

        assertEquals(size * (size - 1) / 2, sum);
        assertTrue(counts[2] < size / 32, () -> counts[2] + " values waited");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void endlessStreamsHaveALimitInParallel(int workers) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertArrayEquals(rng().ints().limit(50_000).toArray(),
                    inPool(workers, () -> rng().ints().parallel().limit(50_000).toArray()));
            assertArrayEquals(rng().longs(3, 90).limit(50_000).toArray(),
                    inPool(workers, () -> rng().longs(3, 90).parallel().limit(50_000).toArray()));
            assertArrayEquals(rng().doubles().limit(50_000).toArray(),
                    inPool(workers, () -> rng().doubles().parallel().limit(50_000).toArray()));
            assertArrayEquals(rng().splits().limit(500).mapToLong(RandomGenerator::nextLong).toArray(),
                    inPool(workers, () -> rng().splits().parallel().limit(500)
                            .mapToLong(RandomGenerator::nextLong).toArray()));
        });
    }

    @Test
    void endlessStreamsBeginAsThoseOfGivenLength() {
        assertArrayEquals(rng().ints(100).toArray(), rng().ints().limit(100).toArray());
        assertArrayEquals(rng().ints(100, 3, 9).toArray(), rng().ints(3, 9).limit(100).toArray());
        assertArrayEquals(rng().longs(100).toArray(), rng().longs().limit(100).toArray());
        assertArrayEquals(rng().longs(100, 3, 9).toArray(), rng().longs(3, 9).limit(100).toArray());
        assertArrayEquals(rng().doubles(100).toArray(), rng().doubles().limit(100).toArray());
        assertArrayEquals(
                rng().doubles(100, 3, 9).toArray(), rng().doubles(3, 9).limit(100).toArray());
    }

    @Test
    void whatHasALengthSaysSo() {
        int traits = Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED;
        for (BaseStream<?, ?> stream : sized(1000)) {
            Spliterator<?> rest = stream.spliterator();
            Spliterator<?> prefix = rest.trySplit();
            assertTrue(rest.hasCharacteristics(traits) && prefix.hasCharacteristics(traits));
            assertEquals(500, prefix.getExactSizeIfKnown());
            assertEquals(500, rest.getExactSizeIfKnown());
        }
        for (BaseStream<?, ?> stream : sized(1)) {
            Spliterator<?> one = stream.spliterator();
            assertNull(one.trySplit());
            assertTrue(one.tryAdvance(value -> {
            }));
            assertFalse(one.tryAdvance(value -> {
            }));
        }
    }

    @Test
    void whatHasNoEndDoesNotSplit() {
        for (BaseStream<?, ?> stream : new BaseStream<?, ?>[] {rng().ints(), rng().ints(0, 3), rng().longs(),
            rng().longs(0, 3), rng().doubles(), rng().doubles(0, 3), rng().splits(), rng().rngs()}) {
            Spliterator<?> endless = stream.spliterator();
            assertNull(endless.trySplit());
            assertTrue(endless.hasCharacteristics(Spliterator.ORDERED));
            assertEquals(-1, endless.getExactSizeIfKnown());
            assertEquals(Long.MAX_VALUE, endless.estimateSize());
        }
    }

    private static BaseStream<?, ?>[] sized(long size) {
        return new BaseStream<?, ?>[] {rng().ints(size), rng().ints(size, 0, 3), rng().longs(size),
            rng().longs(size, 0, 3), rng().doubles(size), rng().doubles(size, 0, 3), rng().splits(size)};
    }

    @Test
    void childrenAreNumberedHoweverTheRangeIsCut() {
        long[] expected = new long[3000];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = new Pcg64(SeedSequence.of(42).child(0).child(i)).nextLong();
        }
        assertArrayEquals(expected, rng().splits(3000).mapToLong(RandomGenerator::nextLong).toArray());
        for (int workers : WORKERS) {
            assertArrayEquals(expected, inPool(workers,
                    () -> rng().splits(3000).parallel().mapToLong(RandomGenerator::nextLong).toArray()));
            assertArrayEquals(expected, inPool(workers,
                    () -> rng().rngs(3000).parallel().mapToLong(RandomGenerator::nextLong).toArray()));
        }
    }

    @Test
    void equidistantDoublesAreMultiplesOfTheirDistance() {
        assertMultiples(0, (1L << 53) - 1, 0x1.0p-53, rng().equiDoubles(0, 1, true, false));
        assertMultiples(1, 1L << 53, 0x1.0p-53, rng().equiDoubles(0, 1, false, true));
        assertMultiples(-1L << 53, 1L << 53, 0x1.0p-53, rng().equiDoubles(-1, 1, true, true));
        assertMultiples(-(3L << 51), 1, 0x1.0p-51, rng().equiDoubles(-3, 0x1.8p-51, true, true));
        assertMultiples((1L << 52) + 1, (1L << 53) - 1, 0x1.0p-52, rng().equiDoubles(1, 2, false, false));
        assertMultiples(-1, 0, Double.MIN_VALUE, rng().equiDoubles(-Double.MIN_VALUE, 0, true, true));
        assertMultiples(1 - (1L << 53), (1L << 53) - 1, 0x1.0p971,
                rng().equiDoubles(-Double.MAX_VALUE, Double.MAX_VALUE, true, true));
        assertMultiples(7, 7, 1.0, rng().equiDoubles(7, 7, true, true));
        for (int workers : WORKERS) {
            assertArrayEquals(rng().equiDoubles(0, 1, true, false).limit(50_000).toArray(),
                    inPool(workers,
                            () -> rng().equiDoubles(0, 1, true, false).parallel().limit(50_000).toArray()));
        }
    }

    private static void assertMultiples(long lowest, long highest, double distance, DoubleStream values) {
        Generator rng = rng();
        double[] expected =
                LongStream.generate(() -> rng.integers(lowest, highest, true)).limit(1000)
                        .mapToDouble(multiple -> multiple * distance).toArray();
        assertArrayEquals(expected, values.limit(1000).toArray());
    }

    @Test
    void emptyIntervalsOfEquidistantDoublesAreRefused() {
        assertRefused("equiDoubles: the ends must be finite and the interval not empty: 1.0, 1.0",
                () -> rng().equiDoubles(1, 1, true, false));
        assertRefused("equiDoubles: the ends must be finite and the interval not empty: 1.0, 0.0",
                () -> rng().equiDoubles(1, 0, true, true));
        assertRefused("equiDoubles: the ends must be finite and the interval not empty: NaN, 0.0",
                () -> rng().equiDoubles(Double.NaN, 0, true, true));
    }

    @Test
    void badSizesAndBoundsAreRefusedAtOnce() {
        assertRefused("stream size must be >= 0: -1", () -> rng().ints(-1));
        assertRefused("stream size must be >= 0: -1", () -> rng().longs(-1, 0, 5));
        assertRefused("stream size must be >= 0: -1", () -> rng().doubles(-1));
        assertRefused("stream size must be >= 0: -1", () -> rng().rngs(-1));
        assertRefused("bound must be greater than origin: 5, 5", () -> rng().ints(3, 5, 5));
        assertRefused("bound must be greater than origin: 4, 5", () -> rng().longs(5, 4));
        assertRefused("bound must be greater than origin by a finite difference: NaN, 0.0",
                () -> rng().doubles(0, Double.NaN));
        assertRefused("bound must be greater than origin by a finite difference: 1.0E308, -1.0E308",
                () -> rng().doubles(3, -1e308, 1e308));
    }

    @Test
    void aRefusedSizeTakesNoChild() {
        Generator rng = rng();
        assertRefused("stream size must be >= 0: -1", () -> rng.splits(-1));

        assertEquals(SeedSequence.of(42).child(0), rng.split().seedSequence().orElseThrow());
    }

    private static void assertRefused(String message, Callable<?> call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call::call).getMessage());
    }
}
