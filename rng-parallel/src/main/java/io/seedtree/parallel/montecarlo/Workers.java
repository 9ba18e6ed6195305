package io.seedtree.parallel.montecarlo;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/**
 * Who runs the replications of a job. The result does not depend on it. Immutable.
 *
 * <p>A thread that waits for a job is one of its workers. None of them ever blocks: a worker that has nothing
 * to do leaves its thread to others.
 */
public final class Workers {

    private final String name;
    private final Supplier<Crew> crews;

    private Workers(String name, Supplier<Crew> crews) {
        this.name = name;
        this.crews = crews;
    }

    /**
     * Returns the calling thread alone. {@link MonteCarlo#start} then runs the whole job.
     *
     * @return the workers
     */
    public static Workers sequential() {
        return new Workers("sequential", () -> new Crew(Runnable::run, 1, false, () -> {
        }));
    }

    /**
     * Returns the common ForkJoin pool.
     *
     * @return the workers, one more than the pool's parallelism: the waiting thread works, too
     */
    public static Workers forkJoin() {
        return new Workers("the common pool", () -> new Crew(ForkJoinPool.commonPool(),
                ForkJoinPool.getCommonPoolParallelism() + 1, false, () -> {
                }));
    }

    /**
     * Returns a ForkJoin pool of the job's own, which lives as long as the job.
     *
     * @param workers the number of workers, a waiting thread included, at least 1
     * @return the workers
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Workers forkJoin(int workers) {
        requirePositive(workers);
        return new Workers("a ForkJoin pool of " + workers, () -> {
            ForkJoinPool pool = new ForkJoinPool(workers);
            return new Crew(pool, workers, true, pool::shutdown);
        });
    }

    /**
     * Returns virtual threads of the job's own.
     *
     * @param workers the number of workers, a waiting thread included, at least 1
     * @return the workers
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Workers virtual(int workers) {
        requirePositive(workers);
        return new Workers(workers + " virtual threads",
                () -> new Crew(Thread::startVirtualThread, workers, true, () -> {
                }));
    }

    /**
     * Returns a ForkJoin pool of the caller's.
     *
     * @param pool the pool; the job does not shut it down
     * @return the workers, as many as the pool's parallelism, a waiting thread included
     */
    public static Workers of(ForkJoinPool pool) {
        return of(pool, pool.getParallelism());
    }

    /**
     * Returns an executor of the caller's. If it rejects work, the threads that are at work or wait go on
     * alone.
     *
     * <p>An interrupt of one of its threads, such as by {@code shutdownNow}, cancels the job. Work that such
     * an executor drops without a word is never done: a job that nobody joins then has no end.
     *
     * @param executor the executor; the job does not shut it down
     * @param workers the number of workers, a waiting thread included, at least 1
     * @return the workers
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Workers of(Executor executor, int workers) {
        requirePositive(workers);
        return new Workers(workers + " workers of " + executor,
                () -> new Crew(executor, workers, false, () -> {
                }));
    }

    private static void requirePositive(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("number of workers must be >= 1: " + workers);
        }
    }

    /** Gets the workers together for one job. */
    Crew assemble() {
        return crews.get();
    }

    /** Returns what they are. */
    @Override
    public String toString() {
        return name;
    }
}
