package io.seedtree.rng;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * Hands out the children of a seed sequence one after the other: NumPy's {@code spawn}, without its race.
 * Each child is handed out once, whatever the number of threads.
 *
 * <p>Safe for use by several threads. The children are then unique, but who gets which depends on the
 * schedule; where a result shall not, take {@link SeedSequence#child(long)} by position.
 */
public final class SeedSpawner {

    private final SeedSequence parent;
    private final AtomicLong next;

    /**
     * Makes a spawner that starts with child 0.
     *
     * @param parent the seed sequence whose children are handed out
     */
    public SeedSpawner(SeedSequence parent) {
        this(parent, 0);
    }

    /**
     * Makes a spawner that goes on behind children handed out earlier: NumPy's {@code n_children_spawned}.
     *
     * @param parent the seed sequence whose children are handed out
     * @param spawned the number of children handed out earlier, at least 0
     * @throws IllegalArgumentException if {@code spawned} is negative
     */
    public SeedSpawner(SeedSequence parent, long spawned) {
        if (spawned < 0) {
            throw new IllegalArgumentException("number of spawned children must be >= 0: " + spawned);
        }
        this.parent = parent;
        this.next = new AtomicLong(spawned);
    }

    /**
     * Takes the next child.
     *
     * @return a child that this spawner has not handed out before
     * @throws IllegalStateException after 9223372036854775807 children
     */
    public SeedSequence next() {
        return parent.child(take(1));
    }

    /**
     * Takes the next children, consecutive ones.
     *
     * @param count the number of children, at least 0
     * @return the children in order
     * @throws IllegalArgumentException if the count is negative
     * @throws IllegalStateException if fewer than that are left of 9223372036854775807; none is taken then
     */
    public List<SeedSequence> spawn(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("number of children must be >= 0: " + count);
        }
        long first = take(count);
        return LongStream.range(first, first + count).mapToObj(parent::child).toList();
    }

    private long take(int count) {
        return next.getAndUpdate(spawned -> {
            if (spawned > Long.MAX_VALUE - count) {
                throw new IllegalStateException("of 9223372036854775807 children there are not " + count
                        + " left: " + spawned + " have been handed out");
            }
            return spawned + count;
        });
    }

    /**
     * Returns the number of children handed out so far.
     *
     * @return the number, including those from before this spawner
     */
    public long spawned() {
        return next.get();
    }

    /**
     * Returns the seed sequence whose children are handed out.
     *
     * @return the parent
     */
    public SeedSequence parent() {
        return parent;
    }

    @Override
    public String toString() {
        return "SeedSpawner(" + parent + ", spawned=" + spawned() + ")";
    }
}
