package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.Spliterator;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Loops and {@code java.util.stream} with a random stream for each element. Element <i>i</i> draws from child
 * <i>i</i> of the loop's node, or from stream <i>i</i> of its {@linkplain StreamFamily key}, so the values are
 * the same in sequence and in parallel, in a pool of any size.
 *
 * <pre>{@code
 * RandomNode node = RandomNode.of(42);
 * double[] walks = RandomStreams.range(node.child("walks"), 0, 10_000).parallel()
 *         .mapToDouble((rng, i) -> Arrays.stream(rng.standardNormal(100)).sum())
 *         .toArray();
 * List<Customer> noisy = RandomStreams.zip(node.child("noise"), customers.parallelStream(),
 *         (rng, customer) -> customer.withAge(customer.age() + rng.normal(0.0, 2.0)))
 *         .toList();
 * }</pre>
 *
 * <p>(A generator that a lambda of a parallel stream captures is shared by all workers: its values are lost,
 * doubled and different in each run.)
 *
 * <p>Safe for use by several threads.
 */
public final class RandomStreams {

    private RandomStreams() {
    }

    /**
     * Returns a range of indices whose elements draw.
     *
     * @param streams the place of the loop in the seed tree, or a key; element <i>i</i> draws from stream
     *     <i>i</i>
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @return the range, for sequential runs
     * @throws IllegalArgumentException if the indices are out of order or negative
     */
    public static RandomElements range(StreamFamily streams, long from, long to) {
        RandomElements.require(from, to);
        return RandomElements.of(streams, from, to);
    }

    /**
     * Returns a range of indices below the next child of a stream: for a loop inside of a task.
     *
     * @param rng the stream of the task; one child is taken from it, in program order
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @return the range, for sequential runs
     * @throws IllegalArgumentException if the indices are out of order or negative; no child is then taken
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static RandomElements range(Generator rng, long from, long to) {
        RandomElements.require(from, to);
        return RandomElements.of(RandomNode.childOf(rng), from, to);
    }

    /**
     * Gives each element of a stream a random stream by its position: the first draws from stream 0.
     *
     * <p>The source must be ordered. If it does not know its size (after a {@code filter}, say), its elements
     * are pulled in order by one thread at a time and only the bodies run in parallel; if not even a bound is
     * known, as for an iterator, all runs in sequence. The result is parallel if the source is, and closing
     * it closes the source.
     *
     * @param <T> the type of the elements
     * @param <R> the type of the results
     * @param streams the place of the loop in the seed tree, or a key
     * @param source the elements; used up by this call
     * @param body makes the result of an element; its stream is for this thread and this call only
     * @return the results in the order of the source
     * @throws IllegalArgumentException if the source has no order, such as the stream of a {@code HashSet}
     */
    public static <T extends @Nullable Object, R extends @Nullable Object> Stream<R> zip(StreamFamily streams,
            Stream<T> source, BiFunction<? super Generator, ? super T, ? extends R> body) {
        return zip(streams, source, elements(source), body);
    }

    /**
     * Gives each element of a stream a random stream by its position, below the next child of a stream: for a
     * loop inside of a task.
     *
     * @param <T> the type of the elements
     * @param <R> the type of the results
     * @param rng the stream of the task; one child is taken from it, in program order
     * @param source the elements; used up by this call
     * @param body makes the result of an element; its stream is for this thread and this call only
     * @return the results in the order of the source
     * @throws IllegalArgumentException if the source has no order; no child is then taken
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     * @see #zip(StreamFamily, Stream, BiFunction)
     */
    public static <T extends @Nullable Object, R extends @Nullable Object> Stream<R> zip(Generator rng,
            Stream<T> source, BiFunction<? super Generator, ? super T, ? extends R> body) {
        Spliterator<T> elements = elements(source);
        return zip(RandomNode.childOf(rng), source, elements, body);
    }

    private static <T extends @Nullable Object> Spliterator<T> elements(Stream<T> source) {
        Spliterator<T> elements = source.spliterator();
        OrderedReduction.requireOrdered("zip", elements);
        return elements;
    }

    private static <T extends @Nullable Object, R extends @Nullable Object> Stream<R> zip(
            StreamFamily streams, Stream<T> source, Spliterator<T> elements,
            BiFunction<? super Generator, ? super T, ? extends R> body) {
        Spliterator<R> results = new ZipSpliterator<>(streams.usedHere(), elements, 0, body);
        return StreamSupport.stream(results, source.isParallel()).onClose(source::close);
    }
}
