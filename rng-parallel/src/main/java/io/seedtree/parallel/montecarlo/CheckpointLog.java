package io.seedtree.parallel.montecarlo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.BiFunction;
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
     * but the accumulator.
     */

    private final Plan plan;
    private final Accumulator<A> accumulator;
    private final @Nullable CheckpointFile file;
    /** The next batch that the file expects. */
    private long expected;
    /** Whether the file has more than this run needs. */
    private boolean ahead;
    private long droppedBytes;

    CheckpointLog(Plan plan, Accumulator<A> accumulator, @Nullable CheckpointFile file) {
        this.plan = plan;
        this.accumulator = accumulator;
        this.file = file;
    }

    /**
     * Reads the batches that are there, in order from the first.
     *
     * @param taker takes a batch and its tally; whether it wants more
     */
    void read(BiFunction<Long, A, Boolean> taker) {
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
                ahead = !taker.apply(batch, decode(payload)) || expected == plan.batches();
                return !ahead;
            });
        }
    }

    private A decode(byte[] payload) throws IOException {
        return accumulator.read(new DataInputStream(new ByteArrayInputStream(payload)));
    }

    /** The bytes of a tally, if there is a file for them. */
    byte @Nullable [] encode(A tally) {
        if (file == null) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            accumulator.write(tally, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw file.unwritable(e);
        }
        return bytes.toByteArray();
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

    void close() {
        if (file != null) {
            file.close();
        }
    }
}
