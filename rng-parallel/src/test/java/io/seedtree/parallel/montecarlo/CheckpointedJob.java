package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A job with a checkpoint in a folder of the test, which counts the replications that it runs. */
abstract class CheckpointedJob {

    static final RandomNode ROOT = RandomNode.of(42).child("checkpoint");

    @TempDir
    Path folder;
    Path file;
    final AtomicInteger run = new AtomicInteger();
    MonteCarlo<Sample> job;

    @BeforeEach
    void makeJob() {
        file = folder.resolve("job.checkpoint");
        job = MonteCarlo.values(this::simulation).batchSize(10).replications(1_000)
                .checkpoint(Checkpoint.to(file, "test").with("parameter", "7"));
    }

    double simulation(Generator rng) {
        run.incrementAndGet();
        return rng.random() + rng.standardNormal();
    }

    static String digest(int replications) {
        return MonteCarlo.values((Generator rng) -> rng.random() + rng.standardNormal())
                .replications(replications)
                .run(ROOT).statistic().digest();
    }

    /** Runs the job until so many replications are in the checkpoint. */
    void runUntil(long replications) {
        assertThrows(CancellationException.class, () -> job.onProgress(progress -> {
            if (progress.replications() >= replications) {
                throw new CancellationException();
            }
        }).on(Workers.forkJoin(3)).run(ROOT));
    }

    static byte[] contentOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
