package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an ordered source, each with the stream of its position: the same results however it is
 * split.
 *
 * @param <T> the type of the elements
 * @param <R> the type of the results
 */
final class ZipSpliterator<T extends @Nullable Object, R extends @Nullable Object>
        implements Spliterator<R>, Consumer<T> {

    /*
     * Design. A position must be known before a body runs. A source that is SIZED and SUBSIZED is split as it
     * likes, since the size of a prefix says where the rest begins. Of any other a split pulls the next
     * elements into an array, which may be cut anywhere: half of the rest, so that short sources are shared,
     * too, but no more than a batch. A source without a bound is not split at all: an ordered limit on one
     * that does can hang.
     *
     * All fields belong to the thread that holds the spliterator; handing it on (a fork, a join) orders the
     * memory.
     */

    private static final int LARGEST_BATCH = 1 << 14;
    private static final int SIZES = SIZED | SUBSIZED;

    private final StreamFamily streams;
    private final Spliterator<T> source;
    private final BiFunction<? super Generator, ? super T, ? extends R> body;
    private final Consumer<Generator> call = this::callNow;
    /** The position of the next element. */
    private long next;
    /** The position after the last element; -1 if it is not known. */
    private final long end;
    /**
     * Whether an element was taken: what a source says about sizes holds for one that was not yet traversed.
     */
    private boolean traversed;
    private @Nullable T element;
    private @Nullable R result;

    ZipSpliterator(StreamFamily streams, Spliterator<T> source, long from,
            BiFunction<? super Generator, ? super T, ? extends R> body) {
        this.streams = streams;
        this.source = source;
        this.body = body;
        next = from;
        long size = source.getExactSizeIfKnown();
        end = size < 0 ? -1 : from + size;
    }

    @Override
    public int characteristics() {
        return end < 0 ? ORDERED : ORDERED | SIZES;
    }

    @Override
    public long estimateSize() {
        return end < 0 ? source.estimateSize() : end - next;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (!source.tryAdvance(this)) {
            return false;
        }
        action.accept(drawn());
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super R> action) {
        source.forEachRemaining(value -> {
            accept(value);
            action.accept(drawn());
        });
    }

    /** Takes an element of the source. */
    @Override
    public void accept(T value) {
        traversed = true;
        element = value;
    }

    /** Runs the body for the element just taken. */
    @SuppressWarnings("NullAway") // null only where R has it
    private R drawn() {
        Generator rng = streams.stream(next).open();
        next++;
        TaskRandom.run(rng, call);
        R value = result;
        result = null;
        return value;
    }

    @SuppressWarnings("NullAway") // null only where T has it
    private void callNow(Generator rng) {
        T taken = element;
        element = null;
        result = body.apply(rng, taken);
    }

    @Override
    public @Nullable Spliterator<R> trySplit() {
        Spliterator<T> prefix = !traversed && source.hasCharacteristics(SIZES) ? source.trySplit() : batch();
        if (prefix == null) {
            return null;
        }
        ZipSpliterator<T, R> first = new ZipSpliterator<>(streams, prefix, next, body);
        if (first.end < 0) {
            throw new IllegalStateException(
                    "zip: a part of the SUBSIZED source does not know its size: " + prefix);
        }
        next = first.end;
        return first;
    }

    /**
     * The next elements of a source that cannot be cut, pulled in order; null if there are too few to share
     * or no bound.
     */
    private @Nullable Spliterator<T> batch() {
        long rest = estimateSize();
        if (rest == Long.MAX_VALUE) {
            return null;
        }
        long size = Math.min(rest / 2, LARGEST_BATCH);
        List<T> batch = new ArrayList<>();
        traversed = true;
        while (batch.size() < size && source.tryAdvance(batch::add)) {
            continue;
        }
        return batch.isEmpty() ? null : batch.spliterator();
    }
}
