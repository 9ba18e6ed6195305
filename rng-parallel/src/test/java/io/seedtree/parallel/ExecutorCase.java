package io.seedtree.parallel;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A kind of executor that results must not depend on. */
record ExecutorCase(String name, Supplier<ExecutorService> open) {

    static Stream<ExecutorCase> all() {
        return Stream.of(
                IntStream.of(1, 2, 3, 8, 64).mapToObj(
                        size -> new ExecutorCase("fixed " + size, () -> Executors.newFixedThreadPool(size))),
                Pools.sizes()
                        .mapToObj(size -> new ExecutorCase("ForkJoin " + size, () -> new ForkJoinPool(size))),
                Stream.of(new ExecutorCase("common pool", ForkJoinPool::commonPool),
                        new ExecutorCase("work stealing", Executors::newWorkStealingPool),
                        new ExecutorCase("virtual", Executors::newVirtualThreadPerTaskExecutor),
                        new ExecutorCase("single", Executors::newSingleThreadExecutor),
                        new ExecutorCase("scheduled", () -> Executors.newScheduledThreadPool(2)),
                        new ExecutorCase("direct", MoreExecutors::newDirectExecutorService)))
                .flatMap(cases -> cases);
    }

    @Override
    public String toString() {
        return name;
    }
}
