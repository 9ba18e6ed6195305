package io.seedtree.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFailure;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.SparkException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bodies that fail: the driver learns the address, and a task that is tried again draws the same numbers. */
class SeededRddFailureTest {

    private static final RandomNode NODE = RandomNode.of(42).child("failing");

    private static JavaSparkContext spark;

    @BeforeAll
    static void start() {
        spark = SparkForTests.context(SparkForTests.local());
    }

    @Test
    void theDriverLearnsTheAddressOfTheStream() {
        JavaRDD<Double> failing = SeededRdd.mapWithRandom(numbers(), NODE, (rng, number) -> {
            double value = rng.random();
            if (number == 33) {
                throw new IOException("no reading " + value);
            }
            return value;
        });
        SparkException failure = assertThrows(SparkException.class, failing::collect);
        assertEquals(NODE.child(33).address(), StreamFailure.addressOf(failure));
        assertTrue(failure.getMessage().contains("no reading " + NODE.child(33).open().random()),
                failure.getMessage());
    }

    @Test
    void theDriverLearnsTheAddressOfAPartition() {
        RandomMap<Iterator<Integer>, Iterator<Double>> atOnce = (rng, elements) -> {
            throw new IOException("no partition " + elements.next());
        };
        RandomMap<Iterator<Integer>, Iterator<Double>> later = (rng, elements) -> IntStream.of(1, 0)
                .mapToDouble(divisor -> 1 / divisor).boxed().iterator();
        for (RandomMap<Iterator<Integer>, Iterator<Double>> body : List.of(atOnce, later)) {
            JavaRDD<Double> failing =
                    SeededRdd.mapPartitionsWithRandomByPartition(numbers().coalesce(1), NODE, body);
            SparkException failure = assertThrows(SparkException.class, failing::collect);
            assertEquals(NODE.child(0).address(), StreamFailure.addressOf(failure), failure::getMessage);
        }
    }

    @Test
    void aTaskThatIsTriedAgainDrawsTheSame() {
        JavaRDD<Double> shaky = SeededRdd.mapWithRandom(numbers(), NODE, (rng, number) -> {
            double value = rng.random();
            if (number % 10 == 7 && TaskContext.get().attemptNumber() < 2) {
                throw new IllegalStateException("attempt " + TaskContext.get().attemptNumber());
            }
            return value + rng.random();
        });
        List<Double> expected = IntStream.range(0, 50).mapToObj(i -> NODE.child(i).open())
                .map(rng -> rng.random() + rng.random()).toList();
        assertEquals(expected, shaky.collect());
    }

    private static JavaRDD<Integer> numbers() {
        return spark.parallelize(IntStream.range(0, 50).boxed().toList(), 5);
    }
}
