package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Loops over a range of indices as ForkJoin tasks: the work at index <i>i</i> has the stream of child
 * <i>i</i> of a node, or stream <i>i</i> of a {@linkplain StreamFamily key}.
 *
 * <pre>{@code
 * RandomTasks.forRange(RandomNode.of(42), 0, cells.length, (rng, i) -> cells[(int) i].mutate(rng));
 *
 * double[] prices = RandomTasks.mapToDouble(RandomNode.of(43), 0, 1_000_000, (rng, i) -> price(rng));
 * }</pre>
 *
 * <p>Work is named by its index and never by the piece of the range that it falls into. So the pieces are cut
 * as the pool has use for them, and no result depends on that; nor does one move when the range gets longer.
 * While a body runs its stream is also {@link TaskRandom#current()}.
 *
 * <p>The methods return when the work is done: in the given pool or, without one, in the pool of the calling
 * thread if that is a worker of one, else in the common pool. Of several bodies that fail the one with the
 * lowest index is reported, unchanged but for the address of its stream ({@link StreamFailure}): those above
 * it are cancelled, as far as they have not begun, those below it finish. No body is running any more when a
 * method returns or throws, unless the pool is shut down meanwhile: that is a
 * {@link java.util.concurrent.CancellationException}.
 *
 * <p>The values of {@link RandomStreams#range}, which has more ways to collect them, are the same for the
 * same node or key.
 *
 * <p>Safe for use by several threads.
 */
public final class RandomTasks {

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private RandomTasks() {
    }

    /**
     * Does the work of each index of a range.
     *
     * @param streams the place in the seed tree, or a key; index <i>i</i> has stream <i>i</i>
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @param body the work
     * @throws IllegalArgumentException if the indices are out of order or negative
     */
    public static void forRange(StreamFamily streams, long from, long to, RandomElements.Action body) {
        RandomElements.require(from, to);
        ForkJoinPool pool = ForkJoinTask.getPool();
        forRange(pool == null ? ForkJoinPool.commonPool() : pool, streams, from, to, body);
    }

    /**
     * Does the work of each index of a range inside a task, below the next child of the task's stream.
     *
     * @param rng the stream of the calling task
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @param body the work
     * @throws IllegalArgumentException if the indices are out of order or negative; no child is then taken
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static void forRange(Generator rng, long from, long to, RandomElements.Action body) {
        RandomElements.require(from, to);
        forRange(RandomNode.childOf(rng), from, to, body);
    }

    /**
     * Does the work of each index of a range in a given pool.
     *
     * @param pool the pool
     * @param streams the place in the seed tree, or a key; index <i>i</i> has stream <i>i</i>
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @param body the work
     * @throws IllegalArgumentException if the indices are out of order or negative
     * @throws java.util.concurrent.RejectedExecutionException if the pool is shut down
     */
    public static void forRange(ForkJoinPool pool, StreamFamily streams, long from, long to,
            RandomElements.Action body) {
        RandomElements.require(from, to);
        if (from < to) {
            new RangeJob(pool, streams, body).run(from, to);
        }
    }

    /**
     * Draws a value at each index of a range.
     *
     * @param streams the place in the seed tree, or a key; index <i>i</i> has stream <i>i</i>
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @param body draws a value
     * @return the values in the order of the indices
     * @throws IllegalArgumentException if the indices are out of order or negative, or more than 2147483639
     */
    public static double[] mapToDouble(StreamFamily streams, long from, long to,
            RandomElements.ToDouble body) {
        double[] values = new double[length("mapToDouble", from, to)];
        forRange(streams, from, to, storing(values, from, body));
        return values;
    }

    /**
     * Draws a value at each index of a range inside a task, below the next child of the task's stream.
     *
     * @param rng the stream of the calling task
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @param body draws a value
     * @return the values in the order of the indices
     * @throws IllegalArgumentException if the indices are out of order or negative, or more than 2147483639;
     *     no child is then taken
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static double[] mapToDouble(Generator rng, long from, long to, RandomElements.ToDouble body) {
        double[] values = new double[length("mapToDouble", from, to)];
        forRange(rng, from, to, storing(values, from, body));
        return values;
    }

    /**
     * Draws a value at each index of a range in a given pool.
     *
     * @param pool the pool
     * @param streams the place in the seed tree, or a key; index <i>i</i> has stream <i>i</i>
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @param body draws a value
     * @return the values in the order of the indices
     * @throws IllegalArgumentException if the indices are out of order or negative, or more than 2147483639
     * @throws java.util.concurrent.RejectedExecutionException if the pool is shut down
     */
    public static double[] mapToDouble(ForkJoinPool pool, StreamFamily streams, long from, long to,
            RandomElements.ToDouble body) {
        double[] values = new double[length("mapToDouble", from, to)];
        forRange(pool, streams, from, to, storing(values, from, body));
        return values;
    }

    /**
     * Makes an object at each index of a range.
     *
     * @param <T> the type of the objects
     * @param streams the place in the seed tree, or a key; index <i>i</i> has stream <i>i</i>
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @param array makes the array of a length, such as {@code String[]::new}
     * @param body makes an object
     * @return the objects in the order of the indices
     * @throws IllegalArgumentException if the indices are out of order or negative, or more than 2147483639
     */
    public static <T extends @Nullable Object> T[] map(StreamFamily streams, long from, long to,
            IntFunction<T[]> array, RandomElements.ToObject<? extends T> body) {
        T[] values = array.apply(length("map", from, to));
        forRange(streams, from, to, storing(values, from, body));
        return values;
    }

    /**
     * Makes an object at each index of a range inside a task, below the next child of the task's stream.
     *
     * @param <T> the type of the objects
     * @param rng the stream of the calling task
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @param array makes the array of a length, such as {@code String[]::new}
     * @param body makes an object
     * @return the objects in the order of the indices
     * @throws IllegalArgumentException if the indices are out of order or negative, or more than 2147483639;
     *     no child is then taken
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static <T extends @Nullable Object> T[] map(Generator rng, long from, long to,
            IntFunction<T[]> array, RandomElements.ToObject<? extends T> body) {
        T[] values = array.apply(length("map", from, to));
        forRange(rng, from, to, storing(values, from, body));
        return values;
    }

    /**
     * Makes an object at each index of a range in a given pool.
     *
     * @param <T> the type of the objects
     * @param pool the pool
     * @param streams the place in the seed tree, or a key; index <i>i</i> has stream <i>i</i>
     * @param from the first index, at least 0
     * @param to the index after the last, at least {@code from}
     * @param array makes the array of a length, such as {@code String[]::new}
     * @param body makes an object
     * @return the objects in the order of the indices
     * @throws IllegalArgumentException if the indices are out of order or negative, or more than 2147483639
     * @throws java.util.concurrent.RejectedExecutionException if the pool is shut down
     */
    public static <T extends @Nullable Object> T[] map(ForkJoinPool pool, StreamFamily streams, long from,
            long to, IntFunction<T[]> array, RandomElements.ToObject<? extends T> body) {
        T[] values = array.apply(length("map", from, to));
        forRange(pool, streams, from, to, storing(values, from, body));
        return values;
    }

    private static int length(String method, long from, long to) {
        RandomElements.require(from, to);
        if (to - from > LONGEST_ARRAY) {
            throw new IllegalArgumentException(
                    method + ": number of values must be in [0, 2147483639]: " + (to - from));
        }
        return (int) (to - from);
    }

    private static RandomElements.Action storing(double[] values, long from, RandomElements.ToDouble body) {
        return (rng, index) -> values[(int) (index - from)] = body.applyAsDouble(rng, index);
    }

    private static <T extends @Nullable Object> RandomElements.Action storing(T[] values, long from,
            RandomElements.ToObject<? extends T> body) {
        return (rng, index) -> values[(int) (index - from)] = body.apply(rng, index);
    }
}
