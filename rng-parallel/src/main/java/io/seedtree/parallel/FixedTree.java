package io.seedtree.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The reduction of a run of values over a tree that is fixed by their positions: how a sequence is cut into
 * runs has no influence on any bit of the result.
 *
 * @param <T> the type of the values
 * @param <A> the type of a partial result
 */
class FixedTree<T extends @Nullable Object, A> implements Consumer<T> {

    /*
     * Design. The tree: leaves of 128 positions, each reduced from left to right; leaf 2k and leaf 2k + 1
     * make a node, two such nodes a node of the next level, and so on; what is left over at the end of the
     * sequence is combined from right to left. (For sums that is pairwise summation, whose error grows with
     * the logarithm of the length: Nicholas Higham, "The accuracy of floating point summation", 1993.)
     *
     * A run that begins inside of a leaf cannot know the leaf's beginning, so it keeps its first values (the
     * head) until the run to its left takes them over. From the first leaf boundary on it holds complete
     * nodes, at most two of a level, and the leaf that is open at its end. That makes at most 127 values and
     * two nodes a level, whatever the length.
     *
     * A tree belongs to the thread that runs its task, and after the join to the one that joined; no field is
     * shared.
     */

    /** The number of positions of a leaf. Part of the values: another number gives other bits. */
    static final int LEAF = 128;

    private final Collector<? super T, A, ?> reduction;
    private final List<T> head = new ArrayList<>(0);
    private final List<Node<A>> nodes = new ArrayList<>();
    private @Nullable A leaf;
    private boolean inHead;
    private long end;

    /** A complete node: its level above the leaves. */
    private record Node<A>(int level, A value) {
    }

    FixedTree(Collector<? super T, A, ?> reduction, long start) {
        this.reduction = reduction;
        end = start;
        inHead = start % LEAF != 0;
    }

    /** An empty run of the same reduction that begins at a position. */
    FixedTree<T, A> startingAt(long start) {
        return new FixedTree<>(reduction, start);
    }

    /** The position of the next value, or of the one that failed. */
    final long end() {
        return end;
    }

    @Override
    public final void accept(T value) {
        if (inHead) {
            head.add(value);
        } else {
            reduction.accumulator().accept(openLeaf(), value);
        }
        advance();
    }

    /** Whether values are still kept one by one. */
    final boolean isInHead() {
        return inHead;
    }

    /** The partial result of the leaf that the next value belongs to. */
    final A openLeaf() {
        A open = leaf;
        if (open == null) {
            open = reduction.supplier().get();
            leaf = open;
        }
        return open;
    }

    /** Ends the position, and the leaf if it was its last one. */
    final void advance() {
        long next = end + 1;
        if (next % LEAF == 0) {
            A full = leaf;
            if (full != null) {
                add(0, full, end / LEAF);
                leaf = null;
            }
            inHead = false;
        }
        end = next;
    }

    /** Adds a complete node, and combines it with those that it is the right sibling of. */
    private void add(int newLevel, A newValue, long newIndex) {
        int level = newLevel;
        A value = newValue;
        long index = newIndex;
        while (index % 2 == 1 && !nodes.isEmpty() && nodes.get(nodes.size() - 1).level == level) {
            value = combine(nodes.remove(nodes.size() - 1).value, value);
            level++;
            index /= 2;
        }
        nodes.add(new Node<>(level, value));
    }

    private A combine(A left, A right) {
        return reduction.combiner().apply(left, right);
    }

    /** Takes over the run that begins where this one ends. */
    final void append(FixedTree<T, A> right) {
        right.head.forEach(this);
        if (right.inHead) {
            return;
        }
        for (Node<A> node : right.nodes) {
            add(node.level, node.value, end / LEAF >> node.level);
            end += (long) LEAF << node.level;
        }
        leaf = right.leaf;
        end = right.end;
    }

    /** The result of a run that begins at 0: the partial result of no value at all if the run is empty. */
    final A result() {
        A total = leaf;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            A left = nodes.get(i).value;
            total = total == null ? left : combine(left, total);
        }
        return total == null ? reduction.supplier().get() : total;
    }

    /**
     * A reduction of doubles that boxes none but those of the head: the JDK's spliterators see that it takes
     * them so.
     */
    @SuppressWarnings("overloads") // the JDK's own classes of this kind do the same
    static final class OfDouble<A> extends FixedTree<Double, A> implements DoubleConsumer {

        private final Collector<Double, A, ?> reduction;
        private final ObjDoubleConsumer<A> accumulator;

        private OfDouble(Collector<Double, A, ?> reduction, ObjDoubleConsumer<A> accumulator, long start) {
            super(reduction, start);
            this.reduction = reduction;
            this.accumulator = accumulator;
        }

        static <A> OfDouble<A> of(Supplier<A> supplier, ObjDoubleConsumer<A> accumulator,
                BinaryOperator<A> combiner) {
            return new OfDouble<>(
                    Collector.of(supplier, (part, value) -> accumulator.accept(part, value), combiner),
                    accumulator, 0);
        }

        @Override
        OfDouble<A> startingAt(long start) {
            return new OfDouble<>(reduction, accumulator, start);
        }

        @Override
        public void accept(double value) {
            if (isInHead()) {
                accept(Double.valueOf(value));
                return;
            }
            accumulator.accept(openLeaf(), value);
            advance();
        }
    }
}
