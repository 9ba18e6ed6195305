package io.seedtree.parallel;

import com.google.common.math.Stats;
import com.google.common.math.StatsAccumulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reductions whose result does not depend on the schedule: the same bits from a sequential stream and from a
 * parallel one, in a pool of any size. (The {@code sum}, {@code average} and {@code reduce} of the JDK's
 * parallel streams round differently for each way in which the pool cuts the stream.)
 *
 * <p>Values are combined over a fixed tree: 128 neighbours from left to right, then the blocks of 128 in
 * pairs, the pairs in pairs, and so on; blocks left over at the end are combined from right to left. The tree
 * hangs on the number of values only. A combiner has to be associative up to rounding, nothing more.
 * {@link #exactSum} needs no order and no tree.
 *
 * <p>A parallel stream is reduced in the pool of the calling thread if that is a worker of a
 * {@link java.util.concurrent.ForkJoinPool}, else in the common pool. If its source is SIZED and SUBSIZED,
 * memory is bounded, and of several elements that fail the lowest one is reported: those above it are
 * cancelled, those below it finish. From another parallel source (after a {@code filter} or {@code flatMap})
 * all values are first collected in an array.
 *
 * <p>All methods are terminal operations of the stream. They refuse a stream without an order of its
 * elements, such as that of a {@code HashSet}, with an {@link IllegalArgumentException}.
 *
 * <p>Safe for use by several threads, each with its own stream.
 */
public final class OrderedReduction {

    private static final int SIZES = Spliterator.SIZED | Spliterator.SUBSIZED;

    private OrderedReduction() {
    }

    /**
     * Returns the sum by pairwise summation.
     *
     * @param values the values
     * @return the sum; 0.0 if there are none
     * @throws IllegalArgumentException if the stream is not ordered
     */
    public static double sum(DoubleStream values) {
        return sumOf("sum", values).result()[0];
    }

    /**
     * Returns the {@link #sum} divided by the number of values.
     *
     * @param values the values
     * @return the mean; empty if there are none
     * @throws IllegalArgumentException if the stream is not ordered
     */
    public static OptionalDouble average(DoubleStream values) {
        FixedTree<Double, double[]> sum = sumOf("average", values);
        return sum.end() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum.result()[0] / sum.end());
    }

    private static FixedTree<Double, double[]> sumOf(String method, DoubleStream values) {
        return reduced(method, values, () -> new double[1], (sum, value) -> sum[0] += value,
                (left, right) -> {
                    left[0] += right[0];
                    return left;
                });
    }

    /**
     * Returns the sum of all values as if it were rounded once: see {@link ExactSum}. Any stream will do,
     * also one without an order.
     *
     * @param values the values
     * @return the correctly rounded sum; 0.0 if there are none
     */
    public static double exactSum(DoubleStream values) {
        boolean parallel = values.isParallel();
        Spliterator.OfDouble source = values.spliterator();
        if (parallel && source.hasCharacteristics(Spliterator.ORDERED | SIZES)) {
            return OrderedTask.run(source, exactTree()).result().value();
        }
        return StreamSupport.doubleStream(source, parallel)
                .collect(ExactSum::new, ExactSum::add, ExactSum::merge).value();
    }

    private static FixedTree<Double, ExactSum> exactTree() {
        return FixedTree.OfDouble.of(ExactSum::new, ExactSum::add, (left, right) -> {
            left.merge(right);
            return left;
        });
    }

    /**
     * Returns count, mean, variance, smallest and greatest value: one pass of Welford's formula in each
     * block, and Chan's to combine blocks.
     *
     * @param values the values
     * @return the statistics
     * @throws IllegalArgumentException if the stream is not ordered
     */
    public static Stats statistics(DoubleStream values) {
        return reduced("statistics", values, StatsAccumulator::new, StatsAccumulator::add, (left, right) -> {
            left.addAll(right);
            return left;
        }).result().snapshot();
    }

    /**
     * Returns the smallest value, as {@link Math#min(double, double)} has it: NaN if there is one, and -0.0
     * before 0.0.
     *
     * @param values the values
     * @return the smallest value; empty if there are none
     * @throws IllegalArgumentException if the stream is not ordered
     */
    public static OptionalDouble min(DoubleStream values) {
        return reduce("min", values, Math::min);
    }

    /**
     * Returns the greatest value, as {@link Math#max(double, double)} has it: NaN if there is one, and 0.0
     * after -0.0.
     *
     * @param values the values
     * @return the greatest value; empty if there are none
     * @throws IllegalArgumentException if the stream is not ordered
     */
    public static OptionalDouble max(DoubleStream values) {
        return reduce("max", values, Math::max);
    }

    /**
     * Combines all values.
     *
     * @param values the values
     * @param combiner combines two neighbours; associative up to rounding
     * @return the combined value; empty if there are none
     * @throws IllegalArgumentException if the stream is not ordered
     */
    public static OptionalDouble reduce(DoubleStream values, DoubleBinaryOperator combiner) {
        return reduce("reduce", values, combiner);
    }

    private static OptionalDouble reduce(String method, DoubleStream values, DoubleBinaryOperator combiner) {
        return reduced(method, values, () -> new DoubleCell(combiner), DoubleCell::add, DoubleCell::merge)
                .result().value();
    }

    /**
     * Combines all values.
     *
     * @param <T> the type of the values
     * @param values the values, none null
     * @param combiner combines two neighbours; associative, and never to null
     * @return the combined value; empty if there are none
     * @throws IllegalArgumentException if the stream is not ordered
     */
    public static <T> Optional<T> reduce(Stream<T> values, BinaryOperator<T> combiner) {
        return collect("reduce", values, Collectors.reducing(combiner));
    }

    /**
     * Collects all values: a container for each block of 128, and the containers combined over the tree. So
     * any collector that rounds, such as {@code Collectors.averagingDouble}, gives the same bits on any
     * schedule. (What it does inside of a block is its own affair, and may differ between releases of the
     * JDK.)
     *
     * @param <T> the type of the values
     * @param <A> the type of the containers
     * @param <R> the type of the result
     * @param values the values
     * @param collector the reduction; its supplier must not return null
     * @return the result
     * @throws IllegalArgumentException if the stream is not ordered
     */
    public static <T extends @Nullable Object, A, R extends @Nullable Object> R collect(Stream<T> values,
            Collector<? super T, A, R> collector) {
        return collect("collect", values, collector);
    }

    private static <T extends @Nullable Object, A, R extends @Nullable Object> R collect(String method,
            Stream<T> values, Collector<? super T, A, R> collector) {
        boolean parallel = values.isParallel();
        FixedTree<T, A> tree = filled(method, new FixedTree<>(collector, 0), values.spliterator(), parallel,
                source -> Spliterators.spliterator(StreamSupport.stream(source, true).toArray(),
                        Spliterator.ORDERED));
        return collector.finisher().apply(tree.result());
    }

    /**
     * Makes a collector reduce over the fixed tree wherever it is used, also as the downstream of another
     * one. It keeps the values until all are there, so {@link #collect} is the better choice for a long
     * stream.
     *
     * @param <T> the type of the values
     * @param <R> the type of the result
     * @param collector the reduction; its supplier must not return null
     * @return a collector of the same result; for ordered streams
     */
    public static <T extends @Nullable Object, R extends @Nullable Object> Collector<T, ?, R> ordered(
            Collector<? super T, ?, R> collector) {
        return Collector.<T, List<T>, R>of(ArrayList::new, List::add, (left, right) -> {
            left.addAll(right);
            return left;
        }, all -> collect(all.stream(), collector));
    }

    /** The tree of all values of a stream. */
    private static <A> FixedTree<Double, A> reduced(String method, DoubleStream values, Supplier<A> supplier,
            ObjDoubleConsumer<A> accumulator, BinaryOperator<A> combiner) {
        boolean parallel = values.isParallel();
        Spliterator.OfDouble source = values.spliterator();
        return filled(method, FixedTree.OfDouble.of(supplier, accumulator, combiner), source, parallel,
                same -> Spliterators.spliterator(StreamSupport.doubleStream(source, true).toArray(),
                        Spliterator.ORDERED));
    }

    /**
     * Refuses a source whose elements have no order, unless it is known to be empty: the JDK's empty streams
     * have none.
     */
    static void requireOrdered(String method, Spliterator<?> source) {
        if (!source.hasCharacteristics(Spliterator.ORDERED) && source.getExactSizeIfKnown() != 0) {
            throw new IllegalArgumentException(method + ": the stream must be ordered: " + source
                    + "; sorted() gives it an order, OrderedReduction.exactSum needs none");
        }
    }

    /** The tree with all values of a source in it. */
    private static <T extends @Nullable Object, A> FixedTree<T, A> filled(String method, FixedTree<T, A> tree,
            Spliterator<T> source, boolean parallel, UnaryOperator<Spliterator<T>> gathered) {
        requireOrdered(method, source);
        if (!parallel) {
            source.forEachRemaining(tree);
            return tree;
        }
        return OrderedTask.run(source.hasCharacteristics(SIZES) ? source : gathered.apply(source), tree);
    }

    /** A combined value, as soon as there is one. */
    private static final class DoubleCell {

        private final DoubleBinaryOperator combiner;
        private boolean present;
        private double value;

        DoubleCell(DoubleBinaryOperator combiner) {
            this.combiner = combiner;
        }

        void add(double next) {
            value = present ? combiner.applyAsDouble(value, next) : next;
            present = true;
        }

        /** Adds a cell that holds a value. */
        DoubleCell merge(DoubleCell right) {
            add(right.value);
            return this;
        }

        OptionalDouble value() {
            return present ? OptionalDouble.of(value) : OptionalDouble.empty();
        }
    }
}
