package io.seedtree.parallel.montecarlo;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFamily;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jctools.queues.atomic.MpscAtomicArrayQueue;
import org.jspecify.annotations.Nullable;

/** A job that runs: workers claim batches and run them, and whoever completes one merges what is ready. */
final class BatchRun<A, S> implements MonteCarloRun<S> {

    /*
     * Design. A worker claims the next batch (Claims), runs its replications, puts the tally into the queue
     * and drains it. drain() is a counter that many may raise and one acts upon: who raises it from 0 merges
     * until it is 0 again, and the counter's sequentially consistent updates hand the plain fields (merging,
     * ending) from one merger to the next. Nobody waits for the merger, and the merger waits for nobody: a
     * place in the queue may be claimed and not yet filled, and relaxedPoll() then says "empty", because
     * whoever fills it drains afterwards.
     *
     * A worker that can claim nothing, because the window is full or the batches are gone, leaves its thread.
     * The merger hires again when the window has moved, and if the executor refuses, a merger that leaves
     * looks once more whether there is work for itself; so the work never stands still. No thread of a pool
     * ever blocks, and a pool of one is enough. A thread that joins is a worker as long as there is a place;
     * only it parks, in a ForkJoinPool.managedBlock.
     *
     * The end: once the outcome is decided the claims are closed, so that workers give up between two
     * replications; the drain() that finds nobody present closes the checkpoint and completes the future.
     * Whoever leaves drains.
     *
     * Memory: at most `window` batches are claimed and not merged, whether at work, in the queue or in the
     * ring.
     */

    private final Statistic<A, S> statistic;
    private final StreamFamily root;
    private final Plan plan;
    private final CheckpointLog<A> log;
    private final Crew crew;
    private final Claims claims;
    private final MpscAtomicArrayQueue<BatchResult<A>> completed;
    private final AtomicInteger signals = new AtomicInteger();
    private final Queue<Thread> parked = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Merging.Outcome<S>> end = new CompletableFuture<>();
    private volatile boolean cancelled;
    private final Merging<A, S> merging;
    private final long replayed;
    private boolean ending;

    BatchRun(Statistic<A, S> statistic, StreamFamily root, Merging<A, S> merging, Crew crew, int window) {
        this.statistic = statistic;
        this.root = root;
        plan = merging.plan();
        log = merging.log();
        this.merging = merging;
        this.crew = crew;
        replayed = merging.replayed();
        claims = new Claims(merging.next(), merging.end(), window);
        completed = new MpscAtomicArrayQueue<>(Math.max(2, window));
    }

    /** Hires the first worker, who hires the others: the calling thread must not become the merger. */
    void start() {
        try {
            crew.hire(this::help);
        } catch (Throwable refused) {
            merging.fail(refused);
            drain();
            throw refused;
        }
    }

    /** Starts with the calling thread as the first worker, and waits. */
    MonteCarloResult<S> startAndJoin() {
        if (crew.enter()) {
            drain();
            workAndLeave(false);
        }
        return join();
    }

    @Override
    public MonteCarloResult<S> join() {
        boolean interrupted = false;
        while (!end.isDone()) {
            if (claims.available() && crew.enter()) {
                workAndLeave(false);
            } else {
                interrupted |= park();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return end.join().get();
    }

    /** Parks until the end or until there is work; cancels and returns true if interrupted. */
    private boolean park() {
        Joiner joiner = new Joiner();
        parked.add(joiner.thread);
        try {
            block(joiner);
        } catch (InterruptedException e) {
            joiner.interrupted = true;
        } finally {
            parked.remove(joiner.thread);
        }
        if (joiner.interrupted) {
            cancel();
        }
        return joiner.interrupted;
    }

    private void block(Joiner joiner) throws InterruptedException {
        try {
            ForkJoinPool.managedBlock(joiner);
        } catch (RejectedExecutionException noThreadToSpare) {
            // Safe, too: a joiner parks only while others are at work, who need no further thread.
            while (!joiner.isReleasable()) {
                joiner.block();
            }
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        claims.lowerTo(0);
        crew.interruptFrom(0);
        drain();
    }

    @Override
    public CompletableFuture<MonteCarloResult<S>> toFuture() {
        CompletableFuture<MonteCarloResult<S>> copy = new CompletableFuture<>();
        end.thenAccept(outcome -> {
            if (outcome.failure() == null) {
                copy.complete(outcome.result());
            } else {
                copy.completeExceptionally(outcome.failure());
            }
        });
        return copy;
    }

    /** What a hired thread runs. */
    private void help() {
        if (crew.begin()) {
            drain();
            workAndLeave(true);
        }
    }

    private void workAndLeave(boolean hired) {
        do {
            try {
                for (long batch = claims.take(); batch >= 0; batch = claims.take()) {
                    work(batch, hired);
                }
            } finally {
                crew.leave();
                drain();
            }
        } while (claims.available() && crew.enter());
    }

    private void work(long batch, boolean hired) {
        Crew.Shift shift = crew.shift(hired, batch);
        BatchResult<A> result = run(batch);
        crew.end(shift);
        if (result != null) {
            completed.offer(result);
            drain();
        }
    }

    /** Runs a batch; null if it was given up, whatever it threw then: an interrupt may be why. */
    private @Nullable BatchResult<A> run(long batch) {
        try {
            StreamFamily streams = batch == replayed ? root.reusedAs(RandomNode.Reuse.REPLAY) : root;
            A tally = statistic.run(streams, plan.first(batch), plan.end(batch), () -> mustGiveUp(batch));
            return tally == null ? null : new BatchResult<>(batch, tally, log.encode(tally), null);
        } catch (Throwable failure) {
            if (claims.isGivenUp(batch)) {
                return null;
            }
            claims.lowerTo(batch);
            crew.interruptFrom(batch + 1);
            return new BatchResult<>(batch, null, null, failure);
        }
    }

    /**
     * Whether the batch is not wanted any more. An interrupt that is not of the job's own making cancels the
     * job.
     */
    private boolean mustGiveUp(long batch) {
        if (!claims.isGivenUp(batch) && Thread.currentThread().isInterrupted() && !claims.isGivenUp(batch)) {
            cancel();
        }
        return claims.isGivenUp(batch);
    }

    /** Merges and hires until nothing is left to do, unless somebody is at it, who then does it once more. */
    private void drain() {
        if (signals.getAndIncrement() == 0) {
            int seen = 1;
            do {
                step();
                seen = signals.addAndGet(-seen);
            } while (seen != 0);
        }
    }

    private void step() {
        try {
            merging.take(completed::relaxedPoll, claims);
            if (cancelled) {
                merging.cancel();
            }
            if (merging.outcome() == null) {
                hire();
            }
        } catch (Throwable failure) {
            merging.fail(failure);
        }
        if (merging.outcome() != null) {
            finish();
        }
        for (Thread thread : parked) {
            LockSupport.unpark(thread);
        }
    }

    private void hire() {
        try {
            boolean hired = true;
            while (hired && claims.available()) {
                hired = crew.hire(this::help);
            }
        } catch (RejectedExecutionException e) {
            // Those who are present go on alone.
            return;
        }
    }

    private void finish() {
        if (!ending) {
            ending = true;
            claims.lowerTo(0);
            crew.interruptFrom(0);
        }
        if (crew.isEmpty() && !end.isDone()) {
            Merging.Outcome<S> outcome = merging.close();
            crew.dismiss();
            end.complete(outcome);
        }
    }

    /** The parking of a thread that joins. */
    private final class Joiner implements ForkJoinPool.ManagedBlocker {

        private final Thread thread = Thread.currentThread();
        private boolean interrupted;

        @Override
        public boolean isReleasable() {
            return interrupted || end.isDone() || claims.available() && crew.hasRoom();
        }

        @Override
        public boolean block() {
            LockSupport.park(BatchRun.this);
            interrupted |= Thread.interrupted();
            return isReleasable();
        }
    }
}
