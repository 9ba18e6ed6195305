package io.seedtree.bench.bootstrap;

import io.seedtree.rng.sampler.BoundedIntegers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Computes the statistics of a range of resamples, in parallel: resample i is drawn by child i, so that
 * nobody else has a say in it.
 */
final class Resampling {

    /*
     * Design. Workers claim blocks of resamples in order. Before a worker claims one, it announces the next
     * block to be claimed, which is at most the one it will get; when it has found no more, it announces the
     * end. So everything below both the next block, read first, and all announcements is complete, whether
     * or not all workers have started: that is what a checkpoint may keep. An announcement is a volatile
     * write after the results of the blocks before it.
     */

    /** Indices drawn in a block: some milliseconds. */
    private static final int DRAWS_IN_BLOCK = 1 << 20;
    private static final int BLOCKS_OF_WORKER = 4;
    private static final int HEARTBEAT_MILLIS = 50;

    private final Job job;
    private final double[] results;
    private final int from;
    private final int blockSize;
    private final int blocks;
    private final int workers;
    private final Supplier<Evaluator> evaluators;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicIntegerArray announced;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /**
     * Prepares a run.
     *
     * @param job the job
     * @param results where the statistics go, one for each resample
     * @param from the number of resamples whose statistics are there already
     * @param workers the number of workers
     */
    Resampling(Job job, double[] results, int from, int workers) {
        this.job = job;
        this.results = results;
        this.from = from;
        this.workers = workers;
        int rest = job.resamples() - from;
        int size = Math.min(Math.ceilDiv(DRAWS_IN_BLOCK, job.data().size()),
                Math.ceilDiv(rest, BLOCKS_OF_WORKER * workers));
        blockSize = Math.max(size, 1);
        blocks = Math.ceilDiv(rest, blockSize);
        evaluators = job.statistic().prepare(job.data());
        announced = new AtomicIntegerArray(workers);
        for (int worker = 0; worker < workers; worker++) {
            announced.set(worker, blocks);
        }
    }

    /**
     * Runs to the end.
     *
     * @param pool where the workers run
     * @param heartbeat told by this thread, from time to time and at the end, how many statistics from the
     *     first one on are there; what it throws ends the run
     */
    void run(Pool pool, IntConsumer heartbeat) {
        if (pool == Pool.SEQUENTIAL) {
            work(0, heartbeat);
        } else {
            runOn(pool, heartbeat);
        }
        rethrowFailure();
        heartbeat.accept(job.resamples());
    }

    private void runOn(Pool pool, IntConsumer heartbeat) {
        CountDownLatch running = new CountDownLatch(workers);
        try (ExecutorService executor = pool.open(workers)) {
            for (int worker = 0; worker < workers; worker++) {
                int number = worker;
                executor.execute(() -> {
                    try {
                        work(number, done -> {});
                    } finally {
                        running.countDown();
                    }
                });
            }
            try {
                while (!running.await(HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS)) {
                    heartbeat.accept(completed());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } finally {
                // No more blocks for the workers, if it was a failure that ended the wait.
                next.set(blocks);
            }
        }
    }

    private void work(int worker, IntConsumer afterBlock) {
        try {
            Evaluator evaluator = evaluators.get();
            int size = job.data().size();
            BoundedIntegers places = BoundedIntegers.of(0, size);
            long[] indices = new long[size];
            announced.set(worker, next.get());
            for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
                int end = end(block);
                for (int i = from + block * blockSize; i < end; i++) {
                    places.fill(job.open(i), indices);
                    results[i] = evaluator.of(indices);
                }
                announced.set(worker, next.get());
                afterBlock.accept(completed());
            }
            announced.set(worker, blocks);
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            next.set(blocks);
        }
    }

    /** The first resample behind a block. */
    private int end(int block) {
        return (int) Math.min(from + (block + 1L) * blockSize, job.resamples());
    }

    /**
     * Returns the number of statistics, from the first one on, that are there. For any thread.
     *
     * @return the number
     */
    int completed() {
        int block = Math.min(next.get(), blocks);
        for (int worker = 0; worker < workers; worker++) {
            block = Math.min(block, announced.get(worker));
        }
        return block == 0 ? from : end(block - 1);
    }

    private void rethrowFailure() {
        Throwable first = failure.get();
        if (first instanceof Error error) {
            throw error;
        }
        if (first instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
