package io.seedtree.parallel.montecarlo;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.Generator;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * The process that {@link KilledRunTest} kills: it says how far the checkpoint was, and in the end the
 * digest.
 */
final class KilledRun {

    static final int REPLICATIONS = 40_000;
    private static final long PAUSE_NANOS = 100_000;

    private KilledRun() {
    }

    static MonteCarlo<Sample> job(boolean slow) {
        return MonteCarlo.values((Generator rng) -> {
            if (slow) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            return rng.standardNormal() + rng.random();
        }).replications(REPLICATIONS).batchSize(20);
    }

    public static void main(String[] args) {
        AtomicBoolean said = new AtomicBoolean();
        Sample sample = job(true).checkpoint(Checkpoint.to(Path.of(args[0]), "killed")).on(Workers.virtual(4))
                .onProgress(progress -> {
                    if (!said.getAndSet(true)) {
                        System.out.println(progress.resumed());
                    }
                }).run(RandomNode.of(42)).statistic();
        System.out.println(sample.digest());
    }
}
