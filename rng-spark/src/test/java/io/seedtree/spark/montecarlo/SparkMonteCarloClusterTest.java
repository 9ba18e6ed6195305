package io.seedtree.spark.montecarlo;

import static io.seedtree.spark.montecarlo.Jobs.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.StreamFailure;
import io.seedtree.parallel.montecarlo.Checkpoint;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.spark.SparkForTests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs on executors that are JVMs of their own. */
@Order(2)
class SparkMonteCarloClusterTest {

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkForTests.context(SparkForTests.cluster());
    }

    private static SparkMonteCarlo on(int partitions) {
        return SparkMonteCarlo.on(spark).partitions(partitions);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void bitsAreThoseOfOneMachine(int partitions) {
        MonteCarloResult<Sample> here = Jobs.sound().run(ROOT);
        MonteCarloResult<Sample> there = on(partitions).run(ROOT, Jobs::sound);
        assertEquals(here.statistic().digest(), there.statistic().digest());
        assertEquals(here.statistic().estimate(), there.statistic().estimate());
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

    @Test
    void lowestFailureComesFromItsExecutor() {
        Jobs.Broken failure = assertThrows(Jobs.Broken.class,
                () -> on(7).run(ROOT, () -> Jobs.failingAt(Set.of(2_000L, 303L, 310L, 301L, 340L))));
        assertEquals("replication 301", failure.getMessage());
        assertEquals(ROOT.child(301).address(), StreamFailure.addressOf(failure));
        ReplicationException described = assertThrows(ReplicationException.class,
                () -> on(7).run(ROOT, Jobs::unsendable));
        assertTrue(described.getMessage().contains("replication 0"), described::getMessage);
    }
}
