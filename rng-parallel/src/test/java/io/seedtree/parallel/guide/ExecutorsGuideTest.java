package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.seedtree.parallel.CountedRandomExecutor;
import io.seedtree.parallel.KeyedRandomExecutor;
import io.seedtree.parallel.RandomExecutor;
import io.seedtree.parallel.RandomNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The examples of docs/parallel.md with executors. */
class ExecutorsGuideTest extends GuideExample {

    private static final List<Supplier<ExecutorService>> POOLS = List.of(
            () -> Executors.newFixedThreadPool(1), () -> Executors.newFixedThreadPool(8),
            Executors::newVirtualThreadPerTaskExecutor, () -> new ForkJoinPool(3));

    private static List<Future<Double>> before(ExecutorService pool, List<String> stations) {
        // guide: executor-before
        AtomicInteger workers = new AtomicInteger();
        ThreadLocal<SplittableRandom> random =
                ThreadLocal.withInitial(() -> new SplittableRandom(42 + workers.getAndIncrement()));
        List<Future<Double>> rain = new ArrayList<>();
        for (String station : stations) {
            rain.add(pool.submit(() -> simulate(random.get())));
        }
        // end
        return rain;
    }

    /** In a pool of one, all draw from one stream; in another, each draws the first value of its own. */
    @Test
    void whatAWorkerDrawsDependsOnThePool() {
        SplittableRandom only = new SplittableRandom(42);
        List<Double> oneWorker = List.of(simulate(only), simulate(only), simulate(only), simulate(only));
        List<Double> fourWorkers = List.of(42, 43, 44, 45).stream()
                .map(seed -> simulate(new SplittableRandom(seed))).sorted().toList();
        try (ExecutorService one = Executors.newFixedThreadPool(1);
                ExecutorService four = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            assertEquals(oneWorker, before(one, STATIONS).stream().map(ExecutorsGuideTest::get).toList());
            assertEquals(fourWorkers,
                    before(four, STATIONS).stream().map(ExecutorsGuideTest::get).sorted().toList());
        }
        assertNotEquals(oneWorker.stream().sorted().toList(), fourWorkers);
    }

    private static List<Future<Double>> keyed(ExecutorService pool, List<String> stations) {
        // guide: executor-keyed
        KeyedRandomExecutor executor = RandomExecutor.keyed(pool, RandomNode.of(42));
        List<Future<Double>> rain = new ArrayList<>();
        for (String station : stations) {
            rain.add(executor.submit(station, rng -> simulate(rng)));
        }
        // end
        return rain;
    }

    @Test
    void keysDrawNumpysNumbersInAnyPoolAndOrder() {
        for (Supplier<ExecutorService> pools : POOLS) {
            try (ExecutorService pool = pools.get()) {
                assertEquals(numpyDoubles("keyed"),
                        keyed(pool, STATIONS).stream().map(ExecutorsGuideTest::get).toList());
                assertEquals(numpyDoubles("keyed").reversed(),
                        keyed(pool, STATIONS.reversed()).stream().map(ExecutorsGuideTest::get).toList());
            }
        }
    }

    private static List<Double> counted(ExecutorService pool) {
        // guide: executor-counted
        CountedRandomExecutor executor = RandomExecutor.counted(pool, RandomNode.of(42));
        CompletableFuture<Double> demand = executor.supplyAsync(rng -> rng.gamma(2.0, 3.0)); // child 0
        CompletableFuture<Double> supply = executor.thenApplyAsync(demand,
                (rng, needed) -> needed * rng.uniform(0.9, 1.1));                            // child 1
        // end
        return List.of(get(demand), get(supply));
    }

    @Test
    void stagesDrawNumpysNumbersInAnyPool() {
        for (Supplier<ExecutorService> pools : POOLS) {
            try (ExecutorService pool = pools.get()) {
                assertEquals(numpyDoubles("chain"), counted(pool));
            }
        }
    }

    private static double get(Future<Double> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError("a task failed", e);
        }
    }
}
