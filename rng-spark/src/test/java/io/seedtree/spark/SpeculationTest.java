package io.seedtree.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The values of elements whose tasks run twice; on this cluster data goes through Kryo. */
@Order(1)
class SpeculationTest {

    private static JavaSparkContext spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkForTests.context(SparkForTests.twoHosts());
    }

    @Test
    void aCopyOfASlowTaskDrawsTheSame() {
        Path marker = folder.resolve("overtaken");
        JavaRDD<Integer> numbers =
                spark.parallelize(IntStream.range(0, ElementJob.COUNT).boxed().toList(), 7);
        assertEquals(ElementJob.MAP.plain(),
                SeededRdd.mapWithRandom(numbers, ElementJob.node(), Accident.overtakenOnce(marker, 555))
                        .collect());
        assertTrue(Files.exists(marker), "no copy was started");
    }

    @ParameterizedTest
    @EnumSource(names = {"MAP_BY_KEY", "SAMPLE_EXACTLY", "SPLIT", "SHUFFLE", "VECTORS"})
    void valuesAreThoseOfALoop(ElementJob job) {
        assertEquals(job.plain(), job.onSpark(spark, 7));
    }
}
