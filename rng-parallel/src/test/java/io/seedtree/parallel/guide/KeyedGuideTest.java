package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.seedtree.parallel.IndexedRandomExecutor;
import io.seedtree.parallel.RandomExecutor;
import io.seedtree.parallel.StreamFamily;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Sample;
import io.seedtree.rng.KeyedStreams;
import io.seedtree.rng.SeedSequence;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The examples of docs/parallel.md with streams of a key. */
class KeyedGuideTest extends GuideExample {

    private static StreamFamily streams() {
        // guide: keyed-streams
        StreamFamily streams = StreamFamily.of(KeyedStreams.of(SeedSequence.of(42)));
        // end
        return streams;
    }

    private static Sample sample(StreamFamily streams) {
        // guide: keyed-montecarlo
        Sample sample = MonteCarlo.values(rng -> rng.normal(0.0, 0.1))
                .replications(10_000)
                .run(streams).statistic(); // replication i draws from Philox(SeedSequence(42)).jumped(i)
        // end
        return sample;
    }

    @Test
    void replicationsDrawNumpysNumbers() throws Exception {
        assertEquals(numpy("keyed noise").get(0), sameInAllPools(() -> sample(streams()).digest()));
    }

    @Test
    void tasksDrawWhatReplicationsDraw() throws Exception {
        StreamFamily streams = streams();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            // guide: keyed-executor
            IndexedRandomExecutor executor = RandomExecutor.keyed(pool, streams);
            Future<Double> last = executor.submit(9_999, rng -> rng.normal(0.0, 0.1));
            // end
            assertEquals(sample(streams).values()[9_999], last.get());
        }
    }
}
