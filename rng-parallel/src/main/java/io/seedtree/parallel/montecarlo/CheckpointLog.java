package io.seedtree.parallel.montecarlo;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The batches of a job in its checkpoint, or nowhere if it has none.
 *
 * @param <A> the type of a tally
 */
final class CheckpointLog<A> {

    /*
     * Design. The last batch of a run may be shorter than the others; a longer run cannot use it and does
     * that batch again, so one batch may stand in the file several times, the longest one last. A shorter
     * run, for which the file has more than it needs, writes nothing.
     *
     * Reading and appending belong to whoever merges; encode() is called by all workers and touches no field
     * but the accumulator's.
     */

    private final Plan plan;
    private final TallyBytes<A> bytes;
    private final @Nullable CheckpointFile file;
    /** The next batch that the file expects. */
    private long expected;
    /** Whether the file has more than this run needs. */
    private boolean ahead;
    private long droppedBytes;
    private long droppedFrom;

    CheckpointLog(Plan plan, Accumulator<A> accumulator, @Nullable CheckpointFile file) {
        this.plan = plan;
        bytes = new TallyBytes<>(accumulator);
        this.file = file;
    }

    /**
     * Reads the batches that are there, in order from the first.
     *
     * @param taker takes the tally of the next batch and its bytes; whether it wants more
     */
    void read(BiPredicate<A, byte[]> taker) {
        if (file != null) {
            droppedBytes = file.read((batch, replications, payload) -> {
                if (batch != expected || batch >= plan.batches()) {
                    ahead = true;
                    return false;
                }
                int size = plan.size(batch);
                ahead = replications > size;
                if (replications != size) {
                    return !ahead;
                }
                expected++;
                ahead = !taker.test(decode(payload), payload) || expected == plan.batches();
                return !ahead;
            });
            droppedFrom = droppedBytes == 0 ? 0 : file.goodEnd();
        }
    }

    A decode(byte[] tally) throws IOException {
        return bytes.read(tally);
    }

    /** The bytes of a tally, if there is a file for them. */
    byte @Nullable [] encode(A tally) {
        if (file == null) {
            return null;
        }
        try {
            return bytes.of(tally);
        } catch (IOException e) {
            throw file.unwritable(e);
        }
    }

    /**
     * Requires that a batch that was run again has the bytes that were read.
     *
     * @throws CheckpointException if it has others: the simulation is not the one that wrote the file
     */
    void requireSame(long batch, byte[] read, byte @Nullable [] written) {
        if (file != null && !Arrays.equals(read, written)) {
            throw file.ofAnotherSimulation(plan.first(batch), plan.end(batch) - 1);
        }
    }

    void append(long batch, byte @Nullable [] written) {
        if (file != null && written != null && !ahead) {
            file.append(batch, plan.size(batch), written);
        }
    }

    /** Writes what was appended. */
    void flush() {
        if (file != null) {
            file.flush();
        }
    }

    long droppedBytes() {
        return droppedBytes;
    }

    long droppedFrom() {
        return droppedFrom;
    }

    void close() {
        if (file != null) {
            file.close();
        }
    }
}
