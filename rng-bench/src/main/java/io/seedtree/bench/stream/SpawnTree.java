package io.seedtree.bench.stream;

import io.seedtree.rng.SeedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntUnaryOperator;

/**
 * A family of binary spawn trees, one for each order: a tree of order 0 or less is a leaf; a tree of a higher
 * order has a left subtree below child 0 and a right one below child 1, of lower orders. Its streams are the
 * leaves, from left to right.
 *
 * @param left the order of the left subtree of a tree of some order, lower than that
 * @param right the order of the right subtree, lower, too
 */
record SpawnTree(IntUnaryOperator left, IntUnaryOperator right) {

    /**
     * Walks over leaves of the smallest tree that has enough of them.
     *
     * @param root the root of the tree
     * @param count the number of leaves, at least 1
     * @return the first leaves, each made when it is asked for
     */
    Iterator<SeedSequence> leaves(SeedSequence root, long count) {
        return new Walk(root, order(count), count);
    }

    /** The lowest order whose tree has so many leaves. */
    private int order(long count) {
        List<Long> sizes = new ArrayList<>(List.of(1L));
        while (sizes.get(sizes.size() - 1) < count) {
            int order = sizes.size();
            sizes.add(sizes.get(Math.max(0, left.applyAsInt(order)))
                    + sizes.get(Math.max(0, right.applyAsInt(order))));
        }
        return sizes.size() - 1;
    }

    private record Subtree(SeedSequence root, int order) {
    }

    /** The leaves from left to right; on the stack are the subtrees to come, the leftmost on top. */
    private final class Walk implements Iterator<SeedSequence> {

        private final Deque<Subtree> waiting = new ArrayDeque<>();
        private long remaining;

        Walk(SeedSequence root, int order, long count) {
            waiting.push(new Subtree(root, order));
            remaining = count;
        }

        @Override
        public boolean hasNext() {
            return remaining > 0;
        }

        @Override
        public SeedSequence next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            remaining--;
            Subtree subtree = waiting.pop();
            while (subtree.order > 0) {
                waiting.push(new Subtree(subtree.root.child(1), right.applyAsInt(subtree.order)));
                subtree = new Subtree(subtree.root.child(0), left.applyAsInt(subtree.order));
            }
            return subtree.root;
        }
    }
}
