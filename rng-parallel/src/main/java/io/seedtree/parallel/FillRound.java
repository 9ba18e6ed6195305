package io.seedtree.parallel;

import io.seedtree.rng.AdvanceableBitGenerator;
import io.seedtree.rng.sampler.PiecewiseSampler;
import io.seedtree.rng.sampler.PiecewiseSampler.Piece;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * One round of a parallel fill: it decodes as many words as values are missing, in chunks, and leaves the
 * values at the front of the range.
 */
final class FillRound<A> {

    /*
     * Design. A worker claims the next chunk and decodes it by speculation: as if an attempt began with its
     * first word, and to where its values come if each word before makes one. Since there are never more
     * values than words, the place where they belong is there or left of it. The worker deposits what it
     * found, and whoever deposits settles all chunks that are ready, from left to right: settling knows where
     * the attempts before have ended. Where this is the first word of the chunk, its values are moved into
     * place. Where it is another, about once in a hundred chunks, the chunk is decoded again, into place; for
     * so few it does not pay to find out which values could be kept. A chunk whose decoding fails is decoded
     * again, too: only if it fails from its true beginning is that a failure of the fill, and because chunks
     * are settled in order it is the first.
     *
     * Threads: claims are an atomic counter, in order, so that chunks are settled while their values are still
     * in a cache. A deposit is released into its slot and acquired by who settles it, which publishes the
     * values in the array as well. Settling is done by one thread at a time: who raises `signals` from 0
     * settles until it is 0 again, and the counter's sequentially consistent updates hand the plain fields
     * (settled, entry, place, words, failure) from one to the next, at last to the caller. The stop is only a
     * wish to claim no more. Nobody waits for a chunk of another's: a worker that finds none to claim leaves,
     * and only the calling thread, which is one of the workers, waits for the others at work. It could do
     * without them, so it does not matter if they begin late, or if a pool that is shut down cancels them. A
     * worker that has not begun when all is done must not begin any more, nor keep the array as long as a busy
     * pool keeps it: the round is taken from it once, by itself or by the calling thread.
     */

    /** Deposited where decoding from the first word has failed. */
    private static final Piece FAILED = new Piece(-1, -1);

    private final PiecewiseSampler<A> sampler;
    private final AdvanceableBitGenerator start;
    private final A values;
    private final int from;
    private final int to;
    private final int chunk;
    private final Thread caller = Thread.currentThread();

    private final AtomicInteger claims = new AtomicInteger();
    private final AtomicReferenceArray<@Nullable Piece> deposits;
    private final AtomicInteger signals = new AtomicInteger();
    private volatile boolean stopped;

    private int settled;
    /** The word of the chunk to be settled next with which its first attempt begins. */
    private long entry;
    /** Where its values belong. */
    private int place;
    private long words;
    private @Nullable Throwable failure;

    /**
     * Makes a round.
     *
     * @param start where the words begin; it is only copied
     * @param chunk the number of words that a worker decodes at a time
     */
    FillRound(PiecewiseSampler<A> sampler, AdvanceableBitGenerator start, A values, int from, int to,
            int chunk) {
        this.sampler = sampler;
        this.start = start;
        this.values = values;
        this.from = from;
        this.to = to;
        this.chunk = chunk;
        place = from;
        deposits = new AtomicReferenceArray<>(Math.ceilDiv(to - from, chunk));
    }

    /** Runs the round in a pool, or in that of the calling thread; what was made in all. */
    Piece run(@Nullable ForkJoinPool wanted) {
        ForkJoinPool own = ForkJoinTask.getPool();
        ForkJoinPool pool = wanted != null ? wanted : own != null ? own : ForkJoinPool.commonPool();
        if (pool != own && pool.isShutdown()) {
            throw new RejectedExecutionException("the pool is shut down: " + pool);
        }
        // The common pool leaves a processor to the thread that calls it.
        int threads = pool.getParallelism() + (pool != own && pool == ForkJoinPool.commonPool() ? 1 : 0);
        Deque<Worker> others = new ArrayDeque<>();
        try {
            for (int i = Math.min(threads, deposits.length()); i > 1; i--) {
                Worker other = new Worker(this);
                if (pool == own) {
                    other.fork();
                } else {
                    pool.execute(other);
                }
                others.push(other);
            }
            work();
        } catch (Throwable refused) {
            stopped = true;
            throw refused;
        } finally {
            others.forEach(Worker::leave);
        }
        return result();
    }

    private Piece result() {
        boolean isComplete = signals.get() == 0 && settled == deposits.length();
        if (failure != null) {
            throw LowestFailure.unchecked(failure);
        }
        if (!isComplete) {
            if (stopped) {
                // Once more: a wait of the pool's may have swallowed it.
                caller.interrupt();
            }
            throw new CancellationException("the fill was stopped by an interrupt after "
                    + (place - from) + " of " + (to - from) + " values; the generator has not moved");
        }
        return new Piece(place - from, words);
    }

    /** Claims chunks as long as there are any. */
    private void work() {
        for (int k = claim(); k < deposits.length(); k = claim()) {
            deposits.setRelease(k, speculate(k));
            settle();
        }
    }

    private int claim() {
        if (caller.isInterrupted()) {
            stopped = true;
        }
        return stopped ? deposits.length() : claims.getAndIncrement();
    }

    private Piece speculate(int k) {
        try {
            return decode(first(k), length(k), from + first(k));
        } catch (Throwable perhapsOfTheSpeculation) {
            return FAILED;
        }
    }

    private Piece decode(long position, int length, int at) {
        AdvanceableBitGenerator bits = (AdvanceableBitGenerator) start.copy();
        skip(sampler, bits, position);
        return sampler.decode(bits, length, values, at);
    }

    /** Moves a generator on by a number of the words that a sampler draws. */
    static void skip(PiecewiseSampler<?> sampler, AdvanceableBitGenerator bits, long words) {
        if (sampler.drawsHalfWords()) {
            bits.skipInts(words);
        } else {
            bits.skipLongs(words);
        }
    }

    private int first(int k) {
        return k * chunk;
    }

    private int length(int k) {
        return Math.min(chunk, to - from - first(k));
    }

    /** Settles what is ready, unless somebody is at it, who then looks once more. */
    private void settle() {
        if (signals.getAndIncrement() == 0) {
            int seen = 1;
            do {
                settleReady();
                seen = signals.addAndGet(-seen);
            } while (seen != 0);
        }
    }

    private void settleReady() {
        try {
            while (failure == null && settled < deposits.length()) {
                Piece speculated = deposits.getAcquire(settled);
                if (speculated == null) {
                    return;
                }
                settle(settled, speculated);
                settled++;
            }
        } catch (Throwable thrown) {
            failure = thrown;
            stopped = true;
        }
    }

    private void settle(int k, Piece speculated) {
        int length = length(k);
        int late = (int) Math.min(entry, length);
        Piece piece = speculated;
        if (late != 0 || piece == FAILED) {
            piece = decode((long) first(k) + late, length - late, place);
        } else if (place != from + first(k)) {
            System.arraycopy(values, from + first(k), values, place, piece.values());
        }
        place += piece.values();
        words += piece.words();
        if (!sampler.hasValuePerWord()) {
            entry += piece.words() - length;
        }
    }

    /** A worker beside the calling thread. */
    private static final class Worker extends RecursiveAction {

        private static final long serialVersionUID = 1L;
        /** How long it may still be at work: less than a thread takes to fall asleep and to wake. */
        private static final int SPINS = 1 << 14;

        private final AtomicReference<@Nullable FillRound<?>> round;
        private volatile boolean isGone;

        Worker(FillRound<?> round) {
            this.round = new AtomicReference<>(round);
        }

        @Override
        protected void compute() {
            FillRound<?> taken = round.getAndSet(null);
            if (taken != null) {
                try {
                    taken.work();
                } finally {
                    isGone = true;
                }
            }
        }

        /** Nobody must write to the array after the fill has ended, whatever its end. */
        void leave() {
            if (tryUnfork() || round.getAndSet(null) != null) {
                return;
            }
            for (int i = 0; i < SPINS && !isGone; i++) {
                Thread.onSpinWait();
            }
            while (!isGone) {
                quietlyJoin();
            }
        }
    }
}
