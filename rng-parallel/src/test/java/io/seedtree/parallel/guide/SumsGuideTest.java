package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.math.Stats;
import io.seedtree.parallel.OrderedReduction;
import io.seedtree.parallel.RandomElements;
import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomStreams;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The examples of docs/parallel.md with sums. */
class SumsGuideTest extends GuideExample {

    private static double before() {
        // guide: sum-before
        double total = RandomStreams.range(RandomNode.of(42), 0, 1_000).parallel()
                .mapToDouble((rng, i) -> rng.lognormal(0.0, 3.0))
                .sum();
        // end
        return total;
    }

    @Test
    void theJdksSumChangesWithThePool() {
        assumeTrue(isKnownJdk());
        assertEquals(63071.60568341297, inPool(1, SumsGuideTest::before));
        assertEquals(63071.60568341298, inPool(8, SumsGuideTest::before));
    }

    private static double after() {
        // guide: sum-after
        double total = RandomStreams.range(RandomNode.of(42), 0, 1_000).parallel()
                .sum((rng, i) -> rng.lognormal(0.0, 3.0));
        // end
        return total;
    }

    private static double exact() {
        RandomElements range = RandomStreams.range(RandomNode.of(42), 0, 1_000).parallel();
        return range.exactSum((rng, i) -> rng.lognormal(0.0, 3.0));
    }

    @Test
    void theOrderedSumIsTheSameInAnyPool() throws Exception {
        double exact = sameInAllPools(SumsGuideTest::exact);
        assertEquals(numpyDoubles("exact sum").get(0), exact);
        assertEquals(exact, sameInAllPools(SumsGuideTest::after), 10 * Math.ulp(exact));
    }

    private static Stats ofAnyStream(double[] values) {
        // guide: sum-stats
        Stats stats = OrderedReduction.statistics(DoubleStream.of(values).parallel());
        double exact = OrderedReduction.exactSum(DoubleStream.of(values).parallel());
        // end
        assertEquals(numpyDoubles("exact sum").get(0), exact);
        return stats;
    }

    @Test
    void statisticsAreTheSameInAnyPool() throws Exception {
        double[] values = RandomStreams.range(RandomNode.of(42), 0, 1_000)
                .mapToDouble((rng, i) -> rng.lognormal(0.0, 3.0)).toArray();
        assertEquals(1_000, sameInAllPools(() -> ofAnyStream(values)).count());
    }
}
