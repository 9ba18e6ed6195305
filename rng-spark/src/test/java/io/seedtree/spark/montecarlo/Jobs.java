package io.seedtree.spark.montecarlo;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.rng.Generator;
import io.seedtree.spark.Accident;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.spark.SparkException;
import org.apache.spark.TaskContext;

/** Jobs that are run on one machine and on Spark. */
final class Jobs {

    static final RandomNode ROOT = RandomNode.of(42).child("spark");

    private Jobs() {
    }

    /** What a replication throws here. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken(long index) {
            super("replication " + index);
        }
    }

    /** What cannot leave its JVM. */
    static final class Rooted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // that is the point
        private final Object root = new Object();

        Rooted(long index) {
            super("replication " + index);
        }

        @Override
        public String toString() {
            return super.toString() + " of " + root.getClass().getSimpleName();
        }
    }

    static long index(Generator rng) {
        int[] key = rng.seedSequence().orElseThrow().spawnKey();
        return key[key.length - 1];
    }

    static double simulation(Generator rng) {
        return rng.random() + rng.standardNormal();
    }

    static MonteCarlo<Sample> sound() {
        return MonteCarlo.values(Jobs::simulation).batchSize(10).replications(2_005);
    }

    static MonteCarlo<Sample> failingAt(Set<Long> broken) {
        return MonteCarlo.values(rng -> {
            if (broken.contains(index(rng))) {
                throw new Broken(index(rng));
            }
            return simulation(rng);
        }).batchSize(10).replications(2_005);
    }

    /** Throws what cannot be brought to the driver. */
    static MonteCarlo<Sample> unsendable() {
        return MonteCarlo.values(rng -> {
            throw new Rooted(index(rng));
        }).replications(100);
    }

    /** The first attempt of each task throws what a broadcast throws that cannot be fetched. */
    static MonteCarlo<Sample> withoutBroadcastAtFirst() {
        return MonteCarlo.values(rng -> {
            TaskContext task = TaskContext.get();
            if (task != null && task.attemptNumber() == 0) {
                throw new UncheckedIOException(
                        new IOException(new SparkException("no piece of the broadcast")));
            }
            return simulation(rng);
        }).batchSize(10).replications(2_005);
    }

    /** The first process that comes to a replication is halted there; it makes a file before. */
    static MonteCarlo<Sample> haltingAt(long replication, String file) {
        return MonteCarlo.values(rng -> {
            if (index(rng) == replication) {
                Accident.haltOnce(Path.of(file));
            }
            return simulation(rng);
        }).batchSize(10).replications(2_005);
    }

    /** The first attempt of the task that comes to a replication waits there for a copy, which makes a file. */
    static MonteCarlo<Sample> overtakenAt(long replication, String file) {
        return MonteCarlo.values(rng -> {
            if (index(rng) == replication) {
                Accident.beOvertakenOnce(Path.of(file));
            }
            return simulation(rng);
        }).batchSize(10).replications(2_005);
    }
}
