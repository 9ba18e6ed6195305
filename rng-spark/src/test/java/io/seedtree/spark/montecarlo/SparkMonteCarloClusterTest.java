package io.seedtree.spark.montecarlo;

import static io.seedtree.spark.montecarlo.Jobs.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.montecarlo.Checkpoint;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.spark.SparkForTests;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs on executors that are JVMs of their own. */
@Order(2)
class SparkMonteCarloClusterTest extends SparkMonteCarloContract {

    @TempDir
    private Path folder;

    @Override
    SparkSession session() {
        return SparkForTests.cluster();
    }

    @Test
    void lostExecutorChangesNothing() {
        Path mark = folder.resolve("halted");
        String file = mark.toString();
        Checkpoint checkpoint = Checkpoint.to(folder.resolve("lost"), "spark");
        MonteCarloResult<Sample> there = on(7).run(ROOT, () -> Jobs.haltingAt(1_234, file),
                made -> made.checkpoint(checkpoint));
        assertTrue(Files.exists(mark), "no executor was lost");
        assertEquals(Jobs.sound().run(ROOT).statistic().digest(), there.statistic().digest());
        assertEquals(2_005, Jobs.sound().checkpoint(checkpoint).run(ROOT).resumed());
    }
}
