package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.Seed;
import java.util.List;
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
