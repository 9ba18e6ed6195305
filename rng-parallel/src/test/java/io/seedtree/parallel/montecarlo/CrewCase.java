package io.seedtree.parallel.montecarlo;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way of running a job: the workers, and the executor that they come from if it is not the job's own. */
record CrewCase(String name, @Nullable Supplier<ExecutorService> executors,
        Function<@Nullable ExecutorService, Workers> workers) {

    private static final int[] SIZES = {1, 2, 3, 8, 64};

    /** Every kind of workers, in several numbers. */
    static Stream<CrewCase> all() {
        Stream<CrewCase> single = Stream.of(
                new CrewCase("sequential", null, none -> Workers.sequential()),
                new CrewCase("common pool", null, none -> Workers.forkJoin()),
                new CrewCase("direct executor", null, none -> Workers.of(Runnable::run, 3)));
        return Stream.concat(single, IntStream.of(SIZES).boxed().flatMap(CrewCase::of));
    }

    private static Stream<CrewCase> of(int size) {
        return Stream.of(
                new CrewCase("own ForkJoin pool of " + size, null, none -> Workers.forkJoin(size)),
                new CrewCase(size + " virtual threads", null, none -> Workers.virtual(size)),
                new CrewCase("ForkJoin pool of " + size, () -> new ForkJoinPool(size),
                        pool -> Workers.of((ForkJoinPool) pool)),
                new CrewCase("fixed pool of " + size, () -> Executors.newFixedThreadPool(size),
                        pool -> Workers.of(pool, size)),
                new CrewCase("fixed pool of 2 for " + size + " workers",
                        () -> Executors.newFixedThreadPool(2),
                        pool -> Workers.of(pool, size)),
                new CrewCase("virtual executor for " + size, Executors::newVirtualThreadPerTaskExecutor,
                        pool -> Workers.of(pool, size)));
    }

    void with(Consumer<Workers> test) {
        if (executors == null) {
            test.accept(workers.apply(null));
        } else {
            try (ExecutorService executor = executors.get()) {
                test.accept(workers.apply(executor));
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
