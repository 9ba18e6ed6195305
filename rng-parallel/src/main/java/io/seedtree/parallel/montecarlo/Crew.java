package io.seedtree.parallel.montecarlo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The workers of one job: how many are at work, and which of them may be interrupted. */
final class Crew {

    /*
     * Design. A worker is at work between enter() and leave(); at most `size` are. A hired one has been given
     * to the executor and has not begun. Both are counters of sequentially consistent updates: a worker
     * counts itself as present before it stops counting as hired, so that the sum never looks smaller than it
     * is and nobody is hired twice for one place.
     *
     * Entrance: an executor may keep work that it has not begun for as long as it lives, one for each job
     * inside of a long replication on the same pool. So it is given no more than a way to the job, which ends
     * with the job.
     *
     * Shift: its fields are guarded by its own lock, because an interrupt must hit the batch it is meant for
     * and nothing that the thread does afterwards. Only shifts of the job's own threads are in the set.
     */

    private final Executor executor;
    private final int size;
    private final boolean ownThreads;
    private final Runnable dismissal;
    private final AtomicInteger present = new AtomicInteger();
    private final AtomicInteger hired = new AtomicInteger();
    private final Entrance entrance = new Entrance();
    private final Set<Shift> shifts = ConcurrentHashMap.newKeySet();

    Crew(Executor executor, int size, boolean ownThreads, Runnable dismissal) {
        this.executor = executor;
        this.size = size;
        this.ownThreads = ownThreads;
        this.dismissal = dismissal;
    }

    boolean hasRoom() {
        return present.get() < size;
    }

    boolean isEmpty() {
        return present.get() == 0;
    }

    /**
     * Gives work to the executor if there is a place for one more worker. The work must call
     * {@link #begin()}.
     */
    boolean hire(Runnable work) {
        if (present.get() + hired.get() >= size) {
            return false;
        }
        hired.incrementAndGet();
        entrance.work = work;
        try {
            executor.execute(entrance);
        } catch (Throwable refused) {
            hired.decrementAndGet();
            throw refused;
        }
        return true;
    }

    /** A hired worker comes; whether there still is a place for it. */
    boolean begin() {
        boolean entered = enter();
        hired.decrementAndGet();
        return entered;
    }

    /** Takes a place; whether there was one. */
    boolean enter() {
        int count = present.get();
        while (count < size) {
            if (present.compareAndSet(count, count + 1)) {
                return true;
            }
            count = present.get();
        }
        return false;
    }

    void leave() {
        present.decrementAndGet();
    }

    /** Lets all go: the job has ended. */
    void dismiss() {
        entrance.work = null;
        dismissal.run();
    }

    /**
     * Begins to keep watch over a batch on the current thread, which is the job's own or that of a caller.
     */
    Shift shift(boolean hiredThread, long batch) {
        Shift shift = new Shift(batch);
        if (ownThreads && hiredThread) {
            shifts.add(shift);
        }
        return shift;
    }

    void end(Shift shift) {
        if (shifts.remove(shift)) {
            shift.end();
        }
    }

    /** Interrupts the threads of the job's own that work on a batch from this one on. */
    void interruptFrom(long batch) {
        for (Shift shift : shifts) {
            shift.interruptFrom(batch);
        }
    }

    /** What the executor is given. */
    private static final class Entrance implements Runnable {

        private volatile @Nullable Runnable work;

        @Override
        public void run() {
            Runnable present = work;
            if (present != null) {
                present.run();
            }
        }
    }

    /** The work of a thread on a batch. */
    static final class Shift {

        private final Thread thread = Thread.currentThread();
        private final long batch;
        private boolean ended;

        private Shift(long batch) {
            this.batch = batch;
        }

        private synchronized void interruptFrom(long first) {
            if (!ended && batch >= first) {
                thread.interrupt();
            }
        }

        private synchronized void end() {
            ended = true;
            Thread.interrupted();
        }
    }
}
