package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomTasks;
import io.seedtree.parallel.StreamAudit;
import io.seedtree.parallel.StreamFailure;
import io.seedtree.parallel.TaskRandom;
import io.seedtree.parallel.WorkerRandom;
import io.seedtree.rng.Address;
import io.seedtree.rng.Generator;
import io.seedtree.rng.Philox;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The examples of docs/parallel.md with nodes, addresses, failures and audits. */
class PlacesGuideTest extends GuideExample {

    private static List<RandomNode> places() {
        // guide: places
        RandomNode root = RandomNode.of(42);
        RandomNode prices = root.child("prices");      // PCG64DXSM:42/"prices"
        RandomNode june = prices.child(2026).child(6); // PCG64DXSM:42/"prices"/2026/6
        RandomNode other = RandomNode.of(42, Philox::new);
        // end
        return List.of(prices, june, other);
    }

    @Test
    void placesHaveAddresses() {
        assertEquals(List.of("PCG64DXSM:42/\"prices\"", "PCG64DXSM:42/\"prices\"/2026/6", "Philox:42"),
                places().stream().map(RandomNode::toString).toList());
    }

    private static long onWorkers(int n) {
        // guide: workers
        WorkerRandom own = WorkerRandom.of(RandomNode.of(42));
        long hits = IntStream.range(0, n).parallel()
                .filter(i -> own.call(rng -> Math.hypot(rng.random(), rng.random()) < 1))
                .count();
        // end
        return hits;
    }

    /** Six standard deviations of a binomial number. */
    @Test
    void workersDrawFromStreamsOfTheirOwn() {
        int n = 100_000;
        double deviation = Math.sqrt(n * Math.PI / 4 * (1 - Math.PI / 4));
        assertEquals(n * Math.PI / 4, onWorkers(n), 6.1 * deviation);
    }

    private interface Deep {
        // guide: current
        static double noise() {
            return TaskRandom.current().normal(0.0, 0.1);
        }
        // end
    }

    @Test
    void deepCodeDrawsFromTheStreamOfItsTask() throws Exception {
        RandomNode node = RandomNode.of(42);
        assertEquals(numpy("noise").get(0),
                digest(sameInAllPools(
                        () -> RandomTasks.mapToDouble(node, 0, 10_000, (rng, i) -> Deep.noise()))));
        assertThrows(IllegalStateException.class, Deep::noise);
    }

    /** Fails in one of a hundred streams. */
    private static void simulateDay(Generator rng) {
        if (100 / rng.integers(0, 100) > 100) {
            throw new AssertionError("100 / n is at most 100");
        }
    }

    private static void runDays() {
        // guide: failure
        RandomTasks.forRange(RandomNode.of(42), 0, 1_000, (rng, day) -> simulateDay(rng));
        // end
    }

    private static Address replay(Throwable failure) {
        // guide: replay
        Address address = StreamFailure.addressOf(failure).orElseThrow();
        RandomNode again = RandomNode.of(address).reusedAs(RandomNode.Reuse.REPLAY);
        TaskRandom.run(again.open(), rng -> simulateDay(rng)); // fails again, alone
        // end
        return address;
    }

    @Test
    void aFailureIsReplayedByItsAddress() throws Exception {
        String index = numpy("failure").get(0);
        ArithmeticException failure = sameFailureInAllPools();
        assertEquals("in the stream PCG64DXSM:42/" + index, failure.getSuppressed()[0].getMessage());
        assertThrows(ArithmeticException.class, () -> replay(failure));
        assertEquals("Generator(PCG64DXSM(SeedSequence(42, spawn_key=(" + index + ",))))",
                StreamFailure.addressOf(failure).orElseThrow().toNumpy());
    }

    private static ArithmeticException sameFailureInAllPools() throws Exception {
        sameInAllPools(() -> StreamFailure
                .addressOf(assertThrows(ArithmeticException.class, PlacesGuideTest::runDays)).orElseThrow());
        return assertThrows(ArithmeticException.class, PlacesGuideTest::runDays);
    }

    private static void audited(Runnable job) {
        // guide: audit
        try (StreamAudit audit = StreamAudit.start()) {
            job.run();
            audit.requireClean();
        }
        // end
    }

    @Test
    void anAuditFindsANodeUsedForTwoLoops() {
        RandomNode node = RandomNode.of(42);
        audited(() -> twoLoops(node.child("first"), node.child("second")));
        String report = assertThrows(IllegalStateException.class, () -> audited(() -> twoLoops(node, node)))
                .getMessage();
        assertTrue(report.contains(" was opened twice"), report);
    }

    private static void twoLoops(RandomNode first, RandomNode second) {
        RandomTasks.forRange(first, 0, 10, (rng, i) -> simulate(rng));
        RandomTasks.forRange(second, 0, 10, (rng, i) -> simulate(rng));
    }
}
