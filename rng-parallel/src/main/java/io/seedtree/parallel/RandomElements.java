package io.seedtree.parallel;

import com.google.common.math.Stats;
import io.seedtree.rng.Generator;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a range of indices, which draw: element <i>i</i> draws from stream <i>i</i>, of a node the
 * child <i>i</i>. Made by {@link RandomStreams#range(StreamFamily, long, long)}.
 *
 * <pre>{@code
 * double mean = RandomStreams.range(RandomNode.of(42), 0, 1_000_000).parallel()
 *         .average((rng, i) -> rng.gamma(2.0, 3.0))
 *         .orElseThrow();
 * }</pre>
 *
 * <p>The values depend on the node and the index only: a range to 2,000 begins as the one to 1,000 does, and
 * no cut of the pool can be seen. The returned streams are ordered and know their size, and they run where
 * all streams of the JDK do: in the pool of the calling thread if that is a worker of a
 * {@link java.util.concurrent.ForkJoinPool}, else in the common pool. While a body runs, its stream is also
 * {@link TaskRandom#current()}.
 *
 * <p>{@link #forEach}, {@link #sum}, {@link #average}, {@link #statistics} and {@link #exactSum}, and all of
 * {@link OrderedReduction}, have the same result on any schedule. Of several elements that fail they report
 * the lowest: those above it are cancelled, those below it finish. What the JDK's operations do with the
 * streams is theirs: the {@code sum}, {@code average}, {@code reduce} and {@code collect} of a parallel
 * stream combine in an order that hangs on the pool, so a result that rounds varies; of several elements that
 * fail they report some one; {@code count()} does not run the body at all.
 *
 * <p>Immutable. Each run opens the streams of all elements anew; two runs of one range draw the same numbers,
 * which {@link StreamAudit} reports unless the node says that it is {@link RandomNode#reusedAs declared}.
 */
public final class RandomElements {

    private final StreamFamily streams;
    private final long from;
    private final long to;
    private final long blockSize;
    private final boolean parallel;

    /** An element that draws a double. */
    @FunctionalInterface
    public interface ToDouble {

        /**
         * Draws the value of an element.
         *
         * @param rng the stream; for this thread and this call only
         * @param index the index of the element
         * @return the value
         */
        double applyAsDouble(Generator rng, long index);
    }

    /** An element that draws an int. */
    @FunctionalInterface
    public interface ToInt {

        /**
         * Draws the value of an element.
         *
         * @param rng the stream; for this thread and this call only
         * @param index the index of the element
         * @return the value
         */
        int applyAsInt(Generator rng, long index);
    }

    /** An element that draws a long. */
    @FunctionalInterface
    public interface ToLong {

        /**
         * Draws the value of an element.
         *
         * @param rng the stream; for this thread and this call only
         * @param index the index of the element
         * @return the value
         */
        long applyAsLong(Generator rng, long index);
    }

    /**
     * An element that draws an object.
     *
     * @param <R> the type of the value
     */
    @FunctionalInterface
    public interface ToObject<R extends @Nullable Object> {

        /**
         * Draws the value of an element.
         *
         * @param rng the stream; for this thread and this call only
         * @param index the index of the element
         * @return the value
         */
        R apply(Generator rng, long index);
    }

    /** An element that draws and acts. */
    @FunctionalInterface
    public interface Action {

        /**
         * Does the work of an element.
         *
         * @param rng the stream; for this thread and this call only
         * @param index the index of the element
         */
        void accept(Generator rng, long index);
    }

    private RandomElements(StreamFamily streams, long from, long to, long blockSize, boolean parallel) {
        this.streams = streams.usedHere();
        this.from = from;
        this.to = to;
        this.blockSize = blockSize;
        this.parallel = parallel;
    }

    static RandomElements of(StreamFamily streams, long from, long to) {
        return new RandomElements(streams, from, to, 1, false);
    }

    /** Refuses what is not a range of children. */
    static void require(long from, long to) {
        if (from < 0) {
            throw new IllegalArgumentException("range: from must be >= 0: " + from);
        }
        if (to < from) {
            throw new IllegalArgumentException("range: to must be >= from: " + to + ", " + from);
        }
    }

    /**
     * Draws the elements of a block of fixed size from one stream, in order: block <i>b</i> has the elements
     * from <i>b</i> times the size on, and draws from child <i>b</i>. That saves the opening of streams where
     * the body is cheap. It is another derivation, so the values are others; a parallel run cuts between
     * blocks only.
     *
     * @param size the number of elements of a block, at least 1
     * @return this range in blocks
     * @throws IllegalArgumentException if the size is less than 1, or the range does not begin with a block
     */
    public RandomElements blocks(long size) {
        if (size < 1) {
            throw new IllegalArgumentException("blocks: size must be >= 1: " + size);
        }
        if (from % size != 0) {
            throw new IllegalArgumentException(
                    "blocks: the beginning of the range must be a multiple of size: " + from + ", " + size);
        }
        return new RandomElements(streams, from, to, size, parallel);
    }

    /**
     * Returns this range for parallel runs.
     *
     * @return the range, parallel
     */
    public RandomElements parallel() {
        return new RandomElements(streams, from, to, blockSize, true);
    }

    /**
     * Returns this range for sequential runs, as it is at first.
     *
     * @return the range, sequential
     */
    public RandomElements sequential() {
        return new RandomElements(streams, from, to, blockSize, false);
    }

    /**
     * Returns the values of all elements.
     *
     * @param body draws a value
     * @return a stream of them, ordered and of known size
     */
    public DoubleStream mapToDouble(ToDouble body) {
        return StreamSupport.doubleStream(new ElementSpliterator.Doubles(streams, blockSize, from, to, body),
                parallel);
    }

    /**
     * Returns the values of all elements.
     *
     * @param body draws a value
     * @return a stream of them, ordered and of known size
     */
    public IntStream mapToInt(ToInt body) {
        return StreamSupport.intStream(new ElementSpliterator.Ints(streams, blockSize, from, to, body),
                parallel);
    }

    /**
     * Returns the values of all elements.
     *
     * @param body draws a value
     * @return a stream of them, ordered and of known size
     */
    public LongStream mapToLong(ToLong body) {
        return StreamSupport.longStream(new ElementSpliterator.Longs(streams, blockSize, from, to, body),
                parallel);
    }

    /**
     * Returns the values of all elements.
     *
     * @param <R> the type of the values
     * @param body draws a value
     * @return a stream of them, ordered and of known size
     */
    public <R extends @Nullable Object> Stream<R> mapToObj(ToObject<? extends R> body) {
        return StreamSupport.stream(new ElementSpliterator.Objects<R>(streams, blockSize, from, to, body),
                parallel);
    }

    /**
     * Does the work of all elements; in order if the range is sequential.
     *
     * @param body the work
     */
    public void forEach(Action body) {
        OrderedReduction.collect(mapToObj((rng, index) -> {
            body.accept(rng, index);
            return Boolean.TRUE;
        }), Collectors.reducing(Boolean.TRUE, Boolean::logicalAnd));
    }

    /**
     * Returns the sum of all values: {@link OrderedReduction#sum}.
     *
     * @param body draws a value
     * @return the sum; 0.0 of an empty range
     */
    public double sum(ToDouble body) {
        return OrderedReduction.sum(mapToDouble(body));
    }

    /**
     * Returns the mean of all values: {@link OrderedReduction#average}.
     *
     * @param body draws a value
     * @return the mean; empty for an empty range
     */
    public OptionalDouble average(ToDouble body) {
        return OrderedReduction.average(mapToDouble(body));
    }

    /**
     * Returns count, mean, variance, smallest and greatest value: {@link OrderedReduction#statistics}.
     *
     * @param body draws a value
     * @return the statistics
     */
    public Stats statistics(ToDouble body) {
        return OrderedReduction.statistics(mapToDouble(body));
    }

    /**
     * Returns the correctly rounded sum of all values: see {@link ExactSum}.
     *
     * @param body draws a value
     * @return the sum; 0.0 of an empty range
     */
    public double exactSum(ToDouble body) {
        return OrderedReduction.exactSum(mapToDouble(body));
    }
}
