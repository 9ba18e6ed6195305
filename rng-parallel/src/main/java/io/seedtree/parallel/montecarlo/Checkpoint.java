package io.seedtree.parallel.montecarlo;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFamily;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that keeps the replications of a job as they are done, so that a job that was killed goes on where
 * it stopped and ends with the same bits.
 *
 * <p>A job takes the file up if it is of the same job, and refuses it otherwise. Same job means: the name and
 * everything that was said of it {@link #with here}, the kind of job, node (or key) and bit generator, batch size, and
 * the version of the library's values. The number of replications and the stop rule are free: a run of N goes
 * on to 2N. What a simulation does cannot be seen from outside; so say what it depends on. A change that
 * nobody told is noticed all the same, if it shows: the last batch that the file has is run again and must
 * have the same bytes, or else the job ends with a {@link CheckpointException}.
 *
 * <p>Batches are appended as they are merged, each with a digest of all before. If the process is killed,
 * nothing that was merged is lost; if the machine is, some seconds. A damaged end is
 * dropped, and its replications are done again; from damage in the middle on everything counts as the end.
 * One job at a time uses a file.
 *
 * <p>Immutable.
 */
public final class Checkpoint {

    /** Of the values that a seed gives, in all of the library; see "Value changes" in the change log. */
    private static final String VALUES_VERSION = "1";
    private static final List<String> OWN_NAMES =
            List.of("values version", "kind", "seed", "stream key", "bit generator", "batch size");

    private final Path file;
    private final Map<String, String> description;

    private Checkpoint(Path file, Map<String, String> description) {
        this.file = file;
        this.description = description;
    }

    /**
     * Returns a checkpoint of a job.
     *
     * @param file the file; it need not exist, its folder must
     * @param job the name of the job
     * @return the checkpoint
     */
    public static Checkpoint to(Path file, String job) {
        return new Checkpoint(file, Map.of()).with("job", job);
    }

    /**
     * Adds something that the numbers depend on, such as a parameter or the digest of a file.
     *
     * @param what its name
     * @param value its value
     * @return the checkpoint of that job
     * @throws IllegalArgumentException if the name is taken, or has a colon before a space
     */
    public Checkpoint with(String what, String value) {
        if (description.containsKey(what) || OWN_NAMES.contains(what)) {
            throw new IllegalArgumentException("checkpoint: the name is taken: " + what);
        }
        if (what.contains(CheckpointHeader.SEPARATOR)) {
            throw new IllegalArgumentException(
                    "checkpoint: a name must not have a colon before a space: " + what);
        }
        Map<String, String> more = new LinkedHashMap<>(description);
        more.put(what, value);
        return new Checkpoint(file, more);
    }

    /**
     * Adds data that the numbers depend on, by their digest.
     *
     * @param what their name
     * @param values the data
     * @return the checkpoint of that job
     * @throws IllegalArgumentException if the name is taken, or has a colon before a space
     */
    public Checkpoint with(String what, double[] values) {
        return with(what, values.length + " values, SHA-256 " + Sha256.ofNumbers(List.of(values)));
    }

    /**
     * Returns what a file says of its job: {@code job}, the names and values that were given to
     * {@link #with with}, and {@code values version}, {@code kind}, {@code seed} (or {@code stream key}),
     * {@code bit generator} and {@code batch size}. So a program can take up a job whose seed it was not told.
     *
     * @param file the file
     * @return name and value of each thing; empty if there is no such file, or nothing in it
     * @throws CheckpointException if it is not a checkpoint, damaged at its beginning, or cannot be read
     */
    public static Map<String, String> describe(Path file) {
        return CheckpointFile.describe(file);
    }

    /**
     * Returns the file.
     *
     * @return the path
     */
    public Path file() {
        return file;
    }

    /** The same job's file for one of several seeds. */
    Checkpoint numbered(int number) {
        return new Checkpoint(file.resolveSibling(file.getFileName() + "." + number), description);
    }

    /** All that must be equal for a file to be taken up. */
    Map<String, String> fingerprint(String kind, StreamFamily root, int batchSize) {
        Map<String, String> all = new LinkedHashMap<>(description);
        all.put("values version", VALUES_VERSION);
        all.put("kind", kind);
        if (root instanceof RandomNode node) {
            all.put("seed", node.seed().toString());
        } else {
            all.put("stream key", root.toString());
        }
        all.put("bit generator",
                root.reusedAs(RandomNode.Reuse.COPY).stream(0).open().bitGenerator().name());
        all.put("batch size", Integer.toString(batchSize));
        return all;
    }
}
