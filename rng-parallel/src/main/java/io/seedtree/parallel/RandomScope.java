package io.seedtree.parallel;

import io.seedtree.rng.Generator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Structured concurrency with streams: forks bodies into threads of their own, virtual ones unless told
 * otherwise, and waits for them. Fork <i>k</i> draws from child <i>k</i> of the scope's node.
 *
 * <pre>{@code
 * try (var scope = RandomScope.<Double>open(RandomNode.of(42))) {
 *     for (Path file : files) {
 *         scope.fork(rng -> simulate(file, rng));
 *     }
 *     List<Double> results = scope.join(); // in the order of the forks
 * }
 * }</pre>
 *
 * <p>The results depend on the seed and on the order of the forks, never on the schedule. Only the opening
 * thread forks, joins and closes, so that there is one order. Inside a body, {@code RandomScope.open(rng)}
 * opens a nested scope below the next child of the body's stream. While a body runs its stream is also
 * {@link TaskRandom#current()}.
 *
 * <p>If bodies fail, the one with the lowest index is reported: those above it are cancelled and interrupted,
 * those below it finish; so a body must not wait for a fork made after its own. What was thrown carries the
 * address of the innermost task ({@link StreamFailure}).
 *
 * <p>A deadline is outside of all this: which forks have ended by then is up to the machine.
 *
 * @param <T> the type of the results
 */
public final class RandomScope<T extends @Nullable Object> implements AutoCloseable {

    /*
     * Design. The opening thread ("owner") alone reads and writes first, last, forks, joinedUpTo and
     * isClosed; they are plain. (toString may read an old number of forks elsewhere.) How the owner waits for
     * the forks: RunningForks.
     *
     * lowestFailure only falls. A failing fork lowers it and then follows the links to interrupt those above
     * it, up to the one that had failed before, above which all is cancelled already. The owner links a fork
     * and then reads lowestFailure: both volatile again, so a fork started meanwhile is interrupted by one of
     * the two. The final value does not depend on the schedule: no fork below it was disturbed, and its own
     * failure came by itself. A failing fork counts as ended only after its walk along the links.
     *
     * joined is written by the owner after it has seen all forks ended and read by handles in any thread:
     * volatile, which publishes the outcomes to them. abandoned is volatile, set by close, read by forks
     * before they begin.
     */

    private static final int NONE = Integer.MAX_VALUE;

    private final RandomNode node;
    private final ThreadFactory factory;
    private final OpeningThread owner = new OpeningThread();

    private @Nullable ScopeFork<?> first;
    private @Nullable ScopeFork<?> last;
    private int forks;
    private int joinedUpTo;
    private boolean isClosed;

    private final RunningForks running = new RunningForks(owner.thread());
    private final AtomicInteger lowestFailure = new AtomicInteger(NONE);
    private volatile int joined;
    private volatile boolean abandoned;

    private RandomScope(RandomNode node, ThreadFactory factory) {
        this.node = node.usedHere();
        this.factory = factory;
    }

    /**
     * Opens a scope of virtual threads. It belongs to the calling thread.
     *
     * @param <T> the type of the results
     * @param node the place; fork <i>k</i> takes its child <i>k</i>
     * @return the scope
     */
    public static <T extends @Nullable Object> RandomScope<T> open(RandomNode node) {
        return open(node, Thread.ofVirtual().factory());
    }

    /**
     * Opens a scope with threads of the caller's choice. It belongs to the calling thread.
     *
     * @param <T> the type of the results
     * @param node the place; fork <i>k</i> takes its child <i>k</i>
     * @param factory makes the thread of each fork
     * @return the scope
     */
    public static <T extends @Nullable Object> RandomScope<T> open(RandomNode node, ThreadFactory factory) {
        return new RandomScope<>(node, factory);
    }

    /**
     * Opens a scope of virtual threads inside a task, below the next child of the task's stream.
     *
     * @param <T> the type of the results
     * @param rng the stream of the calling task
     * @return the scope
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static <T extends @Nullable Object> RandomScope<T> open(Generator rng) {
        return open(RandomNode.childOf(rng));
    }

    /**
     * Opens a scope with threads of the caller's choice inside a task, below the next child of the task's
     * stream.
     *
     * @param <T> the type of the results
     * @param rng the stream of the calling task
     * @param factory makes the thread of each fork
     * @return the scope
     * @throws IllegalStateException if {@code rng} can have no child: see {@link
     *     io.seedtree.rng.BitGenerator#nextChild()}
     */
    public static <T extends @Nullable Object> RandomScope<T> open(Generator rng, ThreadFactory factory) {
        return open(RandomNode.childOf(rng), factory);
    }

    /**
     * Starts a thread for a body. After a failure of another fork the new one is cancelled before it starts;
     * it takes its number all the same.
     *
     * @param <U> the type of its result
     * @param body the work
     * @return the handle of the fork
     * @throws WrongThreadException if the calling thread did not open the scope
     * @throws IllegalStateException if the scope is closed
     * @throws RejectedExecutionException if the thread factory makes no thread; the number is then not taken
     */
    public <U extends T> RandomFork<U> fork(RandomCallable<? extends U> body) {
        requireOpen("fork");
        Objects.requireNonNull(body, "fork: body");
        ScopeFork<U> fork = new ScopeFork<>(this, forks, body);
        if (!isCancelled(forks)) {
            start(fork);
        }
        append(fork);
        if (isCancelled(fork.index())) {
            fork.interrupt();
        }
        return fork;
    }

    private void start(ScopeFork<?> fork) {
        Thread thread = factory.newThread(fork);
        if (thread == null) {
            throw new RejectedExecutionException(
                    "fork: the thread factory made no thread for " + fork.place());
        }
        fork.start(thread);
        running.begin();
    }

    private void append(ScopeFork<?> fork) {
        if (last == null) {
            first = fork;
        } else {
            last.append(fork);
        }
        last = fork;
        forks++;
    }

    /**
     * Waits until all forks have ended and returns their results. More may be forked and joined afterwards.
     *
     * @return the results of all forks so far, in the order of the forks; unmodifiable
     * @throws ExecutionException if a body failed; the cause is what the failing one of lowest index threw
     * @throws InterruptedException if the calling thread is interrupted; the forks go on until the scope is
     *     joined again or closed
     * @throws WrongThreadException if the calling thread did not open the scope
     * @throws IllegalStateException if the scope is closed
     */
    public List<T> join() throws ExecutionException, InterruptedException {
        requireOpen("join");
        joinedUpTo = forks;
        running.await();
        return results();
    }

    /**
     * Waits until all forks have ended, or until time is up. Whether it is depends on the machine and its
     * load, so a time-out is not reproducible; results that came in time are those of {@link #join()}.
     *
     * @param timeout the longest time to wait; 0 or less: not at all
     * @return the results of all forks so far, in the order of the forks; unmodifiable
     * @throws TimeoutException if a fork is still running; the forks go on until the scope is joined again or
     *     closed
     * @throws ExecutionException if a body failed; the cause is what the failing one of lowest index threw
     * @throws InterruptedException if the calling thread is interrupted; the forks go on as after a time-out
     * @throws WrongThreadException if the calling thread did not open the scope
     * @throws IllegalStateException if the scope is closed
     */
    public List<T> join(Duration timeout) throws TimeoutException, ExecutionException, InterruptedException {
        requireOpen("join");
        joinedUpTo = forks;
        int left = running.await(TimeUnit.NANOSECONDS.convert(timeout));
        if (left > 0) {
            throw new TimeoutException(
                    "join: " + left + " of " + forks + " forks were still running after " + timeout);
        }
        return results();
    }

    /**
     * Closes the scope: cancels and interrupts what still runs, and waits for it to end, through interrupts
     * of the calling thread. Closing again does nothing.
     *
     * @throws WrongThreadException if the calling thread did not open the scope
     * @throws IllegalStateException after all has ended, if there are forks that nobody tried to join: how
     *     far they came before they were cancelled is not reproducible; what the lowest of them threw, if one
     *     had failed by then, is suppressed in it
     */
    @Override
    public void close() {
        owner.require("close");
        if (isClosed) {
            return;
        }
        isClosed = true;
        int failed = lowestFailure.get();
        if (running.count() > 0) {
            abandoned = true;
            for (ScopeFork<?> fork = first; fork != null; fork = fork.next()) {
                fork.interrupt();
            }
            running.awaitUninterruptibly();
        }
        Throwable unseen = letGo(failed);
        if (joinedUpTo < forks) {
            IllegalStateException unjoined = new IllegalStateException(
                    "close: " + (forks - joinedUpTo) + " of " + forks + " forks were not joined");
            if (unseen != null) {
                unjoined.addSuppressed(unseen);
            }
            throw unjoined;
        }
    }

    /** Unlinks the forks; what the failed one threw, unless it has been joined. */
    private @Nullable Throwable letGo(int failed) {
        Throwable unseen = null;
        ScopeFork<?> fork = first;
        first = null;
        last = null;
        while (fork != null) {
            ScopeFork<?> next = fork.next();
            fork.letGo();
            if (fork.index() == failed && failed >= joinedUpTo) {
                unseen = fork.failure();
            }
            fork = next;
        }
        return unseen;
    }

    private List<T> results() throws ExecutionException {
        joined = forks;
        int lowest = lowestFailure.get();
        List<T> results = new ArrayList<>(Math.min(forks, lowest));
        for (ScopeFork<?> fork = first; fork != null; fork = fork.next()) {
            if (fork.index() == lowest) {
                throw new ExecutionException("join: " + fork, fork.failure());
            }
            results.add(outcome(fork));
        }
        return Collections.unmodifiableList(results);
    }

    @SuppressWarnings("unchecked") // fork() let in results of T only
    private T outcome(ScopeFork<?> fork) {
        return (T) fork.outcome();
    }

    /** Called by a fork that failed. */
    void cancelAbove(ScopeFork<?> failing) {
        int before = lowestFailure.getAndAccumulate(failing.index(), Math::min);
        ScopeFork<?> fork = failing.next();
        while (fork != null && fork.index() < before) {
            fork.interrupt();
            fork = fork.next();
        }
    }

    /** Called by a fork with its last step. */
    void ended() {
        running.end();
    }

    /** Whether the body of an index need not begin. */
    boolean isCancelled(int index) {
        return abandoned || index > lowestFailure.get();
    }

    /** The number of forks that a completed join has waited for. */
    int joined() {
        return joined;
    }

    /** The lowest index that failed so far, or the greatest integer. */
    int lowestFailure() {
        return lowestFailure.get();
    }

    /**
     * Returns the place of this scope in the seed tree.
     *
     * @return the node; fork <i>k</i> draws from its child <i>k</i>
     */
    public RandomNode node() {
        return node;
    }

    /** Returns the address and the number of forks. */
    @Override
    public String toString() {
        return "RandomScope(" + node + ", forks=" + forks + ")";
    }

    private void requireOpen(String method) {
        owner.require(method);
        if (isClosed) {
            throw new IllegalStateException(method + ": the scope is closed: " + this);
        }
    }
}
