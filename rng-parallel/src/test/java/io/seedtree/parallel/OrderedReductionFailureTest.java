package io.seedtree.parallel;

import static io.seedtree.parallel.OrderedReductionTest.MIX;
import static io.seedtree.parallel.OrderedReductionTest.VALUES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reductions that are refused, and those that fail on the way. */
class OrderedReductionFailureTest {

    static IntStream workers() {
        return Pools.sizes();
    }

    @Test
    void streamsWithoutOrderAreRefused() {
        Supplier<Stream<Double>> source = () -> new HashSet<>(List.of(1.0, 2.0, 3.0)).parallelStream();
        Supplier<DoubleStream> doubles = () -> source.get().mapToDouble(value -> value);
        assertRefused("sum", () -> OrderedReduction.sum(doubles.get()));
        assertRefused("sum", () -> OrderedReduction.sum(doubles.get().sequential()));
        assertRefused("sum", () -> OrderedReduction.sum(DoubleStream.generate(() -> 1.0)));
        assertRefused("average", () -> OrderedReduction.average(doubles.get()));
        assertRefused("statistics", () -> OrderedReduction.statistics(doubles.get()));
        assertRefused("min", () -> OrderedReduction.min(doubles.get()));
        assertRefused("max", () -> OrderedReduction.max(doubles.get()));
        assertRefused("reduce", () -> OrderedReduction.reduce(doubles.get(), MIX));
        assertRefused("reduce", () -> OrderedReduction.reduce(source.get(), Double::sum));
        assertRefused("collect", () -> OrderedReduction.collect(source.get(), Collectors.toList()));
        assertEquals(6.0, OrderedReduction.exactSum(doubles.get()));
    }

    private static void assertRefused(String method, Supplier<?> call) {
        String message = assertThrows(IllegalArgumentException.class, call::get).getMessage();
        assertTrue(message.startsWith(method + ": the stream must be ordered: "), message);
        assertTrue(message.contains("; sorted() gives it an order"), message);
    }

    /**
     * A value, an accumulator or a combiner may fail: the one that a sequential run meets first is reported.
     */
    @ParameterizedTest
    @MethodSource("workers")
    void theFirstFailureInOrderIsReported(int workers) {
        for (int seed = 0; seed < 60; seed++) {
            int failing = seed;
            AtomicBoolean strangers = new AtomicBoolean();
            List<Integer> values = IntStream.range(0, 3000).boxed().toList();
            String expected = assertThrows(IllegalStateException.class,
                    () -> reduceWithFailures(values.stream(), failing, strangers)).getMessage();
            IllegalStateException found =
                    Pools.inPool(workers, () -> assertThrows(IllegalStateException.class,
                            () -> reduceWithFailures(RandomCuts.oddStream(values, failing), failing,
                                    strangers)));
            assertEquals(expected, found.getMessage(), "seed " + seed);
            assertFalse(strangers.get(), "only neighbours are combined, also after a failure");
        }
    }

    private static void reduceWithFailures(Stream<Integer> values, int seed, AtomicBoolean strangers) {
        Generator rng = RandomNode.of(seed).child("failures").open();
        long badValue = rng.integers(0, 3000);
        long badPart = rng.integers(0, 3000);
        long badNode = rng.integers(0, 3000) / 128 * 128;
        OrderedReduction.reduce(values.map(value -> {
            if (value >= badValue && value % 5 == badValue % 5) {
                throw new IllegalStateException("value " + value);
            }
            return new int[] {value, value};
        }), (left, right) -> {
            if (left[1] + 1 != right[0]) {
                strangers.set(true);
            }
            if (right[1] == right[0] && right[0] >= badPart && right[0] % 7 == badPart % 7) {
                throw new IllegalStateException("accumulator at " + right[0]);
            }
            if (right[1] - right[0] == 127 && right[0] >= badNode) {
                throw new IllegalStateException("combiner at " + right[0]);
            }
            return new int[] {left[0], right[1]};
        });
    }

    @Test
    void theFailureItselfIsThrown() {
        Error thrown = new AssertionError("made by the test");
        assertSame(thrown, assertThrows(AssertionError.class, () -> OrderedReduction.sum(
                DoubleStream.of(VALUES).parallel().map(value -> {
                    throw thrown;
                }))));
    }

    @Test
    void aSourceThatLiesAboutItsSizeIsFound() {
        List<Double> tooMany = new ArrayList<>(Collections.nCopies(100, 1.0));
        Spliterator<Double> liar = Spliterators.spliterator(tooMany.iterator(), 90, Spliterator.ORDERED);
        AtomicInteger seen = new AtomicInteger();
        String message = assertThrows(IllegalStateException.class, () -> OrderedReduction.sum(
                StreamSupport.stream(liar, true).peek(value -> seen.incrementAndGet())
                        .mapToDouble(value -> value)))
                .getMessage();
        assertTrue(message.contains("its size said 90"), message);
    }
}
