package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Splits spliterators as no pool would: anywhere, also in the middle of a traversal. */
final class RandomCuts {

    private RandomCuts() {
    }

    /**
     * Takes the elements of a spliterator in pieces that are drawn by a seed, each piece in a random order of
     * time, and returns them in encounter order.
     */
    static <T> List<T> collect(Spliterator<T> source, long seed) {
        List<T> all = new ArrayList<>();
        collect(source, new SplittableRandom(seed), all);
        return all;
    }

    private static <T> void collect(Spliterator<T> source, SplittableRandom random, List<T> all) {
        for (int steps = random.nextInt(4); steps > 0; steps--) {
            source.tryAdvance(all::add);
        }
        Spliterator<T> prefix = random.nextInt(4) == 0 ? null : source.trySplit();
        if (prefix == null) {
            long size = source.getExactSizeIfKnown();
            int before = all.size();
            source.forEachRemaining(all::add);
            if (size >= 0) {
                assertEquals(size, all.size() - before, "the size of a piece");
            }
            return;
        }
        if (random.nextBoolean()) {
            collect(prefix, random, all);
            collect(source, random, all);
            return;
        }
        List<T> rest = new ArrayList<>();
        collect(source, random, rest);
        collect(prefix, random, all);
        all.addAll(rest);
    }

    /** A list as a spliterator that knows all sizes and cuts at places drawn by a seed. */
    static <T> Spliterator<T> oddly(List<T> values, long seed) {
        return new Odd<>(values, 0, values.size(), new SplittableRandom(seed));
    }

    /** A list as a parallel stream that cuts at places drawn by a seed. */
    static <T> Stream<T> oddStream(List<T> values, long seed) {
        return StreamSupport.stream(oddly(values, seed), true);
    }

    /** A list that is cut at random places, most of them near the ends. */
    private static final class Odd<T> implements Spliterator<T> {

        private final List<T> values;
        private int next;
        private final int end;
        private final SplittableRandom random;

        Odd(List<T> values, int from, int to, SplittableRandom random) {
            this.values = values;
            this.next = from;
            this.end = to;
            this.random = random;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (next == end) {
                return false;
            }
            action.accept(values.get(next++));
            return true;
        }

        @Override
        public @Nullable Spliterator<T> trySplit() {
            if (end - next < 2) {
                return null;
            }
            int reach = 1 + random.nextInt(end - next - 1);
            int cut = switch (random.nextInt(3)) {
                case 0 -> next + 1 + random.nextInt(reach);
                case 1 -> end - 1 - random.nextInt(reach);
                default -> next + reach;
            };
            Spliterator<T> prefix = new Odd<>(values, next, cut, random.split());
            next = cut;
            return prefix;
        }

        @Override
        public long estimateSize() {
            return end - next;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED;
        }
    }
}
