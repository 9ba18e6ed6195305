package io.seedtree.parallel.montecarlo;

import io.seedtree.rng.Generator;
import java.util.concurrent.locks.LockSupport;

/** Small disturbances of the schedule that do not touch the stream. */
final class Delays {

    private Delays() {
    }

    /** Yields, spins or parks for some microseconds, differently for each stream and thread. */
    static void disturb(Generator rng) {
        long word = rng.copy().nextLong() * (2 * Thread.currentThread().threadId() + 1) >>> 56;
        if (word < 64) {
            Thread.yield();
        } else if (word < 72) {
            LockSupport.parkNanos(1_000 * (word - 63));
        } else if (word < 96) {
            for (long i = 0; i < word * 16; i++) {
                Thread.onSpinWait();
            }
        }
    }
}
