package io.seedtree.parallel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import org.jspecify.annotations.Nullable;

/**
 * Reduces the values of a spliterator over a fixed tree on several threads. Of several values that fail the
 * lowest one is reported: those above it are cancelled, those below it finish.
 *
 * @param <T> the type of the values
 * @param <A> the type of a partial result
 */
final class OrderedTask<T extends @Nullable Object, A> extends RecursiveTask<FixedTree<T, A>> {

    /*
     * Design. A task keeps the first piece of its values and forks tasks for what lies behind. Then it takes
     * these back from the nearest on, or joins them where another worker was faster. So every worker goes
     * upwards, a failure cancels as much as can be, and the stack stays flat, even if a source gives its
     * values away one by one. How many pieces there are hangs on the pool, but no bit of the result does.
     *
     * Spliterator and tree are written before the fork and then belong to the thread that runs the task; the
     * join orders their way back. What a value or a combiner throws is noted with its position, and the task
     * returns the run up to there, because its first values may still make a combiner of a lower position
     * fail.
     */

    private static final long serialVersionUID = 1L;

    /** Pieces for each worker, because values may take unequal time. */
    private static final int PIECES = 8;

    @SuppressWarnings("serial") // never serialized
    private final Spliterator<T> source;
    @SuppressWarnings("serial") // never serialized
    private final FixedTree<T, A> tree;
    private final long start;
    private final long end;
    private final long piece;
    @SuppressWarnings("serial") // never serialized
    private final LowestFailure failures;

    private OrderedTask(Spliterator<T> source, FixedTree<T, A> tree, long piece, LowestFailure failures) {
        this.source = source;
        this.tree = tree;
        start = tree.end();
        end = start + exactSize(source);
        this.piece = piece;
        this.failures = failures;
    }

    /**
     * Takes all values of a source that is ORDERED, SIZED and SUBSIZED into an empty tree; in the pool of the
     * calling thread, or in the common one.
     */
    static <T extends @Nullable Object, A> FixedTree<T, A> run(Spliterator<T> source, FixedTree<T, A> tree) {
        LowestFailure failures = new LowestFailure();
        long piece = Math.max(1, exactSize(source) / ((long) workers() * PIECES));
        FixedTree<T, A> run = new OrderedTask<>(source, tree, piece, failures).invoke();
        failures.rethrow();
        return run;
    }

    private static int workers() {
        ForkJoinPool pool = ForkJoinTask.getPool();
        return Math.max(1, pool == null ? ForkJoinPool.getCommonPoolParallelism() : pool.getParallelism());
    }

    private static long exactSize(Spliterator<?> source) {
        long size = source.getExactSizeIfKnown();
        if (size < 0) {
            throw new IllegalStateException(
                    "a part of the SUBSIZED source " + source + " does not know its size");
        }
        return size;
    }

    @Override
    protected FixedTree<T, A> compute() {
        Deque<OrderedTask<T, A>> behind = new ArrayDeque<>();
        FixedTree<T, A> run = takeFirst(behind);
        while (!behind.isEmpty()) {
            OrderedTask<T, A> next = behind.pop();
            append(run, next.start, next.tryUnfork() ? next.takeFirst(behind) : next.join());
        }
        return run;
    }

    /** Forks what lies behind the first piece, nearest last, and takes the values of that piece. */
    private FixedTree<T, A> takeFirst(Deque<OrderedTask<T, A>> behind) {
        try {
            Spliterator<T> first = source;
            long cut = end;
            while (cut - start > piece && !failures.cancels(start)) {
                Spliterator<T> prefix = first.trySplit();
                if (prefix == null) {
                    break;
                }
                cut = start + exactSize(prefix);
                OrderedTask<T, A> rest = new OrderedTask<>(first, tree.startingAt(cut), piece, failures);
                rest.fork();
                behind.push(rest);
                first = prefix;
            }
            take(first, cut);
        } catch (Throwable failure) {
            failures.note(tree.end(), failure);
        }
        return tree;
    }

    private void take(Spliterator<T> values, long stop) {
        while (!failures.cancels(tree.end())) {
            if (!values.tryAdvance(tree)) {
                requireAll(stop);
                return;
            }
        }
    }

    private void requireAll(long stop) {
        if (tree.end() != stop) {
            throw new IllegalStateException(
                    "the source ended at " + tree.end() + ", but its size said " + stop);
        }
    }

    /** Appends what lies behind a run, unless a value of the run failed or was cancelled. */
    private void append(FixedTree<T, A> run, long nextStart, FixedTree<T, A> next) {
        if (run.end() == nextStart) {
            try {
                run.append(next);
            } catch (Throwable failure) {
                failures.note(run.end(), failure);
            }
        }
    }
}
