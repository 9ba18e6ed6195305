package io.seedtree.bench.bootstrap;

import com.google.gson.Gson;
import io.seedtree.bench.cli.InputException;
import io.seedtree.bench.cli.Seed;
import io.seedtree.parallel.montecarlo.Checkpoint;
import io.seedtree.parallel.montecarlo.CheckpointException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What two runs must have in common for the results of one to be the beginning of those of the other.
 *
 * @param values the version of the arithmetic; another one may give other bits
 * @param data the digest of the values
 * @param columns the names of the columns
 * @param statistic the name of the statistic
 * @param seed the seed, as the user wrote it
 * @param bitGenerator NumPy's name of the bit generator
 */
record Fingerprint(int values, String data, List<String> columns, String statistic, String seed,
        String bitGenerator) {

    /** The version of the arithmetic of this program. */
    static final int CURRENT_VALUES = 1;

    private static final String NAME = "bootstrap";
    private static final String VALUES = "arithmetic";
    private static final String DATA = "data digest";
    private static final String COLUMNS = "columns";
    private static final String STATISTIC = "statistic";
    private static final String SEED = "seed as given";

    /**
     * Reads what a checkpoint is of.
     *
     * @param file the checkpoint
     * @return the fingerprint, or nothing if there is no such file yet
     * @throws InputException if it cannot be read, is something else, or is damaged where it says that
     */
    static Optional<Fingerprint> read(Path file) {
        try {
            Map<String, String> said = Checkpoint.describe(file);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            if (!NAME.equals(said.get("job"))) {
                throw new InputException(file + " is not a checkpoint of a bootstrap");
            }
            return Optional.of(new Fingerprint(Integer.parseInt(said.get(VALUES)), said.get(DATA),
                    List.of(new Gson().fromJson(said.get(COLUMNS), String[].class)), said.get(STATISTIC),
                    said.get(SEED), said.get("bit generator")));
        } catch (CheckpointException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /**
     * Returns the checkpoint of a job with this fingerprint.
     *
     * @param file the file
     * @return the checkpoint
     */
    Checkpoint in(Path file) {
        return Checkpoint.to(file, NAME).with(VALUES, Integer.toString(values)).with(DATA, data)
                .with(COLUMNS, new Gson().toJson(columns)).with(STATISTIC, statistic).with(SEED, seed);
    }

    /**
     * Says what differs from another fingerprint.
     *
     * @param wanted the other one
     * @return the first difference, or nothing if they are equal
     */
    Optional<String> differenceFrom(Fingerprint wanted) {
        if (values != wanted.values) {
            return difference("version of the arithmetic", values, wanted.values);
        }
        if (!Objects.equals(columns, wanted.columns)) {
            return difference("column", columns, wanted.columns);
        }
        if (!Objects.equals(statistic, wanted.statistic)) {
            return difference("statistic", statistic, wanted.statistic);
        }
        if (!isSameSeed(seed, wanted.seed)) {
            return difference("seed", seed, wanted.seed);
        }
        if (!Objects.equals(bitGenerator, wanted.bitGenerator)) {
            return difference("bit generator", bitGenerator, wanted.bitGenerator);
        }
        if (!Objects.equals(data, wanted.data)) {
            return difference("data digest", data, wanted.data);
        }
        return Optional.empty();
    }

    private static boolean isSameSeed(String one, String other) {
        return Seed.parse(one).toSeedSequence().equals(Seed.parse(other).toSeedSequence());
    }

    private static Optional<String> difference(String what, Object here, Object wanted) {
        return Optional.of("its " + what + " is " + text(here) + ", that of this job is " + text(wanted));
    }

    private static String text(Object value) {
        return value instanceof List<?> names
                ? String.join(" and ", names.stream().map(name -> "\"" + name + "\"").toList())
                : String.valueOf(value);
    }
}
