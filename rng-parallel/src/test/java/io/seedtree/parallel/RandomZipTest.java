package io.seedtree.parallel;

import static io.seedtree.parallel.RandomStreamsTest.draw;
import static io.seedtree.parallel.RandomStreamsTest.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams from a source: each element has the stream of its position, however the source splits. */
class RandomZipTest {

    /** Sources that split by size, by batches and not at all. */
    static Stream<Function<List<Integer>, Stream<Integer>>> sources() {
        return Stream.of(
                List::stream,
                values -> new LinkedList<>(values).stream(),
                values -> new TreeSet<>(values).stream(),
                values -> values.stream().filter(value -> true),
                values -> values.stream().flatMap(value -> Stream.of(value).filter(same -> true)),
                values -> values.stream().map(value -> -value).sorted().map(value -> -value).sorted(),
                values -> Stream.concat(values.stream().limit(100), values.stream().skip(100)),
                values -> Stream.iterate(0, value -> value + 1).limit(values.size()),
                values -> Stream.iterate(0, value -> value < values.size(), value -> value + 1),
                values -> StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(values.iterator(), Spliterator.ORDERED), false),
                values -> RandomCuts.oddStream(values, values.size()));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void anElementOfASourceDrawsFromTheChildOfItsPosition(Function<List<Integer>, Stream<Integer>> source) {
        assertEquals(List.of(), zip(Stream.empty()).toList());
        for (int size : new int[] {0, 1, 2, 101, 500}) {
            List<Integer> values = IntStream.range(0, size).boxed().toList();
            List<Double> expected =
                    values.stream().map(value -> draw(node().child(value).open(), value)).toList();
            assertEquals(expected, zip(source.apply(values).sequential()).toList());
            for (int workers : new int[] {1, 2, 8}) {
                assertEquals(expected,
                        Pools.inPool(workers, () -> zip(source.apply(values).parallel()).toList()));
            }
            for (int seed = 0; seed < 4; seed++) {
                assertEquals(expected, RandomCuts.collect(zip(source.apply(values)).spliterator(), seed));
                assertEquals(expected,
                        RandomCuts.collect(zip(source.apply(values).parallel()).spliterator(), seed));
            }
        }
    }

    private static Stream<Double> zip(Stream<Integer> source) {
        return RandomStreams.zip(node(), source, (rng, value) -> draw(rng, value));
    }

    @Test
    void unsizedSourcesRunTheirBodiesInParallel() {
        AtomicReferenceArray<Thread> threads = new AtomicReferenceArray<>(20_000);
        Pools.inPool(4,
                () -> RandomStreams
                        .zip(node(), IntStream.range(0, 20_000).boxed().filter(i -> true).parallel(),
                                (rng, i) -> {
                                    threads.set(i, Thread.currentThread());
                                    return Math.sqrt(draw(rng, i));
                                })
                        .toList());
        assertTrue(IntStream.range(0, 20_000).mapToObj(threads::get).distinct().count() > 1);
    }

    @Test
    void aLimitOnASourceWithoutEndIsReached() {
        List<Double> expected =
                IntStream.range(0, 500).mapToObj(i -> draw(node().child(i).open(), i)).toList();
        for (int workers : new int[] {1, 2, 8}) {
            assertEquals(expected, Pools.inPool(workers,
                    () -> zip(Stream.iterate(0, i -> i + 1).parallel()).limit(500).toList()));
        }
    }

    @Test
    void nullElementsAndResultsPass() {
        List<String> found = new ArrayList<>();
        RandomStreams.zip(node(), Stream.of("a", null, "b"), (rng, text) -> text).forEach(found::add);
        assertEquals(Arrays.asList("a", null, "b"), found);
    }

    @Test
    void closingTheResultClosesTheSource() {
        AtomicBoolean closed = new AtomicBoolean();
        try (Stream<Integer> result = RandomStreams.zip(node(), Stream.of(1).onClose(() -> closed.set(true)),
                (rng, value) -> value)) {
            assertFalse(closed.get());
            assertEquals(List.of(1), result.toList());
        }
        assertTrue(closed.get());
    }

    @Test
    void sourcesWithoutOrderAreRefusedAndTakeNoChild() {
        Generator rng = node().open();
        for (Stream<Integer> source : List.of(new HashSet<>(List.of(1, 2)).stream(),
                List.of(1, 2).stream().unordered(),
                Stream.generate(() -> 1), new HashSet<>(List.of(1, 2)).parallelStream().map(i -> i + 1))) {
            String message = assertThrows(IllegalArgumentException.class,
                    () -> RandomStreams.zip(rng, source, (stream, value) -> value)).getMessage();
            assertTrue(message.startsWith("zip: the stream must be ordered: "), message);
            assertTrue(message.contains("; sorted() gives it an order"), message);
        }
        assertThrows(IllegalArgumentException.class,
                () -> RandomStreams.zip(node(), new HashSet<>(List.of(1, 2)).stream(),
                        (stream, value) -> value));
        assertEquals(node().seed().child(0), RandomNode.childOf(rng).seed());
    }
}
