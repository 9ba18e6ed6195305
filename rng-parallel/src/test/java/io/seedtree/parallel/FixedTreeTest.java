package io.seedtree.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.junit.SeedSweep;
import io.seedtree.junit.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree is the one that the documentation describes, wherever the sequence is cut. */
class FixedTreeTest {

    /** Writes down the tree: a leaf as [first-last], a node as (left right). */
    private static final Collector<Integer, StringBuilder, String> SHAPE = Collector.of(
            StringBuilder::new,
            (leaf, value) -> {
                if (leaf.isEmpty()) {
                    leaf.append('[').append(value).append("-]");
                } else {
                    leaf.setLength(leaf.lastIndexOf("-") + 1);
                    leaf.append(value).append(']');
                }
            },
            (left, right) -> left.insert(0, '(').append(' ').append(right).append(')'),
            StringBuilder::toString);

    /**
     * The tree by recursion: the left subtree has the greatest power of two of leaves that leaves something.
     */
    private static String expected(int from, int to) {
        int leaves = (to - from + 127) / 128;
        if (leaves <= 1) {
            return to == from ? "" : to == from + 1 ? "[" + from + "-]" : "[" + from + "-" + (to - 1) + "]";
        }
        int middle = from + 128 * Integer.highestOneBit(leaves - 1);
        return "(" + expected(from, middle) + " " + expected(middle, to) + ")";
    }

    private static FixedTree<Integer, StringBuilder> run(int from, int to) {
        FixedTree<Integer, StringBuilder> run = new FixedTree<>(SHAPE, 0).startingAt(from);
        IntStream.range(from, to).boxed().forEach(run);
        assertEquals(to, run.end());
        return run;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 127, 128, 129, 255, 256, 257, 384, 640, 1000, 1024, 1025, 5000, 12_345})
    void theTreeIsTheDocumentedOne(int size) {
        assertEquals(expected(0, size), run(0, size).result().toString());
    }

    @Test
    void twoRunsMakeTheTreeWhereverTheyMeet() {
        for (int size : new int[] {1, 130, 700}) {
            for (int cut = 0; cut <= size; cut++) {
                FixedTree<Integer, StringBuilder> run = run(0, cut);
                run.append(run(cut, size));
                assertEquals(expected(0, size), run.result().toString(), "cut at " + cut);
            }
        }
    }

    @Seeded(42)
    @SeedSweep(400)
    void manyRunsMakeTheTreeHoweverTheyAreGrouped(RandomGenerator random) {
        int size = random.nextInt(6000);
        List<FixedTree<Integer, StringBuilder>> runs = new ArrayList<>();
        for (int from = 0; from < size || runs.isEmpty();) {
            int to = Math.min(size, from + random.nextInt(random.nextInt(1, 900)));
            runs.add(run(from, to));
            from = to;
        }
        while (runs.size() > 1) {
            int left = random.nextInt(runs.size() - 1);
            runs.get(left).append(runs.remove(left + 1));
        }
        assertEquals(expected(0, size), runs.get(0).result().toString());
    }

    @Test
    void doublesMakeTheSameTree() {
        for (int cut : new int[] {0, 1, 127, 128, 129, 300, 511, 512, 999, 1000}) {
            FixedTree<Double, StringBuilder> run = doubles().startingAt(0);
            IntStream.range(0, cut).mapToDouble(i -> i).boxed().forEach(run);
            FixedTree<Double, StringBuilder> rest = run.startingAt(cut);
            IntStream.range(cut, 1000).asDoubleStream().spliterator().forEachRemaining(rest);
            run.append(rest);
            assertEquals(expected(0, 1000), run.result().toString(), "cut at " + cut);
        }
    }

    private static FixedTree<Double, StringBuilder> doubles() {
        return FixedTree.OfDouble.of(StringBuilder::new,
                (leaf, value) -> SHAPE.accumulator().accept(leaf, (int) value), SHAPE.combiner()::apply);
    }

    /** Partial results that are alive: made and not yet combined. */
    @Test
    void aLongRunKeepsFewPartialResults() {
        AtomicInteger alive = new AtomicInteger();
        FixedTree<Integer, AtomicInteger> run = new FixedTree<>(Collector.of(() -> {
            alive.incrementAndGet();
            return new AtomicInteger();
        }, AtomicInteger::addAndGet, (left, right) -> {
            alive.decrementAndGet();
            return left;
        }), 77);
        for (int i = 77; i < 3_000_000; i++) {
            run.accept(i);
            assertTrue(alive.get() <= 2 * 15 + 1, "alive: " + alive);
        }
    }
}
