package io.seedtree.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The values of elements on executors of their own, which may fail or be lost. */
@Order(2)
class ClusterTest {

    private static JavaSparkContext spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkForTests.context(SparkForTests.cluster());
    }

    @Test
    void executorsAreJvmsOfTheirOwn() {
        Set<Long> jvms = new HashSet<>(
                spark.parallelize(IntStream.range(0, 64).boxed().toList(), 64)
                        .map(number -> ProcessHandle.current().pid()).collect());
        assertNotEquals(Set.of(ProcessHandle.current().pid()), jvms);
        assertTrue(!jvms.contains(ProcessHandle.current().pid()), jvms::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"MAP", "MAP_BY_KEY", "SAMPLE", "SHUFFLE", "NORMAL"})
    void valuesAreThoseOfALoopForAnyPartitions(ElementJob job) {
        List<?> expected = job.plain();
        for (int partitions : new int[] {1, 2, 7, 64}) {
            assertEquals(expected, job.onSpark(spark, partitions),
                    () -> job + " in partitions: " + partitions);
        }
    }

    @Test
    void valuesSurviveALostExecutor() {
        Path marker = folder.resolve("halted");
        assertEquals(ElementJob.MAP.plain(),
                SeededRdd.mapWithRandom(numbers(), ElementJob.node(), Accident.haltingOnce(marker, 555))
                        .collect());
        assertTrue(Files.exists(marker), "no executor was halted");
    }

    @Test
    void valuesBehindAShuffleSurviveALostExecutor() {
        Path marker = folder.resolve("halted");
        JavaRDD<Integer> shuffled = SeededRdd.shuffle(numbers(), ElementJob.node(), 7);
        List<Double> expected =
                SeededRdd.mapWithRandom(shuffled, ElementJob.node(), ElementJob::noisy).collect();
        // The lost executor takes its part of the shuffle with it.
        assertEquals(expected,
                SeededRdd.mapWithRandom(shuffled, ElementJob.node(), Accident.haltingOnce(marker, 555))
                        .collect());
        assertTrue(Files.exists(marker), "no executor was halted");
    }

    @Test
    void valuesSurviveATaskThatFails() {
        Path marker = folder.resolve("failed");
        assertEquals(ElementJob.MAP.plain(),
                SeededRdd.mapWithRandom(numbers(), ElementJob.node(), Accident.failingOnce(marker, 555))
                        .collect());
        assertTrue(Files.exists(marker), "no task has failed");
    }

    private static JavaRDD<Integer> numbers() {
        return spark.parallelize(IntStream.range(0, ElementJob.COUNT).boxed().toList(), 7);
    }
}
