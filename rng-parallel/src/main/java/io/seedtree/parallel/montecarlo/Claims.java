package io.seedtree.parallel.montecarlo;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Which batches have been handed out to workers: in order, each once, and not further ahead of the merging
 * than the window.
 */
final class Claims {

    /*
     * Design. next: by compare-and-set, so that a batch that is out of reach is never taken. end: lowered
     * only; a worker that fails at batch b lowers it to b, so that those above are not begun and those that
     * run there give up, while those below, which have all been handed out already, go on. merged: written by
     * the one thread that merges, after it has cleared the place of the batch; read by all. All volatile,
     * because their order against one another matters: who lowers `end` and then interrupts must know that
     * the interrupted thread sees the new `end`.
     */

    private final int window;
    private final AtomicLong next;
    private final AtomicLong end;
    private volatile long merged;

    Claims(long first, long end, int window) {
        this.window = window;
        next = new AtomicLong(first);
        merged = first;
        this.end = new AtomicLong(end);
    }

    /** Takes the next batch; -1 if there is none at present. */
    long take() {
        long batch = next.get();
        while (isOpen(batch)) {
            if (next.compareAndSet(batch, batch + 1)) {
                return batch;
            }
            batch = next.get();
        }
        return -1;
    }

    boolean available() {
        return isOpen(next.get());
    }

    private boolean isOpen(long batch) {
        return batch < end.get() && batch - merged < window;
    }

    void merged(long batches) {
        merged = batches;
    }

    /** Hands out nothing from a batch on, and tells those who work there to give up. */
    void lowerTo(long batch) {
        end.accumulateAndGet(batch, Math::min);
    }

    boolean isGivenUp(long batch) {
        return batch >= end.get();
    }
}
