package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;
import io.seedtree.rng.SeedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops over ranges: each element has the stream of its index, however the pool cuts. */
class RandomStreamsTest {

    private static final int SIZE = 1500;

    static RandomNode node() {
        return RandomNode.of(42).child("streams");
    }

    /** A body that takes unequal time and an unequal number of draws. */
    static double draw(Generator rng, long index) {
        Pools.disturb(rng.copy().nextLong());
        double sum = index;
        for (long i = rng.integers(1, 5); i > 0; i--) {
            sum += rng.standardNormal();
        }
        return sum;
    }

    private static double[] expected(long from, long to) {
        return LongStream.range(from, to).mapToDouble(i -> draw(node().child(i).open(), i)).toArray();
    }

    static IntStream workers() {
        return Pools.sizes();
    }

    @Test
    void anElementDrawsFromTheChildOfItsIndex() {
        assertArrayEquals(expected(0, SIZE),
                RandomStreams.range(node(), 0, SIZE).mapToDouble(RandomStreamsTest::draw).toArray());
        assertArrayEquals(expected(1000, 1100),
                RandomStreams.range(node(), 1000, 1100).mapToDouble(RandomStreamsTest::draw).toArray());
        assertEquals(0, RandomStreams.range(node(), 7, 7).mapToDouble(RandomStreamsTest::draw).count());
    }

    @ParameterizedTest
    @MethodSource("workers")
    void valuesAreTheSameInAnyPool(int workers) {
        RandomElements range = RandomStreams.range(node(), 0, SIZE);
        assertArrayEquals(expected(0, SIZE),
                Pools.inPool(workers, () -> range.parallel().mapToDouble(RandomStreamsTest::draw).toArray()));
        assertArrayEquals(range.mapToInt((rng, i) -> rng.nextInt()).toArray(),
                Pools.inPool(workers, () -> range.parallel().mapToInt((rng, i) -> rng.nextInt()).toArray()));
        assertArrayEquals(range.mapToLong((rng, i) -> rng.nextLong()).toArray(),
                Pools.inPool(workers,
                        () -> range.parallel().mapToLong((rng, i) -> rng.nextLong()).toArray()));
        assertEquals(range.mapToObj((rng, i) -> rng.bytes(3)[1] + ":" + i).toList(),
                Pools.inPool(workers,
                        () -> range.parallel().mapToObj((rng, i) -> rng.bytes(3)[1] + ":" + i).toList()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 100, 1024, 5000, Long.MAX_VALUE})
    void blocksDrawInOrderFromOneStream(long size) {
        double[] expected = new double[SIZE];
        Generator rng = node().open();
        for (int i = 0; i < SIZE; i++) {
            if (i % size == 0) {
                rng = node().child(i / size).open();
            }
            expected[i] = draw(rng, i);
        }
        RandomElements blocks = RandomStreams.range(node(), 0, SIZE).blocks(size);
        assertArrayEquals(expected, blocks.mapToDouble(RandomStreamsTest::draw).toArray());
        Pools.sizes().forEach(workers -> assertArrayEquals(expected,
                Pools.inPool(workers,
                        () -> blocks.parallel().mapToDouble(RandomStreamsTest::draw).toArray())));
    }

    @Test
    void aRangeOfBlocksMayBeginWithAnyBlockAndEndAnywhere() {
        double[] all = RandomStreams.range(node(), 0, 1000).blocks(30).mapToDouble(RandomStreamsTest::draw)
                .toArray();
        double[] some = RandomStreams.range(node(), 90, 475).blocks(30).mapToDouble(RandomStreamsTest::draw)
                .toArray();
        assertArrayEquals(Arrays.copyOfRange(all, 90, 475), some);
    }

    /** Pieces of any size, in any order of time, cut in the middle of a traversal and of a block. */
    @ParameterizedTest
    @ValueSource(longs = {1, 3, 64})
    void anyCutGivesTheSameValues(long size) {
        RandomElements range = RandomStreams.range(node(), 192, 500).blocks(size);
        List<Double> doubles = range.mapToDouble(RandomStreamsTest::draw).boxed().toList();
        List<Integer> ints = range.mapToInt((rng, i) -> rng.nextInt()).boxed().toList();
        List<Long> longs = range.mapToLong((rng, i) -> rng.nextLong()).boxed().toList();
        for (long seed = 0; seed < 40; seed++) {
            assertEquals(doubles,
                    RandomCuts.collect(range.mapToDouble(RandomStreamsTest::draw).spliterator(), seed));
            assertEquals(doubles,
                    RandomCuts.collect(range.mapToObj(RandomStreamsTest::draw).spliterator(), seed));
            assertEquals(ints,
                    RandomCuts.collect(range.mapToInt((rng, i) -> rng.nextInt()).spliterator(), seed));
            assertEquals(longs,
                    RandomCuts.collect(range.mapToLong((rng, i) -> rng.nextLong()).spliterator(), seed));
        }
    }

    @Test
    void spliteratorsKnowTheirSizesAndCutBetweenBlocks() {
        RandomElements range = RandomStreams.range(node(), 0, 1000);
        for (BaseStream<?, ?> stream : List.of(range.mapToDouble((rng, i) -> 0),
                range.mapToInt((rng, i) -> 0),
                range.mapToLong((rng, i) -> 0), range.mapToObj((rng, i) -> ""))) {
            requireSizes(stream.spliterator(), 500, 500);
        }
        requireSizes(range.blocks(300).mapToObj((rng, i) -> i).spliterator(), 300, 700);
        requireSizes(range.blocks(700).mapToObj((rng, i) -> i).spliterator(), 700, 300);
        requireSizes(RandomStreams.range(node(), 0, Long.MAX_VALUE).mapToObj((rng, i) -> i).spliterator(),
                Long.MAX_VALUE / 2, Long.MAX_VALUE - Long.MAX_VALUE / 2);
        assertNull(range.blocks(1000).mapToObj((rng, i) -> i).spliterator().trySplit());
        assertNull(range.blocks(Long.MAX_VALUE).mapToObj((rng, i) -> i).spliterator().trySplit());
        assertNull(RandomStreams.range(node(), 4, 5).mapToObj((rng, i) -> i).spliterator().trySplit());
    }

    private static void requireSizes(Spliterator<?> rest, long prefixSize, long restSize) {
        int traits = Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED;
        Spliterator<?> prefix = rest.trySplit();
        assertTrue(rest.hasCharacteristics(traits) && prefix.hasCharacteristics(traits));
        assertEquals(prefixSize, prefix.getExactSizeIfKnown());
        assertEquals(restSize, rest.getExactSizeIfKnown());
    }

    @Test
    void theEndOfTheRangeOfIndicesCanBeReached() {
        long last = Long.MAX_VALUE - 1;
        for (long size : new long[] {1, 2, 7}) {
            long from = last / size * size;
            long[] indices = RandomStreams.range(node(), from, Long.MAX_VALUE).blocks(size).parallel()
                    .mapToLong((rng, i) -> i).toArray();
            assertArrayEquals(LongStream.range(from, Long.MAX_VALUE).toArray(), indices);
        }
    }

    @Test
    void theAlgorithmIsTheNodes() {
        SeedSequence seed = SeedSequence.of(5);
        long[] words = RandomStreams.range(RandomNode.of(seed, Philox::new), 0, 50).parallel()
                .mapToLong((rng, i) -> rng.nextLong()).toArray();
        assertArrayEquals(LongStream.range(0, 50).map(i -> new Philox(seed.child(i)).nextLong()).toArray(),
                words);
    }

    @Test
    void badRangesAreRefusedAndTakeNoChild() {
        Generator rng = node().open();
        assertRefused("range: from must be >= 0: -1", () -> RandomStreams.range(rng, -1, 5));
        assertRefused("range: from must be >= 0: -1", () -> RandomStreams.range(node(), -1, 5));
        assertRefused("range: to must be >= from: 4, 5", () -> RandomStreams.range(rng, 5, 4));
        RandomElements range = RandomStreams.range(node(), 10, 40);
        assertRefused("blocks: size must be >= 1: 0", () -> range.blocks(0));
        assertRefused("blocks: the beginning of the range must be a multiple of size: 10, 20",
                () -> range.blocks(20));
        assertEquals(node().seed().child(0), RandomNode.childOf(rng).seed());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    @Test
    void aLoopInsideOfATaskTakesTheNextChild() {
        Generator task = node().open();
        RandomElements first = RandomStreams.range(task, 0, 3);
        Stream<Long> second = RandomStreams.zip(task, Stream.of("a", "b"), (rng, text) -> rng.nextLong());
        assertEquals(node().seed().child(2), RandomNode.childOf(task).seed());

        assertEquals(node().child(0).child(2).open().nextLong(),
                first.mapToLong((rng, i) -> rng.nextLong()).skip(2).findFirst().orElseThrow());
        assertEquals(node().child(1).child(1).open().nextLong(), second.skip(1).findFirst().orElseThrow());
    }

    @Test
    void theStreamIsBoundInTheBodyOnly() {
        assertTrue(Pools.inPool(3, () -> RandomStreams.range(node(), 0, SIZE).parallel()
                .mapToObj((rng, i) -> TaskRandom.current() == rng)
                .peek(bound -> assertThrows(IllegalStateException.class, TaskRandom::current))
                .allMatch(bound -> bound)));
        assertTrue(RandomStreams.zip(node(), Stream.of(1, 2, 3), (rng, value) -> TaskRandom.current() == rng)
                .peek(bound -> assertThrows(IllegalStateException.class, TaskRandom::current))
                .allMatch(bound -> bound));
    }

    @Test
    void anAuditFindsNothingWrong() {
        List<Integer> values = IntStream.range(0, 100).boxed().toList();
        try (StreamAudit audit = StreamAudit.start()) {
            RandomNode root = RandomNode.of(43);
            Pools.inPool(3, () -> RandomStreams.range(root.child(0), 0, 100).parallel()
                    .mapToDouble(RandomStreamsTest::draw).toArray());
            Pools.inPool(3, () -> RandomStreams.range(root.child(1), 0, 100).blocks(10).parallel()
                    .sum(RandomStreamsTest::draw));
            Pools.inPool(3, () -> RandomStreams.zip(root.child(2), values.parallelStream().filter(i -> true),
                    (rng, value) -> draw(rng, value)).toList());
            RandomCuts.collect(RandomStreams.range(root.child(3), 0, 100).blocks(10)
                    .mapToObj(RandomStreamsTest::draw).spliterator(), 1);
            audit.requireClean();
        }
    }

    @Test
    void anOpenBlockMayMoveToAnotherThreadWhenItIsSplitOff() throws InterruptedException {
        try (StreamAudit audit = StreamAudit.start()) {
            Spliterator<Double> rest = RandomStreams.range(node(), 0, 100).blocks(40)
                    .mapToObj(RandomStreamsTest::draw).spliterator();
            List<Double> values = new ArrayList<>();
            rest.tryAdvance(values::add);
            Spliterator<Double> prefix = rest.trySplit();
            Thread other = Thread.ofPlatform().start(() -> prefix.forEachRemaining(values::add));
            other.join();
            rest.forEachRemaining(values::add);
            assertEquals(100, values.size());
            audit.requireClean();
        }
    }
}
