package io.seedtree.spark.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bootstrap on executors that are JVMs of their own. */
class SparkBootstrapClusterTest {

    private static JavaSparkContext spark;

    @BeforeAll
    static void start() {
        spark = SparkForTests.cluster();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7", "64"})
    void resultsAreThoseOfOneMachine(String partitions) {
        assertEquals(Run.here("--statistic", "corr:wind", "--resamples", "900", "--seed", "42").results(),
                Run.on(spark, "--statistic", "corr:wind", "--resamples", "900", "--seed", "42",
                        "--partitions", partitions).results());
    }
}
