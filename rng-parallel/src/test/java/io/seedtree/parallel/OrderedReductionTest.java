package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.math.Stats;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reductions have the same bits on any schedule: those of the fixed tree, evaluated in sequence. */
class OrderedReductionTest {

    /** Values whose sum rounds differently for nearly every tree. */
    static final double[] VALUES = RandomStreams.range(RandomNode.of(42).child("values"), 0, 10_007)
            .mapToDouble((rng, i) -> Math.scalb(rng.standardNormal(), (int) rng.integers(0, 60))).toArray();

    /** Not associative, so that each tree gives another result. */
    static final DoubleBinaryOperator MIX =
            (left, right) -> Math.sqrt(left * left + 2 * right) % 1000;

    /** A leaf of 128 is folded from the left; the left subtree has the greatest power of two of leaves. */
    private static double tree(double[] values, int from, int to, DoubleBinaryOperator combiner) {
        int leaves = (to - from + 127) / 128;
        if (leaves == 1) {
            double result = values[from];
            for (int i = from + 1; i < to; i++) {
                result = combiner.applyAsDouble(result, values[i]);
            }
            return result;
        }
        int middle = from + 128 * Integer.highestOneBit(leaves - 1);
        return combiner.applyAsDouble(tree(values, from, middle, combiner),
                tree(values, middle, to, combiner));
    }

    static IntStream workers() {
        return Pools.sizes();
    }

    private static DoubleStream prefix(int size) {
        return Arrays.stream(VALUES, 0, size);
    }

    /** All reductions of the first values, by a way to make the stream. */
    private static String all(Supplier<DoubleStream> values) {
        return String.join(" ", Double.toHexString(OrderedReduction.sum(values.get())),
                OrderedReduction.average(values.get()).toString(),
                OrderedReduction.statistics(values.get()).toString(),
                OrderedReduction.min(values.get()).toString(), OrderedReduction.max(values.get()).toString(),
                OrderedReduction.reduce(values.get(), MIX).toString(),
                OrderedReduction.reduce(values.get().boxed(), MIX::applyAsDouble).toString(),
                OrderedReduction.collect(values.get().boxed(), Collectors.summarizingDouble(x -> x))
                        .toString(),
                Double.toHexString(OrderedReduction.exactSum(values.get())));
    }

    @ParameterizedTest
    @MethodSource("workers")
    void everyScheduleGivesTheSameBits(int workers) {
        for (int size : new int[] {0, 1, 127, 128, 129, 1000, VALUES.length}) {
            String expected = all(() -> prefix(size));
            Pools.inPool(workers, () -> {
                for (int i = 0; i < 5; i++) {
                    assertEquals(expected, all(() -> prefix(size).parallel()));
                }
                return null;
            });
            assertEquals(expected, all(() -> prefix(size).parallel()), "in the common pool");
        }
    }

    @Test
    void resultsAreThoseOfTheTree() {
        for (int size : new int[] {1, 2, 127, 128, 129, 256, 257, 1000, 4096, VALUES.length}) {
            assertEquals(tree(VALUES, 0, size, Double::sum), OrderedReduction.sum(prefix(size)));
            assertEquals(tree(VALUES, 0, size, Double::sum) / size,
                    OrderedReduction.average(prefix(size).parallel()).getAsDouble());
            assertEquals(tree(VALUES, 0, size, MIX),
                    OrderedReduction.reduce(prefix(size), MIX).getAsDouble());
            assertEquals(tree(VALUES, 0, size, Math::min), OrderedReduction.min(prefix(size)).getAsDouble());
            assertEquals(tree(VALUES, 0, size, Math::max), OrderedReduction.max(prefix(size)).getAsDouble());
        }
    }

    /** The test has teeth: sums from left to right and of the JDK are others. */
    @Test
    void otherTreesGiveOtherBits() {
        double leftToRight = Arrays.stream(VALUES).reduce(Double::sum).orElseThrow();
        assertNotEquals(leftToRight, OrderedReduction.sum(Arrays.stream(VALUES)));
    }

    static Stream<Supplier<Stream<Double>>> sources() {
        List<Double> values = Arrays.stream(VALUES, 0, 3000).boxed().toList();
        return Stream.of(
                () -> RandomCuts.oddStream(values, 1), () -> RandomCuts.oddStream(values, 2),
                () -> RandomCuts.oddStream(values, 3),
                () -> RandomCuts.oddStream(values, 3).map(value -> value),
                () -> new LinkedList<>(values).parallelStream(),
                () -> values.parallelStream().filter(value -> true),
                () -> values.parallelStream().flatMap(Stream::of),
                () -> Stream.concat(values.parallelStream().limit(1111), values.parallelStream().skip(1111)),
                () -> StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(values.iterator(), Spliterator.ORDERED), true),
                () -> StreamSupport.stream(new OneByOne(values), true));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyOrderedSourceGivesTheSameBits(Supplier<Stream<Double>> source) {
        String expected = all(() -> prefix(3000));
        for (int workers : new int[] {1, 2, 8}) {
            Pools.inPool(workers, () -> {
                assertEquals(expected, all(() -> source.get().mapToDouble(value -> value)));
                return null;
            });
        }
        assertEquals(expected, all(() -> source.get().sequential().mapToDouble(value -> value)));
    }

    /** A source that gives its values away one by one. */
    private static final class OneByOne implements Spliterator<Double> {

        private final List<Double> values;
        private int next;

        OneByOne(List<Double> values) {
            this.values = values;
        }

        @Override
        public boolean tryAdvance(java.util.function.Consumer<? super Double> action) {
            if (next == values.size()) {
                return false;
            }
            action.accept(values.get(next++));
            return true;
        }

        @Override
        public Spliterator<Double> trySplit() {
            return next == values.size() ? null : List.of(values.get(next++)).spliterator();
        }

        @Override
        public long estimateSize() {
            return values.size() - next;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED;
        }
    }

    @Test
    void aSourceThatGivesItsValuesAwayOneByOneNeedsNoDeepStack() {
        List<Double> values = Collections.nCopies(100_000, 1.0);
        for (int workers : new int[] {1, 3}) {
            assertEquals(100_000.0, Pools.inPool(workers, () -> OrderedReduction.sum(
                    StreamSupport.stream(new OneByOne(values), true).mapToDouble(value -> value))));
        }
    }

    @Test
    void nothingHasTheResultOfNothing() {
        for (Supplier<DoubleStream> none : List.<Supplier<DoubleStream>>of(DoubleStream::empty,
                () -> DoubleStream.empty().parallel(),
                () -> DoubleStream.of(1).parallel().filter(x -> x > 1))) {
            assertEquals(0.0, OrderedReduction.sum(none.get()));
            assertEquals(0.0, OrderedReduction.exactSum(none.get()));
            assertEquals(OptionalDouble.empty(), OrderedReduction.average(none.get()));
            assertEquals(OptionalDouble.empty(), OrderedReduction.min(none.get()));
            assertEquals(OptionalDouble.empty(), OrderedReduction.reduce(none.get(), MIX));
            assertEquals(Optional.empty(), OrderedReduction.reduce(none.get().boxed(), Double::sum));
            assertEquals(List.of(), OrderedReduction.collect(none.get().boxed(), Collectors.toList()));
            assertEquals(Stats.of(), OrderedReduction.statistics(none.get()));
        }
    }

    @Test
    void minAndMaxKnowNanAndTheSignsOfZero() {
        assertEquals(-0.0, OrderedReduction.min(DoubleStream.of(0.0, -0.0, 0.0)).getAsDouble());
        assertEquals(0.0, OrderedReduction.max(DoubleStream.of(-0.0, 0.0, -0.0)).getAsDouble());
        assertEquals(Double.NaN, OrderedReduction.min(DoubleStream.of(1, Double.NaN, 2)).getAsDouble());
        assertEquals(Double.NaN, OrderedReduction.max(DoubleStream.of(1, Double.NaN, 2)).getAsDouble());
    }

    @Test
    void anyCollectorKeepsTheOrder() {
        List<Integer> values = IntStream.range(0, 5000).boxed().toList();
        for (int workers : new int[] {1, 2, 8}) {
            Pools.inPool(workers, () -> {
                assertEquals(values, OrderedReduction.collect(values.parallelStream(), Collectors.toList()));
                assertEquals(values,
                        OrderedReduction.collect(RandomCuts.oddStream(values, workers), Collectors.toList()));
                assertEquals(Arrays.asList(null, 1, null),
                        OrderedReduction.collect(Stream.of(null, 1, null).parallel(), Collectors.toList()));
                assertEquals(values.stream().collect(Collectors.groupingBy(i -> i % 7)),
                        OrderedReduction.collect(values.parallelStream(), Collectors.groupingBy(i -> i % 7)));
                return null;
            });
        }
    }

    @Test
    void anOrderedCollectorMayBeUsedAnywhere() {
        List<Double> values = Arrays.stream(VALUES).boxed().toList();
        double expected = OrderedReduction.collect(values.stream(), Collectors.averagingDouble(x -> x));
        Map<Boolean, Double> groups = groups(values.stream());
        for (int workers : new int[] {1, 2, 8}) {
            Pools.inPool(workers, () -> {
                assertEquals(expected, values.parallelStream()
                        .collect(OrderedReduction.ordered(Collectors.averagingDouble(x -> x))));
                assertEquals(groups, groups(values.parallelStream()));
                return null;
            });
        }
    }

    private static Map<Boolean, Double> groups(Stream<Double> values) {
        return values.collect(Collectors.partitioningBy(x -> x > 1,
                OrderedReduction.ordered(Collectors.reducing(0.5, MIX::applyAsDouble))));
    }

    @Test
    void aRangeReducesItsElements() {
        RandomElements range = RandomStreams.range(RandomNode.of(42).child("range"), 100, 3000);
        double[] values = range.mapToDouble((rng, i) -> rng.standardGamma(2.0)).toArray();
        RandomElements parallel = range.parallel();
        assertEquals(OrderedReduction.sum(Arrays.stream(values)),
                parallel.sum((rng, i) -> rng.standardGamma(2.0)));
        assertEquals(OrderedReduction.average(Arrays.stream(values)),
                parallel.average((rng, i) -> rng.standardGamma(2.0)));
        assertEquals(OrderedReduction.statistics(Arrays.stream(values)),
                parallel.statistics((rng, i) -> rng.standardGamma(2.0)));
        assertEquals(OrderedReduction.exactSum(Arrays.stream(values)),
                parallel.exactSum((rng, i) -> rng.standardGamma(2.0)));
        assertEquals(parallel.sum((rng, i) -> rng.standardGamma(2.0)),
                parallel.sequential().sum((rng, i) -> rng.standardGamma(2.0)));
    }
}
