package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The elements of a {@link RandomElements} as a spliterator: the same values however it is split. */
abstract class ElementSpliterator {

    /*
     * Design. An element's stream is that of its block's number, and an element without blocks is a
     * block of one. A split cuts between blocks. All fields belong to the thread that holds the spliterator;
     * handing it on (a fork, a join) orders the memory. An open block goes to the prefix that is split off,
     * since it is the first part; with it goes its stream.
     */

    static final int TRAITS = Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED;

    private final StreamFamily streams;
    private final long blockSize;
    private final Consumer<Generator> drawing = this::drawNow;
    private long next;
    private long end;
    /** Where the open block ends: {@code next} if none is open. */
    private long blockEnd;
    private @Nullable Generator rng;

    private ElementSpliterator(StreamFamily streams, long blockSize, long from, long to) {
        this.streams = streams;
        this.blockSize = blockSize;
        next = from;
        end = to;
        blockEnd = from;
    }

    /** Cuts the prefix off that a new spliterator takes. */
    private ElementSpliterator(ElementSpliterator rest, long cut) {
        this(rest.streams, rest.blockSize, rest.next, cut);
        blockEnd = rest.blockEnd;
        rng = rest.openStream();
        rest.next = cut;
        rest.blockEnd = cut;
        rest.rng = null;
    }

    /** The stream of a block that was begun, for the next thread. */
    private @Nullable Generator openStream() {
        Generator stream = rng;
        return stream == null || next == blockEnd ? null : StreamAudit.handOver(stream);
    }

    public final int characteristics() {
        return TRAITS;
    }

    public final long estimateSize() {
        return end - next;
    }

    /** The block boundary next to the middle of what is left; -1 if there is none. */
    final long cut() {
        long middle = next + (end - next) / 2;
        long below = middle - middle % blockSize;
        if (below > next) {
            return below;
        }
        return blockSize < end - below ? below + blockSize : -1;
    }

    /** Draws the next element; false at the end. */
    final boolean step() {
        if (next >= end) {
            return false;
        }
        Generator stream = rng;
        if (next == blockEnd || stream == null) {
            stream = streams.stream(next / blockSize).open();
            rng = stream;
            blockEnd = blockSize < end - next ? next + blockSize : end;
        }
        next++;
        TaskRandom.run(stream, drawing);
        return true;
    }

    private void drawNow(Generator stream) {
        draw(stream, next - 1);
    }

    /** Runs the body of an element and keeps its value. */
    abstract void draw(Generator stream, long index);

    /** A spliterator of doubles. */
    static final class Doubles extends ElementSpliterator implements Spliterator.OfDouble {

        private final RandomElements.ToDouble body;
        private double value;

        Doubles(StreamFamily streams, long blockSize, long from, long to, RandomElements.ToDouble body) {
            super(streams, blockSize, from, to);
            this.body = body;
        }

        private Doubles(Doubles rest, long cut) {
            super(rest, cut);
            body = rest.body;
        }

        @Override
        void draw(Generator stream, long index) {
            value = body.applyAsDouble(stream, index);
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            if (!step()) {
                return false;
            }
            action.accept(value);
            return true;
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            while (step()) {
                action.accept(value);
            }
        }

        @Override
        public @Nullable Doubles trySplit() {
            long cut = cut();
            return cut < 0 ? null : new Doubles(this, cut);
        }
    }

    /** A spliterator of longs. */
    static final class Longs extends ElementSpliterator implements Spliterator.OfLong {

        private final RandomElements.ToLong body;
        private long value;

        Longs(StreamFamily streams, long blockSize, long from, long to, RandomElements.ToLong body) {
            super(streams, blockSize, from, to);
            this.body = body;
        }

        private Longs(Longs rest, long cut) {
            super(rest, cut);
            body = rest.body;
        }

        @Override
        void draw(Generator stream, long index) {
            value = body.applyAsLong(stream, index);
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            if (!step()) {
                return false;
            }
            action.accept(value);
            return true;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            while (step()) {
                action.accept(value);
            }
        }

        @Override
        public @Nullable Longs trySplit() {
            long cut = cut();
            return cut < 0 ? null : new Longs(this, cut);
        }
    }

    /** A spliterator of ints. */
    static final class Ints extends ElementSpliterator implements Spliterator.OfInt {

        private final RandomElements.ToInt body;
        private int value;

        Ints(StreamFamily streams, long blockSize, long from, long to, RandomElements.ToInt body) {
            super(streams, blockSize, from, to);
            this.body = body;
        }

        private Ints(Ints rest, long cut) {
            super(rest, cut);
            body = rest.body;
        }

        @Override
        void draw(Generator stream, long index) {
            value = body.applyAsInt(stream, index);
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            if (!step()) {
                return false;
            }
            action.accept(value);
            return true;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            while (step()) {
                action.accept(value);
            }
        }

        @Override
        public @Nullable Ints trySplit() {
            long cut = cut();
            return cut < 0 ? null : new Ints(this, cut);
        }
    }

    /** A spliterator of objects. */
    static final class Objects<R extends @Nullable Object> extends ElementSpliterator
            implements Spliterator<R> {

        private final RandomElements.ToObject<? extends R> body;
        private @Nullable R value;

        Objects(StreamFamily streams, long blockSize, long from, long to,
                RandomElements.ToObject<? extends R> body) {
            super(streams, blockSize, from, to);
            this.body = body;
        }

        private Objects(Objects<R> rest, long cut) {
            super(rest, cut);
            body = rest.body;
        }

        @Override
        void draw(Generator stream, long index) {
            value = body.apply(stream, index);
        }

        @Override
        @SuppressWarnings("NullAway") // null only where R has it
        public boolean tryAdvance(Consumer<? super R> action) {
            if (!step()) {
                return false;
            }
            R drawn = value;
            value = null;
            action.accept(drawn);
            return true;
        }

        @Override
        public @Nullable Spliterator<R> trySplit() {
            long cut = cut();
            return cut < 0 ? null : new Objects<>(this, cut);
        }
    }
}
