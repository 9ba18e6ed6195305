package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.ForkStreams;
import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomScope;
import io.seedtree.parallel.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The examples of docs/parallel.md with virtual threads. */
class VirtualThreadsGuideTest extends GuideExample {

    private static List<Future<Double>> before(long seed) {
        // guide: virtual-before
        List<Future<Double>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                Random random = new Random(seed + i);
                results.add(threads.submit(() -> simulate(random)));
            }
        }
        // end
        return results;
    }

    @Test
    void neighbouringSeedsOverlapAndBeginAlike() {
        List<Double> first = before(42).stream().map(Future::resultNow).toList();
        List<Double> second = before(43).stream().map(Future::resultNow).toList();
        assertEquals(first.subList(1, 8), second.subList(0, 7));
        assertTrue(first.stream().allMatch(value -> value > 0.726 && value < 0.730), first.toString());
    }

    private static List<Double> after() throws Exception {
        // guide: virtual-after
        try (RandomScope<Double> scope = RandomScope.open(RandomNode.of(42))) {
            for (int i = 0; i < 8; i++) {
                scope.fork(rng -> simulate(rng));
            }
            return scope.join(); // in the order of the forks
        }
        // end
    }

    @Test
    void forksDrawNumpysNumbers() throws Exception {
        assertEquals(numpyDoubles("forks"), sameInAllPools(VirtualThreadsGuideTest::after));
    }

    private static List<Double> nested() throws Exception {
        // guide: nested
        try (RandomScope<Double> scope = RandomScope.open(RandomNode.of(42))) {
            for (int i = 0; i < 8; i++) {
                scope.fork(rng -> {
                    double start = rng.random();               // fork 3 draws from PCG64DXSM:42/3
                    return RandomStreams.range(rng, 0, 100)    // its first loop is at PCG64DXSM:42/3/0
                            .parallel()
                            .sum((own, k) -> start * simulate(own)); // element 7: PCG64DXSM:42/3/0/7
                });
            }
            return scope.join();
        }
        // end
    }

    @Test
    void aLoopInsideOfAForkDrawsNumpysNumbers() throws Exception {
        assertEquals(numpyDoubles("nested"), sameInAllPools(VirtualThreadsGuideTest::nested));
    }

    private static double structured() throws InterruptedException {
        // guide: structured
        ForkStreams streams = ForkStreams.of(RandomNode.of(42));
        try (var scope = StructuredTaskScope.open()) {
            var left = scope.fork(streams.next(rng -> simulate(rng)));  // child 0
            var right = scope.fork(streams.next(rng -> simulate(rng))); // child 1
            scope.join();
            return left.get() + right.get();
        }
        // end
    }

    @Test
    void forksOfAForeignScopeDrawNumpysNumbers() throws Exception {
        assertEquals(numpyDoubles("two forks").get(0), sameInAllPools(VirtualThreadsGuideTest::structured));
    }
}
