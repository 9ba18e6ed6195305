package io.seedtree.parallel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The number of forks whose bodies are not over, for the one thread that waits until there are none. */
final class RunningForks {

    /*
     * Design. The owner alone reads and writes started: it is plain.
     *
     * ended counts the bodies that are over. Each fork raises it with its last step, which releases all that
     * the fork has written; the owner's read acquires it. To be woken once and not by each fork, the owner
     * writes the number it waits for into awaited and then reads ended, a fork raises ended and then reads
     * awaited: both volatile, so one of them sees the other. A wake-up that comes late finds the owner
     * elsewhere; so every wait of the owner's is a loop, as LockSupport demands anyway.
     */

    private final Thread owner;
    private final AtomicInteger ended = new AtomicInteger();
    private int started;
    private volatile int awaited = Integer.MAX_VALUE;

    RunningForks(Thread owner) {
        this.owner = owner;
    }

    /** Counts a fork whose thread was started. By the owner. */
    void begin() {
        started++;
    }

    /** Counts a fork that is over. By the fork. */
    void end() {
        if (ended.incrementAndGet() == awaited) {
            LockSupport.unpark(owner);
        }
    }

    /** The number of forks that are not over. By the owner. */
    int count() {
        return started - ended.get();
    }

    /** Waits until there are none. By the owner. */
    void await() throws InterruptedException {
        awaited = started;
        while (count() > 0) {
            LockSupport.park(this);
            requireNoInterrupt();
        }
    }

    /** Waits until there are none, or time is up; returns the number of those left. By the owner. */
    int await(long nanos) throws InterruptedException {
        awaited = started;
        long begin = System.nanoTime();
        int left = count();
        for (long time = nanos; left > 0 && time > 0; time = nanos - (System.nanoTime() - begin)) {
            LockSupport.parkNanos(this, time);
            requireNoInterrupt();
            left = count();
        }
        return left;
    }

    /** Waits until there are none, and keeps an interrupt for later. By the owner. */
    void awaitUninterruptibly() {
        boolean interrupted = false;
        awaited = started;
        while (count() > 0) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            owner.interrupt();
        }
    }

    private static void requireNoInterrupt() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("join: interrupted while joining");
        }
    }
}
