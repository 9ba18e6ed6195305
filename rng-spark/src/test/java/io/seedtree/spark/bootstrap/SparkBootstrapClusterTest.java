package io.seedtree.spark.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.spark.SparkForTests;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bootstrap on executors that are JVMs of their own. */
@Order(2)
class SparkBootstrapClusterTest {

    private static SparkSession session;

    @BeforeAll
    static void start() {
        session = SparkForTests.cluster();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7", "64"})
    void resultsAreThoseOfOneMachine(String partitions) {
        assertEquals(Run.here("--statistic", "corr:wind", "--resamples", "900", "--seed", "42").results(),
                Run.on(session, "--statistic", "corr:wind", "--resamples", "900", "--seed", "42",
                        "--partitions", partitions).results());
    }
}
