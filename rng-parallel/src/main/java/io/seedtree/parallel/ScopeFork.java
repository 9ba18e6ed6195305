package io.seedtree.parallel;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A fork of a scope: what its thread runs, and the handle of its result. */
final class ScopeFork<T extends @Nullable Object> implements RandomFork<T>, Runnable {

    /*
     * Design. One object is the thread's Runnable, the handle, and a link of the scope's list of forks: a
     * million of them may be alive.
     *
     * body: plain. The owner writes it before the start of the thread, which takes it out; at the close, when
     * all threads are done with it, the owner takes out that of a fork which was never started.
     * outcome, failed: plain. The fork's thread writes them; the scope's count of ended forks, which it
     * raises afterwards, releases them, and the owner acquires that count before it calls the fork joined.
     * thread: volatile. The owner writes it before the start, the fork's thread clears it when the body is
     * over; whoever cancels reads it. One who has read it just before may still interrupt what the thread
     * factory has put around the body; the scope has no code there that could be disturbed.
     * next: volatile. The owner writes it once, when the next fork has been started; a failing fork reads it
     * on its way to those above (RandomScope). The owner clears it at the close: all forks have ended then,
     * and none follows the links any more.
     */

    /** What a handle shows, the same to every thread. */
    private enum State {
        NOT_JOINED, DONE, FAILED, CANCELLED
    }

    private final RandomScope<?> scope;
    private final int index;
    private @Nullable RandomCallable<? extends T> body;
    private @Nullable Object outcome;
    private boolean failed;
    private volatile @Nullable Thread thread;
    private volatile @Nullable ScopeFork<?> next;

    ScopeFork(RandomScope<?> scope, int index, RandomCallable<? extends T> body) {
        this.scope = scope;
        this.index = index;
        this.body = body;
    }

    /** Starts the thread that was made for this fork. */
    void start(Thread made) {
        thread = made;
        made.start();
    }

    @Override
    public void run() {
        RandomCallable<? extends T> work = body;
        body = null;
        try {
            if (work != null && !scope.isCancelled(index)) {
                outcome = TaskRandom.call(node(), work);
            }
        } catch (Throwable failure) {
            outcome = failure;
            failed = true;
            scope.cancelAbove(this);
        } finally {
            thread = null;
            scope.ended();
        }
    }

    /** Interrupts the body, if it runs. */
    void interrupt() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    void append(ScopeFork<?> fork) {
        next = fork;
    }

    /** Forgets the other forks and a body that was never run: the handle may outlive the scope for long. */
    void letGo() {
        next = null;
        body = null;
    }

    @Nullable
    ScopeFork<?> next() {
        return next;
    }

    /** What the body threw, or null; for the owner, when it has seen all forks ended, and after a join. */
    @Nullable
    Throwable failure() {
        return failed ? (Throwable) outcome : null;
    }

    /** What the body returned; for a fork that was joined and has not failed. */
    @SuppressWarnings({"unchecked", "NullAway"}) // it is what the body returned: null only if T has null
    T outcome() {
        return (T) outcome;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public RandomNode node() {
        return scope.node().child(index);
    }

    @Override
    public T result() {
        return switch (state()) {
            case DONE -> outcome();
            case FAILED -> throw new IllegalStateException("result: " + this, failure());
            case CANCELLED -> throw new CancellationException("result: " + this);
            case NOT_JOINED -> throw new IllegalStateException("result: " + this);
        };
    }

    private State state() {
        if (index >= scope.joined()) {
            return State.NOT_JOINED;
        }
        int lowest = scope.lowestFailure();
        return index < lowest ? State.DONE : index == lowest ? State.FAILED : State.CANCELLED;
    }

    String place() {
        return "fork " + index + " in the stream " + node();
    }

    /** Returns the index, the address, and what a join of the scope has shown. */
    @Override
    public String toString() {
        return place() + switch (state()) {
            case DONE -> " is done";
            case FAILED -> " failed: " + failure();
            case CANCELLED -> " is cancelled, because fork " + scope.lowestFailure() + " failed";
            case NOT_JOINED -> " is not joined";
        };
    }
}
