package io.seedtree.spark.montecarlo;

import static io.seedtree.spark.montecarlo.Jobs.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.StreamFailure;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.MonteCarloResult;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.spark.SparkForTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for a job on Spark of any kind: the results, and the lowest failure, of one machine. */
abstract class SparkMonteCarloContract {

    /** The Spark that the jobs run on. */
    abstract SparkSession session();

    final JavaSparkContext spark() {
        return SparkForTests.context(session());
    }

    final SparkMonteCarlo on(int partitions) {
        return SparkMonteCarlo.on(spark()).partitions(partitions);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void bitsAreThoseOfOneMachine(int partitions) {
        MonteCarloResult<Sample> here = Jobs.sound().run(ROOT);
        List<Long> seen = new ArrayList<>();
        MonteCarloResult<Sample> there = on(partitions).run(ROOT, Jobs::sound,
                made -> made.onProgress(progress -> seen.add(progress.replications())));
        assertEquals(here.statistic().digest(), there.statistic().digest());
        assertEquals(here.statistic().estimate(), there.statistic().estimate());
        assertEquals(2_005, there.replications());
        assertEquals(1 + 201, seen.size(), "progress after each batch");
        assertEquals(seen.stream().sorted().toList(), seen);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void lowestFailureIsReportedWithItsAddress(int partitions) {
        Jobs.Broken failure = assertThrows(Jobs.Broken.class, () -> on(partitions).run(ROOT,
                () -> Jobs.failingAt(Set.of(2_000L, 303L, 310L, 301L, 340L))));
        assertEquals("replication 301", failure.getMessage());
        assertEquals(ROOT.child(301).address(), StreamFailure.addressOf(failure));
        assertEquals(1, failure.getSuppressed().length);
        MonteCarlo<Sample> job = Jobs.failingAt(Set.of(301L));
        assertEquals("replication 301", assertThrows(Jobs.Broken.class,
                () -> job.replay(StreamFailure.addressOf(failure).orElseThrow())).getMessage());
    }

    @Test
    void failureThatCannotBeSentIsDescribed() {
        ReplicationException failure = assertThrows(ReplicationException.class,
                () -> on(2).run(ROOT, Jobs::unsendable));
        assertTrue(failure.getMessage().startsWith(Jobs.Rooted.class.getName() + ": replication 0 of Object"),
                failure::getMessage);
        assertEquals(ROOT.child(0).address(), StreamFailure.addressOf(failure));
    }
}
