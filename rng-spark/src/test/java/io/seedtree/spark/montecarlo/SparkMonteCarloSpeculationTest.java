package io.seedtree.spark.montecarlo;

import static io.seedtree.spark.montecarlo.Jobs.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.spark.SparkForTests;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs whose tasks run twice, on a cluster whose data goes through Kryo. */
@Order(1)
class SparkMonteCarloSpeculationTest extends SparkMonteCarloContract {

    @TempDir
    private Path folder;

    @Override
    SparkSession session() {
        return SparkForTests.twoHosts();
    }

    @Test
    void aCopyOfASlowTaskChangesNothing() {
        Path mark = folder.resolve("overtaken");
        String file = mark.toString();
        MonteCarloResult<Sample> there = on(7).run(ROOT, () -> Jobs.overtakenAt(1_234, file));
        assertTrue(Files.exists(mark), "no copy was started");
        MonteCarloResult<Sample> here = Jobs.sound().run(ROOT);
        assertEquals(here.statistic().digest(), there.statistic().digest());
        assertEquals(here.statistic().estimate(), there.statistic().estimate());
    }
}
