package io.seedtree.bench.bootstrap;

import io.seedtree.bench.cli.Seed;
import io.seedtree.rng.SeedSequence;
import java.io.Serializable;

/**
 * All that the results of a bootstrap depend on.
 *
 * @param data the values
 * @param statistic what is computed of each resample
 * @param seed the seed, as the user wrote it
 * @param root the seed sequence of the seed, whose child i draws resample i
 * @param bitGenerator NumPy's name of the bit generator
 * @param resamples the number of resamples, at least 1
 */
record Job(Dataset data, Statistic statistic, Seed seed, SeedSequence root, String bitGenerator,
        int resamples) implements Serializable {

    /**
     * Returns the job with another number of resamples.
     *
     * @param number the number
     * @return the job
     */
    Job withResamples(int number) {
        return new Job(data, statistic, seed, root, bitGenerator, number);
    }

    /**
     * Returns what tells this job from others. The number of resamples is not part of it: a run of N is the
     * beginning of a run of 2 N.
     *
     * @return the fingerprint
     */
    Fingerprint fingerprint() {
        return new Fingerprint(Fingerprint.CURRENT_VALUES, data.digest(), data.names(), statistic.name(),
                seed.toString(), bitGenerator);
    }
}
