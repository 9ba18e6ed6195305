package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomStreams;
import io.seedtree.parallel.RandomTasks;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The examples of docs/parallel.md with loops and parallel streams. */
class StreamsGuideTest extends GuideExample {

    private static final int N = 10_000;

    private static double[] loopBefore(double[] values) {
        // guide: loop-before
        SplittableRandom random = new SplittableRandom(42);
        IntStream.range(0, values.length).parallel().forEach(i -> values[i] = simulate(random));
        // end
        return values;
    }

    /** Shown in a pool of one, whose order is fixed and another one than that of the indices. */
    @Test
    void aSharedGeneratorGivesWhatIsNext() {
        assumeTrue(isKnownJdk());
        SplittableRandom random = new SplittableRandom(42);
        double[] inOrder = DoubleStream.generate(() -> simulate(random)).limit(N).toArray();
        double[] values = inPool(1, () -> loopBefore(new double[N]));
        assertFalse(Arrays.equals(inOrder, values), "each index has its value");
        Arrays.sort(inOrder);
        Arrays.sort(values);
        assertArrayEquals(inOrder, values);
    }

    private static double[] loopAfter(int n) {
        // guide: loop-after
        double[] values = RandomTasks.mapToDouble(RandomNode.of(42), 0, n, (rng, i) -> simulate(rng));
        // end
        return values;
    }

    @Test
    void aLoopDrawsNumpysNumbersInAnyPool() throws Exception {
        assertEquals(numpy("loop").get(0), digest(sameInAllPools(() -> loopAfter(N))));
    }

    private static DoubleStream jdkDoubles(int n) {
        // guide: doubles-before
        DoubleStream values = new SplittableRandom(42).doubles(n).parallel();
        // end
        return values;
    }

    /** Both halves draw from one generator: the second half, run first, takes the values of the first. */
    @Test
    void theJdkSharesOneGeneratorBetweenHalves() {
        assumeTrue(isKnownJdk());
        double[] inOrder = new SplittableRandom(42).doubles(N).toArray();
        Spliterator.OfDouble secondHalf = jdkDoubles(N).spliterator();
        Spliterator.OfDouble firstHalf = secondHalf.trySplit();
        assertArrayEquals(Arrays.copyOfRange(inOrder, 0, N / 2), drain(secondHalf));
        assertArrayEquals(Arrays.copyOfRange(inOrder, N / 2, N), drain(firstHalf));
    }

    private static double[] drain(Spliterator.OfDouble values) {
        DoubleStream.Builder drained = DoubleStream.builder();
        values.forEachRemaining((DoubleConsumer) drained::add);
        return drained.build().toArray();
    }

    private static double[] splitsBefore(int n) {
        // guide: splits-before
        double[] values = new SplittableRandom(42).splits(n).parallel()
                .mapToDouble(random -> simulate(random))
                .toArray();
        // end
        return values;
    }

    @Test
    void theJdksSplitsChangeWithThePool() {
        assumeTrue(isKnownJdk());
        assertFalse(Arrays.equals(inPool(1, () -> splitsBefore(N)), inPool(8, () -> splitsBefore(N))));
    }

    private static double[] doublesAfter(int n) {
        // guide: doubles-after
        double[] values = RandomNode.of(42).open().doubles(n).parallel().toArray();
        // end
        return values;
    }

    @Test
    void aGeneratorsOwnParallelStreamIsItsSequentialOne() throws Exception {
        assertEquals(numpy("doubles").get(0), digest(sameInAllPools(() -> doublesAfter(N))));
    }

    private static double[] walks(RandomNode node, int n) {
        // guide: range-after
        double[] walks = RandomStreams.range(node.child("walks"), 0, n).parallel()
                .mapToDouble((rng, i) -> rng.standardNormal())
                .toArray();
        // end
        return walks;
    }

    private static List<String> ranks(RandomNode node, List<String> names) {
        // guide: zip-after
        List<String> ranks = RandomStreams.zip(node.child("ranks"), names.parallelStream(),
                (rng, name) -> name + " " + rng.integers(0, 100)).toList();
        // end
        return ranks;
    }

    @Test
    void elementsDrawNumpysNumbersInAnyPool() throws Exception {
        RandomNode node = RandomNode.of(42);
        assertEquals(numpy("walks").get(0), digest(sameInAllPools(() -> walks(node, N))));
        assertEquals(numpy("zip"), sameInAllPools(() -> ranks(node, STATIONS)));
    }
}
