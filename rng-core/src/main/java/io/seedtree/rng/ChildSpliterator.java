package io.seedtree.rng;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.random.RandomGenerator.SplittableGenerator;
import org.jspecify.annotations.Nullable;

/** Generators numbered below a root: element i is child i, so the range may be cut anywhere. */
final class ChildSpliterator implements Spliterator<SplittableGenerator> {

    private static final int TRAITS = ORDERED | NONNULL | IMMUTABLE | DISTINCT;

    private final BitGenerator algorithm;
    private final SeedSequence root;
    private final boolean endless;
    private final long end;
    private long next;

    /** Makes the children with an index in [0, size), or all of them. */
    ChildSpliterator(BitGenerator algorithm, SeedSequence root, long size, boolean endless) {
        this(algorithm, root, 0, size, endless);
    }

    private ChildSpliterator(BitGenerator algorithm, SeedSequence root, long next, long end,
            boolean endless) {
        this.algorithm = algorithm;
        this.root = root;
        this.next = next;
        this.end = end;
        this.endless = endless;
    }

    @Override
    public boolean tryAdvance(Consumer<? super SplittableGenerator> action) {
        if (next >= end) {
            return false;
        }
        long index = next++;
        action.accept(Generator.of(algorithm.reseeded(root.child(index))));
        return true;
    }

    /** An endless stream does not split: an ordered limit on one that does can hang. */
    @Override
    public @Nullable ChildSpliterator trySplit() {
        long middle = next + (end - next) / 2;
        if (endless || middle == next) {
            return null;
        }
        ChildSpliterator prefix = new ChildSpliterator(algorithm, root, next, middle, false);
        next = middle;
        return prefix;
    }

    @Override
    public long estimateSize() {
        return endless ? Long.MAX_VALUE : end - next;
    }

    @Override
    public int characteristics() {
        return endless ? TRAITS : TRAITS | SIZED | SUBSIZED;
    }
}
