package io.seedtree.parallel;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The failure of the lowest index among those of a loop that several threads run. */
final class LowestFailure {

    /*
     * Design. Any thread of the loop may note a failure: the compare-and-set publishes what was thrown. The
     * question whether a lower index has failed is asked before every element and needs no order (opaque):
     * who learns of a failure late runs a few elements more, whose results nobody reads. The caller asks
     * after all tasks were joined.
     */

    private final AtomicReference<@Nullable Failure> lowest = new AtomicReference<>();

    /** What an element threw. */
    private record Failure(long index, Throwable cause) {
    }

    /** Notes the failure of an index; the lowest one stays. */
    void note(long index, Throwable cause) {
        Failure next = new Failure(index, cause);
        Failure now = lowest.get();
        while ((now == null || index < now.index) && !lowest.compareAndSet(now, next)) {
            now = lowest.get();
        }
    }

    /** Whether the work at an index is of no use any more, because a lower one has failed. */
    boolean cancels(long index) {
        Failure now = lowest.getOpaque();
        return now != null && now.index < index;
    }

    /** Throws what the lowest failing index threw, unchanged, if any has failed. */
    void rethrow() {
        Failure now = lowest.get();
        if (now != null) {
            throw unchecked(now.cause);
        }
    }

    /** Throws anything where only unchecked exceptions are declared. */
    @SuppressWarnings("unchecked")
    static <X extends Throwable> RuntimeException unchecked(Throwable cause) throws X {
        throw (X) cause;
    }
}
