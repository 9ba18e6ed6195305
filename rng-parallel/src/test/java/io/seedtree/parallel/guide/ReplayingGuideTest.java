package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.StreamFailure;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Summary;
import io.seedtree.rng.Address;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.SeedSequence;
import io.seedtree.rng.StreamState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of docs/replaying.md. */
class ReplayingGuideTest extends GuideExample {

    private final List<String> log = new ArrayList<>();

    /** Fails in one of a hundred streams. */
    private static double simulateDay(Generator rng) {
        return 100 / rng.integers(0, 100);
    }

    private static MonteCarlo<Summary> days() {
        // guide: replay-job
        MonteCarlo<Summary> job = MonteCarlo.number(rng -> simulateDay(rng)).replications(1_000);
        // end
        return job;
    }

    private static Summary replay(MonteCarlo<Summary> job) {
        // guide: replay-replication
        Summary one = job.replay(Address.parse("PCG64DXSM:42/22")); // throws again, alone
        // end
        return one;
    }

    @Test
    void oneReplicationIsRunAgain() throws Exception {
        MonteCarlo<Summary> job = days();
        ArithmeticException failure =
                assertThrows(ArithmeticException.class, () -> job.run(RandomNode.of(42)));
        assertEquals("PCG64DXSM:42/" + numpy("failure").get(0),
                StreamFailure.addressOf(failure).orElseThrow().toString());
        assertThrows(ArithmeticException.class, () -> replay(job));
    }

    private void fresh() {
        // guide: replay-fresh
        SeedSequence seed = SeedSequence.fromEntropy();
        log.add("seed " + seed); // 128 bits, the same run again by SeedSequence.parse
        RandomNode root = RandomNode.of(seed);
        // end
        SeedSequence again = SeedSequence.parse(log.get(0).substring("seed ".length()));
        assertEquals(root.open().random(), RandomNode.of(again).open().random());
    }

    @Test
    void aFreshSeedIsWrittenDown() {
        fresh();
    }

    @Test
    void aStreamGoesOnFromTheMiddle() {
        Generator rng = Generator.defaultRng(42);
        rng.standardNormal(1_000);
        // guide: replay-state
        String state = StreamState.of(rng.bitGenerator()).toString();
        Generator again = Generator.of(BitGenerators.restore(StreamState.parse(state)));
        // end
        assertArrayEquals(rng.standardNormal(1_000), again.standardNormal(1_000));
        assertEquals(rng.address(), again.address());
    }

    @Test
    void aNoteIsMadeOfTheStream() {
        Generator rng = RandomNode.of(42).child("orders").open();
        RuntimeException failure = assertThrows(RuntimeException.class, () -> ownConstruct(rng));
        assertEquals("PCG64DXSM:42/\"orders\"", StreamFailure.addressOf(failure).orElseThrow().toString());
    }

    private static void ownConstruct(Generator rng) {
        // guide: replay-attach
        try {
            simulate(rng);
            throw new IllegalStateException("no stock left");
        } catch (RuntimeException e) {
            StreamFailure.attach(e, rng);
            throw e;
        }
        // end
    }
}
