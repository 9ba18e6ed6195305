package io.seedtree.parallel.montecarlo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.GoldenKeyed;
import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomStreams;
import io.seedtree.parallel.StreamAudit;
import io.seedtree.parallel.StreamFailure;
import io.seedtree.parallel.StreamFamily;
import io.seedtree.rng.Generator;
import io.seedtree.rng.KeyedStreams;
import io.seedtree.rng.SeedSequence;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jobs on the streams of a key. */
class KeyedMonteCarloTest {

    private static final StreamFamily STREAMS = GoldenKeyed.STREAMS;
    private static final MonteCarlo<Sample> NORMALS =
            MonteCarlo.values((Generator rng) -> rng.standardNormal()).replications(400).batchSize(7);

    static Stream<CrewCase> crews() {
        return CrewCase.all();
    }

    @ParameterizedTest
    @MethodSource("crews")
    void replicationsDrawNumpysNumbersOnAnyWorkers(CrewCase crew) {
        double[] numpy = GoldenKeyed.numpy("standard_normal");
        crew.with(workers -> {
            assertArrayEquals(numpy, NORMALS.on(workers).run(STREAMS).statistic().values());
            assertArrayEquals(numpy, NORMALS.on(workers).start(STREAMS).join().statistic().values());
        });
    }

    @Test
    void aJobGoesOnWithItsOwnKeyOnly(@TempDir Path folder) {
        Path file = folder.resolve("job.checkpoint");
        MonteCarlo<Sample> job = NORMALS.checkpoint(Checkpoint.to(file, "keyed"));
        job.replications(210).run(STREAMS);
        KeyedStreams other = KeyedStreams.of(BigInteger.TWO);
        String refusal = assertThrows(CheckpointException.class, () -> job.run(StreamFamily.of(other)))
                .getMessage();
        assertTrue(refusal.contains("\"stream key: " + STREAMS + "\""), refusal);
        assertTrue(refusal.contains("\"stream key: " + other + "\""), refusal);
        String node = assertThrows(CheckpointException.class, () -> job.run(RandomNode.of(42))).getMessage();
        assertTrue(node.contains("\"seed: 42\""), node);
        assertEquals(STREAMS.toString(), Checkpoint.describe(file).get("stream key"));
        assertEquals("Philox", Checkpoint.describe(file).get("bit generator"));

        MonteCarloResult<Sample> resumed = job.run(StreamFamily.of(KeyedStreams.of(SeedSequence.of(42))));
        assertEquals(210, resumed.resumed());
        assertArrayEquals(GoldenKeyed.numpy("standard_normal"), resumed.statistic().values());
    }

    @Test
    void aReplicationIsReplayedAlone() {
        double[] replayed = NORMALS.replay(STREAMS.stream(123)).values();
        assertArrayEquals(new double[] {GoldenKeyed.numpy("standard_normal")[123]}, replayed);
    }

    @Test
    void nothingIsNestedInAReplication() {
        MonteCarlo<Summary> nested = MonteCarlo
                .number(rng -> RandomStreams.range(rng, 0, 10).sum((own, i) -> own.random()))
                .replications(100);
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> nested.run(STREAMS));
        assertTrue(refused.getMessage().contains("a stream of KeyedStreams has no children"),
                refused.getMessage());
        assertEquals("in the stream " + STREAMS + ".jumped(0)", refused.getSuppressed()[0].getMessage());
        assertTrue(StreamFailure.addressOf(refused).isEmpty());
    }

    /** Each replication of these opens its stream twice, on purpose. */
    @Test
    void pairsAndComparisonsAreCleanUnderAnAudit() {
        try (StreamAudit audit = StreamAudit.start()) {
            MonteCarlo<AntitheticSummary> pairs =
                    MonteCarlo.antithetic((AntitheticRandom rng) -> rng.random()).replications(50);
            StreamFamily other = StreamFamily.of(KeyedStreams.of(BigInteger.ONE));
            MonteCarlo<Comparison> change = MonteCarlo
                    .compare((Generator rng) -> rng.random(), (Generator rng) -> 2 * rng.random())
                    .replications(50);
            assertEquals(0.5 - 0x1p-54, pairs.run(STREAMS).statistic().estimate().value(), 1e-15);
            change.run(other);
            audit.requireClean();
        }
    }
}
