package io.seedtree.parallel.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seedtree.parallel.ParallelFill;
import io.seedtree.parallel.RandomNode;
import io.seedtree.rng.sampler.StandardNormal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The examples of docs/parallel.md with one big array. */
class ArraysGuideTest extends GuideExample {

    private static final int N = 1_000_000;
    private static final int FEW = 10_000;

    private static double[] before(double[] noise) {
        // guide: array-before
        Random random = new Random(42);
        Arrays.parallelSetAll(noise, i -> random.nextGaussian());
        // end
        return noise;
    }

    /** Shown in a pool of one, whose order is fixed and another one than that of the indices. */
    @Test
    void aSafeSharedGeneratorGivesWhatIsNext() {
        assumeTrue(isKnownJdk());
        double[] inOrder = DoubleStream.generate(new Random(42)::nextGaussian).limit(FEW).toArray();
        double[] noise = inPool(1, () -> before(new double[FEW]));
        assertFalse(Arrays.equals(inOrder, noise), "each index has its value");
        Arrays.sort(inOrder);
        Arrays.sort(noise);
        assertArrayEquals(inOrder, noise);
    }

    private static double[] after(double[] noise) {
        // guide: array-after
        ParallelFill.common().fill(RandomNode.of(42).open(), StandardNormal.of(), noise);
        // end
        return noise;
    }

    @Test
    void anArrayHasNumpysNumbersInAnyPool() throws Exception {
        assertEquals(numpy("noise array").get(0), digest(sameInAllPools(() -> after(new double[N]))));
    }
}
