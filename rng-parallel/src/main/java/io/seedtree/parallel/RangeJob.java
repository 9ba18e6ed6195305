package io.seedtree.parallel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import org.jspecify.annotations.Nullable;

/** A loop over a range of indices, cut into ForkJoin tasks while it runs. */
final class RangeJob {

    /*
     * Design. Lazy binary splitting (Alexandros Tzannes and others, "Lazy binary-splitting: a run-time
     * adaptive work-stealing scheduler", 2010): before each index a worker looks whether it has tasks enough
     * that others could steal, and if not it forks the upper half of what is left. So cheap and dear indices
     * may lie anywhere. At the end a worker takes back what nobody has stolen, the lowest piece first, and
     * waits for the rest.
     *
     * The fields are final; all that the workers share is the lowest failure, which orders itself. Bodies
     * write where they like: the joins order that before the end of the loop.
     *
     * A pool that is shut down at once cancels the tasks that wait, but not those that run, and a piece may
     * run for long: so it looks itself whether the pool is still there.
     */

    /**
     * The number of waiting tasks above which a worker cuts no more: the advice of {@link ForkJoinTask}'s
     * documentation.
     */
    private static final int ENOUGH_WAITING = 3;

    /**
     * The number of pieces for each worker where the caller's own thread runs a piece and cannot look at its
     * queue.
     */
    private static final int PIECES_PER_WORKER = 8;

    private final ForkJoinPool pool;
    private final StreamFamily streams;
    private final RandomElements.Action body;
    private final LowestFailure failure = new LowestFailure();

    RangeJob(ForkJoinPool pool, StreamFamily streams, RandomElements.Action body) {
        this.pool = pool;
        this.streams = streams.usedHere();
        this.body = body;
    }

    /** Runs the loop, and throws what its lowest failing index has thrown. */
    void run(long from, long to) {
        long pieces = (long) PIECES_PER_WORKER * pool.getParallelism();
        pool.invoke(new Piece(this, from, to, (to - from) / pieces));
        failure.rethrow();
    }

    /** Whether the work from an index on is of no use any more. */
    private boolean isOverAt(long index) {
        if (pool.isTerminating()) {
            throw new CancellationException("the pool was shut down at index " + index + " of a loop");
        }
        return failure.cancels(index);
    }

    private void runAt(long index) {
        try {
            TaskRandom.run(streams.stream(index).open(), rng -> body.accept(rng, index));
        } catch (Throwable thrown) {
            failure.note(index, thrown);
        }
    }

    /** A part of the range. Its fields belong to the worker that runs it. */
    private static final class Piece extends RecursiveAction {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never written
        private final RangeJob job;
        private final long wholePiece;
        private long next;
        private long end;
        /** The forked upper parts, the lowest first. */
        private @Nullable Piece above;
        /** What follows in the list of the worker that has forked this one. */
        private @Nullable Piece further;

        Piece(RangeJob job, long from, long to, long wholePiece) {
            this.job = job;
            this.wholePiece = wholePiece;
            next = from;
            end = to;
        }

        @Override
        protected void compute() {
            runAll();
            for (Piece upper = above; upper != null; upper = above) {
                above = upper.further;
                if (upper.tryUnfork()) {
                    next = upper.next;
                    end = upper.end;
                    runAll();
                } else {
                    upper.join();
                }
            }
        }

        private void runAll() {
            while (next < end && !job.isOverAt(next)) {
                if (end - next > 1 && isCutUseful()) {
                    forkUpperHalf();
                } else {
                    job.runAt(next);
                    next++;
                }
            }
        }

        private boolean isCutUseful() {
            return inForkJoinPool() ? getSurplusQueuedTaskCount() <= ENOUGH_WAITING : end - next > wholePiece;
        }

        private void forkUpperHalf() {
            long middle = next + (end - next) / 2;
            Piece upper = new Piece(job, middle, end, wholePiece);
            upper.further = above;
            above = upper;
            end = middle;
            upper.fork();
        }
    }
}
