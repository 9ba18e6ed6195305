package io.seedtree.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.rand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.seedtree.parallel.RandomNode;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The control: what is the same for ours is not for Spark's {@code rand(seed)}. */
class SparkRandTest {

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkForTests.local();
    }

    @Test
    void sparksValuesChangeWithThePartitionsAndOursDoNot() {
        Column ours = SeededFunctions.of(RandomNode.of(42)).uniform(col("id"));
        for (int partitions : new int[] {2, 7, 64}) {
            assertNotEquals(values(rand(42), 1), values(rand(42), partitions),
                    () -> "partitions " + partitions);
            assertEquals(values(ours, 1), values(ours, partitions), () -> "partitions " + partitions);
        }
    }

    @Test
    void sparksPartitionsRepeatThoseOfTheNextSeed() {
        assertEquals(values(rand(42), 2).subList(500, 1000), values(rand(43), 2).subList(0, 500));
        Column ours = SeededFunctions.of(RandomNode.of(42)).uniform(col("id"));
        Column next = SeededFunctions.of(RandomNode.of(43)).uniform(col("id"));
        assertNotEquals(values(ours, 2).subList(500, 1000), values(next, 2).subList(0, 500));
    }

    private static List<Double> values(Column random, int partitions) {
        return spark.range(0, 1000, 1, partitions).select(random).as(Encoders.DOUBLE()).collectAsList();
    }
}
