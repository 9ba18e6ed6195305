package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamAudit;
import io.seedtree.parallel.TaskRandom;
import io.seedtree.rng.Generator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs under an audit: what they do themselves is clean, and what a simulation does wrong is found. */
class MonteCarloAuditTest {

    private static final RandomNode ROOT = RandomNode.of(42).child("audit");

    @TempDir
    private Path folder;

    private static <S> void run(MonteCarlo<S> job, RandomNode root) {
        job.batchSize(8).replications(200).on(Workers.forkJoin(3)).run(root);
    }

    @Test
    void everyKindOfJobIsClean() {
        try (StreamAudit audit = StreamAudit.start()) {
            run(MonteCarlo.number(rng -> rng.random() + TaskRandom.current().random()), ROOT.child(0));
            run(MonteCarlo.values(rng -> rng.spawn(2).get(1).random()), ROOT.child(1));
            run(MonteCarlo.vector(1, (rng, values) -> values[0] = rng.random()), ROOT.child(2));
            run(MonteCarlo.controlled((rng, controls) -> controls[0] = rng.random(), 0.5), ROOT.child(3));
            run(MonteCarlo.antithetic(rng -> rng.random() + rng.standardNormal()), ROOT.child(4));
            run(MonteCarlo.compare(Generator::random, Generator::random), ROOT.child(5));
            run(MonteCarlo.tally(new Order.Accumulation(), Order::add), ROOT.child(6));
            MonteCarlo.number(Generator::random).replications(50).sweep(ROOT.child(7), 3, Summary::estimate);
            audit.requireClean();
            assertTrue(audit.streamsOpened() >= 1_400, audit::report);
        }
    }

    @Test
    void resumingAndReplayingIsClean() {
        try (StreamAudit audit = StreamAudit.start()) {
            MonteCarlo<Summary> job = MonteCarlo.number(Generator::random).batchSize(10)
                    .checkpoint(Checkpoint.to(folder.resolve("audit"), "audit"));
            job.replications(100).run(ROOT);
            job.replications(200).run(ROOT);
            job.replay(ROOT.child(17));
            audit.requireClean();
        }
    }

    @Test
    void twoJobsAtOneNodeAreFound() {
        try (StreamAudit audit = StreamAudit.start()) {
            run(MonteCarlo.number(Generator::random), ROOT);
            run(MonteCarlo.number(Generator::random), ROOT.reusedAs(RandomNode.Reuse.COPY));
            audit.requireClean();
            run(MonteCarlo.number(Generator::random), ROOT);
            assertTrue(audit.report().contains("was opened twice"), audit::report);
            assertThrows(IllegalStateException.class, audit::requireClean);
        }
    }
}
