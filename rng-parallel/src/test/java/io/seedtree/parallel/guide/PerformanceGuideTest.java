package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.seedtree.parallel.ParallelFill;
import io.seedtree.parallel.RandomNode;
import io.seedtree.parallel.RandomStreams;
import io.seedtree.parallel.montecarlo.MonteCarlo;
import io.seedtree.parallel.montecarlo.Summary;
import io.seedtree.rng.BitGenerators;
import io.seedtree.rng.Generator;
import io.seedtree.rng.sampler.Gamma;
import io.seedtree.rng.sampler.StandardNormal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The examples of docs/performance.md. That forms are equal is asserted; their speed is measured elsewhere. */
class PerformanceGuideTest extends GuideExample {

    @Test
    void anArrayIsFilled() {
        // guide: fast-fill
        Generator rng = RandomNode.of(42).open();
        double[] noise = new double[100_000];
        rng.fillStandardNormal(noise);          // made once, filled again and again
        // end
        assertArrayEquals(RandomNode.of(42).open().standardNormal(100_000), noise);
    }

    @Test
    void kernelsAreNamed() {
        // guide: fast-kernels
        String kernels = BitGenerators.kernels(); // which loops are in use, and why
        // end
        assertTrue(kernels.startsWith("scalar") || kernels.startsWith("vector"), kernels);
    }

    @Test
    void aSamplerIsMadeOnce() {
        // guide: fast-sampler
        Generator rng = RandomNode.of(42).open();
        Gamma service = Gamma.of(2.5, 1);
        double total = 0;
        for (int i = 0; i < 1_000; i++) {
            total += rng.draw(service);
        }
        double[] many = rng.draw(service, 10_000);
        // end
        Generator same = RandomNode.of(42).open();
        assertEquals(Arrays.stream(same.gamma(2.5, 1, 1_000)).reduce(0, Double::sum), total);
        assertArrayEquals(same.gamma(2.5, 1, 10_000), many);
    }

    private static double[] parallel() {
        // guide: fast-parallel
        double[] noise = new double[1_000_000];
        ParallelFill.common().fill(RandomNode.of(42).open(), StandardNormal.of(), noise);
        // end
        return noise;
    }

    @Test
    void aParallelFillHasTheSequentialNumbers() {
        assertEquals(numpy("noise array").get(0), digest(parallel()));
    }

    private static double blocks() {
        // guide: fast-blocks
        double total = RandomStreams.range(RandomNode.of(42), 0, 1_000_000).blocks(1_024).parallel()
                .sum((rng, i) -> rng.random());
        // end
        return total;
    }

    @Test
    void blocksHaveAStreamEach() throws Exception {
        assertNumpys("fast-blocks", sameInAllPools(PerformanceGuideTest::blocks));
    }

    private static Summary workspace() {
        // guide: fast-workspace
        MonteCarlo<Summary> job = MonteCarlo.number(() -> new double[250], (rng, path) -> {
            rng.fillStandardNormal(path);
            return Arrays.stream(path).max().orElseThrow();
        });
        Summary highest = job.replications(1_000).run(RandomNode.of(42)).statistic();
        // end
        return highest;
    }

    @Test
    void aWorkspaceIsMadeForEachBatch() {
        assertNumpys("fast-workspace", workspace().mean());
    }
}
